import { inKey, interfaceLanguage, say } from '../../../lib/i18n.ts';
import { authoritiesFor } from '../../../lib/reporting/authorities.ts';
import { noteIn } from '../../../lib/reporting/channel-notes.ts';
import type { Reporter } from '../../../lib/reporting/reporter.ts';
import { Facts } from '../../kit/facts.tsx';
import { countryName } from '../../kit/format.ts';
import { ChannelNote } from '../channel-note.tsx';

/** Public bodies beside the marketplaces, with what each takes and how sure its address is. */
export function AuthoritiesView({ reporter }: { reporter: Reporter }) {
  const country = reporter.contact.address?.addressCountry;
  return (
    <>
      <p class="small muted">{say('authoritiesHint')}</p>
      <ul class="ledger">
        {authoritiesFor(reporter.kind, country).map((authority) => {
          const { id, name, kind, url, takes, certainty, note } = authority;
          const sure = certainty === 'partly verified' ? 'partlyVerified' : certainty;
          return (
            <li class="panel" key={id}>
              <h3>
                <a href={url} target="_blank" rel="noreferrer">
                  {name}
                </a>
              </h3>
              <p class="small muted">
                {say(`authority_${inKey(kind)}`)} ·{' '}
                {authority.country === '*'
                  ? say('authorityAnywhere')
                  : countryName(authority.country)}
              </p>
              <p class="small">
                {say('authorityTakes')}{' '}
                <Facts facts={takes.map((take) => noteIn(interfaceLanguage(), take).text)} />
              </p>
              <p class="small muted">
                {say(`authorityCertainty_${sure}`)} {note && <ChannelNote note={note} />}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}

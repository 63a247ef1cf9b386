import { interfaceLanguage, say } from '../../lib/i18n.ts';
import { noteIn } from '../../lib/reporting/channel-notes.ts';
import type { Claim } from '../../lib/reporting/claim.ts';
import { lumenNoticeJson, veroReportJson } from '../../lib/reporting/notice-json.ts';
import { project } from '../../lib/reporting/project.ts';
import { standardOf } from '../../lib/reporting/standards/index.ts';
import { CopyButton } from '../kit/copy-button.tsx';
import { Facts } from '../kit/facts.tsx';
import { ChannelNote } from './channel-note.tsx';

/** What a law or a form asks, and what of it the claim doesn't say yet. */
export function StandardCheck({ claim, standard: id }: { claim: Claim; standard: string }) {
  const standard = standardOf(id);
  if (!standard) return null;
  const projection = project(claim, standard);
  const certainty =
    standard.certainty === 'partly verified' ? 'partlyVerified' : standard.certainty;
  return (
    <div class="standard small">
      {projection.state === 'refused' ? (
        <p class="warning">
          <ChannelNote note={projection.refusal.text} />
        </p>
      ) : projection.unmet.length === 0 ? (
        <p>{say('standardComplete', standard.title)}</p>
      ) : (
        <>
          <p>
            {say(
              projection.state === 'complete' ? 'standardOptional' : 'standardUnmet',
              standard.title,
            )}
          </p>
          <ul class="unmet">
            {projection.unmet.map(({ id: field, asks, optional }) => (
              <li key={field} class={optional ? 'muted' : ''}>
                <ChannelNote note={asks} /> {optional && say('standardMayStayEmpty')}
              </li>
            ))}
          </ul>
        </>
      )}
      {standard.caution && (
        <p class="warning">
          <ChannelNote note={standard.caution} />
        </p>
      )}
      <p class="muted">
        <Facts
          facts={[
            say(
              'evidenceSource',
              `${noteIn(interfaceLanguage(), standard.source).text}, ${standard.date}`,
            ),
            say(`standardCertainty_${certainty}`),
          ]}
        />
      </p>
      {id === 'ebay-vero-api-v2' && <Json value={veroReportJson(projection)} />}
      {id === 'lumen' && <Json value={lumenNoticeJson(projection)} />}
    </div>
  );
}

function Json({ value }: { value: unknown }) {
  if (value === undefined) return null;
  const text = JSON.stringify(value, null, 2);
  return (
    <>
      <pre>{text}</pre>
      <CopyButton text={text} />
    </>
  );
}

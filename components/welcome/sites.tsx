import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';

/** Which sites are read, and of which that was seen to work. */
export function Sites({ directory }: { directory: readonly DirectoryEntry[] }) {
  return (
    <section aria-labelledby="reads">
      <h2 id="reads">{say('welcomeReads')}</h2>
      <p>{say('welcomeReadsLead', directory.length)}</p>
      <Names
        heading={say('welcomeTried')}
        sites={directory.filter(({ triedOn }) => triedOn.length > 0)}
      />
      <Names
        heading={say('welcomeUntried')}
        sites={directory.filter(({ triedOn }) => triedOn.length === 0)}
      />
    </section>
  );
}

function Names({ heading, sites }: { heading: string; sites: readonly DirectoryEntry[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul class="marketplaces">
        {sites.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </>
  );
}

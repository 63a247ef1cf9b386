import { say } from '../../lib/i18n.ts';
import type { Verdict } from '../../lib/verdict/verdict.ts';
import type { Difference, DryRun } from '../../lib/workbench/dry-run.ts';
import { decibans } from '../kit/format.ts';
import { Sign } from '../kit/sign.tsx';

const isFlagged = ({ level }: Verdict) => level === 'caution' || level === 'suspect';

/** What a change would make of listings that were seen, side by side. */
export function DryRunView({ dryRun: { weighed, differences } }: { dryRun: DryRun }) {
  const newly = differences.filter(({ before, after }) => isFlagged(after) && !isFlagged(before));
  const noLonger = differences.filter(
    ({ before, after }) => isFlagged(before) && !isFlagged(after),
  );
  const others = differences.filter((one) => !newly.includes(one) && !noLonger.includes(one));
  return (
    <section aria-labelledby="dry-run" class="dry-run">
      <h3 id="dry-run">{say('dryRun')}</h3>
      <p class="small muted" role="status">
        {say('dryRunWeighed', weighed, differences.length)}
      </p>
      <Differences heading={say('dryRunNewly')} differences={newly} />
      <Differences heading={say('dryRunNoLonger')} differences={noLonger} />
      <Differences heading={say('dryRunOthers')} differences={others} />
    </section>
  );
}

function Differences({ heading, differences }: { heading: string; differences: Difference[] }) {
  if (differences.length === 0) return null;
  return (
    <>
      <h4>
        {heading} ({differences.length})
      </h4>
      <ul>
        {differences.slice(0, 50).map(({ listing, before, after }) => (
          <li key={`${listing.url} ${listing.name}`}>
            <p>{listing.name}</p>
            <p class="small sides">
              <Side heading={say('dryRunBefore')} verdict={before} />
              <Side heading={say('dryRunAfter')} verdict={after} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

function Side({ heading, verdict }: { heading: string; verdict: Verdict }) {
  return (
    <span>
      <span class="muted">{heading}</span> <Sign level={verdict.level} />{' '}
      {say(`level_${verdict.level}`)} {decibans(verdict.total)}
    </span>
  );
}

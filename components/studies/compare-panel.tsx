import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { Comparison } from '../../lib/studies/results.ts';
import type { Study } from '../../lib/studies/study.ts';
import { number, percent, percentRange } from '../kit/format.ts';

interface ComparePanelProps {
  study: Study;
  studies: readonly Study[];
  onCompare: (earlier: Study) => Promise<Comparison>;
}

/** This study beside another one: did the share change? */
export function ComparePanel({ study, studies, onCompare }: ComparePanelProps) {
  const [found, setFound] = useState<{ name: string; comparison: Comparison }>();
  const others = studies.filter(({ id }) => id !== study.id);
  if (others.length === 0) return null;
  const compare = async (id: string) => {
    const earlier = others.find((other) => other.id === id);
    setFound(earlier && { name: earlier.name, comparison: await onCompare(earlier) });
  };
  return (
    <section class="panel" aria-labelledby="compare">
      <h2 id="compare">{say('compareHeading')}</h2>
      <label class="field no-print">
        {say('compareWith')}
        <select onChange={({ currentTarget }) => void compare(currentTarget.value)}>
          <option value="">{say('compareNone')}</option>
          {others.map(({ id, name }) => (
            <option value={id} key={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div role="status">{found && <Change name={found.name} comparison={found.comparison} />}</div>
    </section>
  );
}

function Change({ name, comparison }: { name: string; comparison: Comparison }) {
  const { before, after, flagged, suspect } = comparison;
  if (!flagged) return <p>{say('compareTooFew')}</p>;
  const { value, interval, p } = flagged;
  return (
    <>
      <p>
        {say(
          'compareShares',
          name,
          percent(before.hits / before.of),
          percent(after.hits / after.of),
        )}
      </p>
      <p>{say('compareChange', percent(value), percentRange(interval))}</p>
      <p>
        {say(
          p < 0.05 ? 'compareChanged' : 'compareUnchanged',
          p < 0.001 ? '< 0.001' : number(p, 3),
        )}
      </p>
      {suspect && (
        <p>{say('compareSuspect', percent(suspect.value), percentRange(suspect.interval))}</p>
      )}
      <p class="small muted">{say('compareNote')}</p>
    </>
  );
}

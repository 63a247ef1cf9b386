import { useEffect, useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { Comparison } from '../../lib/studies/results.ts';
import type { Study } from '../../lib/studies/study.ts';
import { percent, percentRange, pValue } from '../kit/format.ts';

interface ComparePanelProps {
  study: Study;
  studies: readonly Study[];
  onCompare: (earlier: Study) => Promise<Comparison>;
}

/** This study beside another one: did the share change? */
export function ComparePanel({ study, studies, onCompare }: ComparePanelProps) {
  // A repeated study is there to be compared with the one that it repeats.
  const [chosen, choose] = useState(study.repeats ?? '');
  const [found, setFound] = useState<{ name: string; comparison: Comparison }>();
  const others = studies.filter(({ id }) => id !== study.id);
  const earlier = others.find(({ id }) => id === chosen);
  useEffect(() => {
    let current = true;
    const compare = earlier ? onCompare(earlier) : Promise.resolve(undefined);
    void compare.then((comparison) => {
      if (current) setFound(earlier && comparison && { name: earlier.name, comparison });
    });
    return () => {
      current = false;
    };
  }, [study, chosen]);
  if (others.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="compare">
      <h2 id="compare">{say('compareHeading')}</h2>
      <label class="field no-print">
        {say('compareWith')}
        <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
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
      <p>{say(p < 0.05 ? 'compareChanged' : 'compareUnchanged', pValue(p))}</p>
      {suspect && (
        <p>{say('compareSuspect', percent(suspect.value), percentRange(suspect.interval))}</p>
      )}
      <p class="small muted">{say('compareNote')}</p>
    </>
  );
}

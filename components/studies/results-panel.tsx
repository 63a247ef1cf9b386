import { useState } from 'preact/hooks';
import { type MessageKey, say } from '../../lib/i18n.ts';
import { type Group, type Grouping, groupings, groupsOf } from '../../lib/studies/results.ts';
import type { Study, StudyListing } from '../../lib/studies/study.ts';
import { Figure } from '../charts/figure.tsx';
import { ShareBars } from '../charts/share-bars.tsx';
import { number, percent, percentRange } from '../kit/format.ts';
import { Findings } from './findings.tsx';

interface ResultsPanelProps {
  study: Study;
  listings: readonly StudyListing[];
  nameOfMarketplace: (id: string) => string;
}

const groupingNames: Record<Grouping, MessageKey> = {
  marketplace: 'byMarketplace',
  brand: 'byBrand',
  category: 'byCategory',
  day: 'countsDay',
  search: 'bySearch',
};
const mostRows = 20;

/** What the study found, with how sure each figure is. */
export function ResultsPanel({ study, listings, nameOfMarketplace }: ResultsPanelProps) {
  const [by, setBy] = useState<Grouping>('marketplace');
  const groups = groupsOf(study, listings, by).slice(0, mostRows);
  const addresses = new Map(study.frame.searches.map(({ id, address }) => [id, address]));
  const nameOf = ({ value }: Group) => {
    if (value === undefined) return say('countsNotKnown');
    if (by === 'marketplace') return nameOfMarketplace(value);
    return by === 'search' ? (addresses.get(value) ?? value) : value;
  };
  const title = say('countsShareBy', say(groupingNames[by]));
  return (
    <section class="results" aria-labelledby="results">
      <h2 id="results">{say('studyResultsHeading')}</h2>
      <Findings study={study} listings={listings} />
      <label class="field no-print">
        {say('countsBy')}
        <select value={by} onChange={({ currentTarget }) => setBy(currentTarget.value as Grouping)}>
          {groupings.map((grouping) => (
            <option value={grouping} key={grouping}>
              {say(groupingNames[grouping])}
            </option>
          ))}
        </select>
      </label>
      <Figure
        title={title}
        name={`touchstone-study-by-${by}`}
        note={say('resultNote')}
        chart={(width) => (
          <ShareBars
            width={width}
            label={title}
            rows={groups.map((group) => ({
              label: nameOf(group),
              share: group.share,
              of: group.of,
            }))}
          />
        )}
        table={() => (
          <table>
            <thead>
              <tr>
                <th scope="col">{say(groupingNames[by])}</th>
                <th scope="col">{say('countsFlagged')}</th>
                <th scope="col">{say('countsTotal')}</th>
                <th scope="col">{say('resultShare')}</th>
                <th scope="col">{say('interval95')}</th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group) => (
                <tr key={nameOf(group)}>
                  <th scope="row">{nameOf(group)}</th>
                  <td>{number(group.hits)}</td>
                  <td>{number(group.of)}</td>
                  <td>{group.share ? percent(group.share.value) : '–'}</td>
                  <td>{group.share ? percentRange(group.share.interval) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      />
    </section>
  );
}

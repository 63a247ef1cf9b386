import { type CountRow, flaggedOf } from '../../lib/counting/count-table.ts';
import { countedLevels } from '../../lib/counting/counted-listing.ts';
import { say } from '../../lib/i18n.ts';
import { wilson } from '../../lib/statistics/wilson.ts';
import { number, percent, percentRange } from '../kit/format.ts';

interface CountTableProps {
  caption: string;
  by: string;
  rows: readonly CountRow[];
  nameOf: (row: CountRow) => string;
}

/** Counts by level, and what share is flagged of those that could be read. */
export function CountTable({ caption, by, rows, nameOf }: CountTableProps) {
  return (
    <table>
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{by}</th>
          {countedLevels.map((level) => (
            <th scope="col" key={level}>
              {say(level === 'unread' ? 'countsUnread' : `badge_${level}`)}
            </th>
          ))}
          <th scope="col">{say('countsTotal')}</th>
          <th scope="col">{say('countsFlagged')}</th>
          <th scope="col">{say('interval95')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const { hits, of } = flaggedOf(row);
          return (
            <tr key={row.others ? '…' : row.value}>
              <th scope="row">{nameOf(row)}</th>
              {countedLevels.map((level, i) => (
                <td key={level}>{number(row.counts[i] ?? 0)}</td>
              ))}
              <td>{number(row.total ?? 0)}</td>
              <td>{of > 0 ? percent(hits / of) : '–'}</td>
              <td>{of > 0 ? percentRange(wilson(hits, of)) : '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

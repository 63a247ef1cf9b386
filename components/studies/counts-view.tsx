import { useMemo, useState } from 'preact/hooks';
import { type CountSums, type SummedBy, sumRows } from '../../lib/counting/count-sums.ts';
import { type CountRow, countRows, flaggedOf, shortened } from '../../lib/counting/count-table.ts';
import { countedLevels } from '../../lib/counting/counted-listing.ts';
import { type DayTotals, totalRows } from '../../lib/counting/day-totals.ts';
import type { JoinedDays } from '../../lib/counting/joined-days.ts';
import { type TallyOptions, tally } from '../../lib/counting/tally.ts';
import { say } from '../../lib/i18n.ts';
import { wilson } from '../../lib/statistics/wilson.ts';
import type { MarketplaceHealth } from '../../lib/storage/health-store.ts';
import { Figure } from '../charts/figure.tsx';
import { LevelBars } from '../charts/level-bars.tsx';
import { ShareBars } from '../charts/share-bars.tsx';
import { number, percent, percentRange } from '../kit/format.ts';
import { CountTable } from './count-table.tsx';
import { CountsExportPanel } from './counts-export-panel.tsx';
import { CountsFilter, type CountsQuestion, dimensions } from './counts-filter.tsx';
import { HealthTable } from './health-table.tsx';
import { periods } from './periods.ts';

export interface CountsViewProps {
  totals: readonly DayTotals[];
  /** Of all days; not there yet while they are read. */
  sums: Readonly<Record<SummedBy, CountSums>> | undefined;
  /** All that was counted; not there yet while it is read. */
  counted: JoinedDays | undefined;
  /** Whether listings are counted at all. */
  on: boolean;
  health: readonly MarketplaceHealth[];
  nameOfMarketplace: (id: string) => string;
  onExport: (kind: 'csv' | 'json', question: CountsQuestion, suppress: boolean) => Promise<void>;
}

const mostRows = 20;
const parts = countedLevels.map((level) => ({
  name: level,
  label: () => say(level === 'unread' ? 'countsUnread' : `badge_${level}`),
}));

/** What was seen on this machine, by day and by what the reader asks. */
export function CountsView({
  totals,
  sums,
  counted,
  on,
  health,
  nameOfMarketplace,
  onExport,
}: CountsViewProps) {
  const [question, setQuestion] = useState<CountsQuestion>({ by: 'marketplace' });
  const options: TallyOptions = useMemo(() => {
    const { from, to, marketplace } = question;
    return {
      ...(from && { from }),
      ...(to && { to }),
      ...(marketplace && { where: { marketplace } }),
    };
  }, [question]);
  const byDay = useMemo(() => totalRows(totals, 'day', options), [totals, options]);
  const { by } = question;
  const grouped = useMemo(() => {
    if (by === 'marketplace') return shortened(totalRows(totals, by, options), mostRows);
    const { from = '', to = '\uffff', where } = options;
    const always = from <= (totals[0]?.day ?? '') && to >= (totals.at(-1)?.day ?? '');
    const rows = always
      ? sums && sumRows(sums[by], by, where?.marketplace)
      : counted && countRows(tally(counted, [by, 'level'], options), by);
    return rows && shortened(rows, mostRows);
  }, [totals, sums, counted, options, by]);
  if (totals.length === 0)
    return (
      <section class="panel empty">
        <h2>{say('countsNone')}</h2>
        <p>{say(on ? 'countsNoneYet' : 'countsOff')}</p>
        <p>
          <a href="/settings.html#counting">{say('countsSettings')}</a>
        </p>
      </section>
    );
  const nameOf = ({ value, others }: CountRow) => {
    if (others) return say('countsOthers', others);
    if (value === undefined) return say('countsNotKnown');
    return by === 'marketplace' ? nameOfMarketplace(value) : value;
  };
  const inPeriods = periods(byDay);
  const occurs = parts.map((_, part) => inPeriods.some(({ counts }) => counts[part]));
  const byName = say(dimensions[by]);
  return (
    <>
      <h2 class="sr-only">{say('studiesCounts')}</h2>
      {!on && <p class="warning">{say('countsOff')}</p>}
      <CountsFilter
        question={question}
        totals={totals}
        nameOfMarketplace={nameOfMarketplace}
        onChange={setQuestion}
      />
      <Totals rows={byDay} />
      <Figure
        title={say('countsByDay')}
        name="touchstone-counts-by-day"
        note={say('countsUnit')}
        chart={(width) => (
          <LevelBars
            width={width}
            label={say('countsByDay')}
            bars={inPeriods.map(({ label, counts }) => ({
              label,
              counts: counts.filter((_, part) => occurs[part]),
            }))}
            parts={parts
              .filter((_, part) => occurs[part])
              .map(({ name, label }) => ({ name, label: label() }))}
          />
        )}
        table={() => (
          <CountTable
            caption={say('countsByDay')}
            by={say('countsDay')}
            rows={byDay}
            nameOf={({ value }) => value ?? ''}
          />
        )}
      />
      {grouped ? (
        <Figure
          title={say('countsShareBy', byName)}
          name={`touchstone-flagged-by-${by}`}
          note={say('countsShareNote')}
          chart={(width) => (
            <ShareBars
              width={width}
              label={say('countsShareBy', byName)}
              rows={grouped.map((row) => {
                const { hits, of } = flaggedOf(row);
                const share = of > 0 ? { value: hits / of, interval: wilson(hits, of) } : undefined;
                return { label: nameOf(row), share, of };
              })}
            />
          )}
          table={() => (
            <CountTable
              caption={say('countsShareBy', byName)}
              by={byName}
              rows={grouped}
              nameOf={nameOf}
            />
          )}
        />
      ) : (
        <p class="panel" role="status">
          {say('countsReading')}
        </p>
      )}
      <HealthTable health={health} nameOfMarketplace={nameOfMarketplace} />
      <CountsExportPanel onExport={(kind, suppress) => onExport(kind, question, suppress)} />
    </>
  );
}

function Totals({ rows }: { rows: readonly CountRow[] }) {
  let [hits, of, all] = [0, 0, 0];
  for (const row of rows) {
    const flagged = flaggedOf(row);
    hits += flagged.hits;
    of += flagged.of;
    all += row.total ?? 0;
  }
  return (
    <dl class="totals">
      <div>
        <dt>{say('countsTotalSeen')}</dt>
        <dd>{number(all)}</dd>
      </div>
      <div>
        <dt>{say('countsTotalFlagged')}</dt>
        <dd>
          {number(hits)}
          {of > 0 && (
            <span class="small muted">
              {' '}
              {percent(hits / of)} ({percentRange(wilson(hits, of))})
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>{say('countsTotalUnread')}</dt>
        <dd>{number(all - of)}</dd>
      </div>
    </dl>
  );
}

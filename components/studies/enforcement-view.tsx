import { say } from '../../lib/i18n.ts';
import type { Share } from '../../lib/statistics/share.ts';
import type { MedianTime } from '../../lib/statistics/survival.ts';
import { wilson } from '../../lib/statistics/wilson.ts';
import {
  byMarketplace,
  compareBrandSizes,
  type Enforcement,
  enforcementOf,
  type FollowedReport,
} from '../../lib/studies/enforcement.ts';
import { Figure } from '../charts/figure.tsx';
import { StepCurves } from '../charts/step-curves.tsx';
import { number, percent, percentRange, pValue } from '../kit/format.ts';

interface EnforcementViewProps {
  reports: readonly FollowedReport[];
  isMajor: (brand: string) => boolean;
  onMajor: (brand: string, major: boolean) => void;
  nameOfMarketplace: (id: string) => string;
}

/** How reports fare: how soon listings go, whose are accepted, which come back. */
export function EnforcementView({
  reports,
  isMajor,
  onMajor,
  nameOfMarketplace,
}: EnforcementViewProps) {
  const all = enforcementOf(reports);
  if (all.filed === 0)
    return (
      <section class="panel empty">
        <h2>{say('enforcementNone')}</h2>
        <p>{say('enforcementNoneYet')}</p>
      </section>
    );
  const sizes = compareBrandSizes(reports, isMajor);
  const brands = new Map(reports.flatMap(({ brand }) => (brand ? [[brand.id, brand.name]] : [])));
  const rows = [
    { name: say('enforcementAll'), found: all },
    ...byMarketplace(reports).map(([id, some]) => ({
      name: nameOfMarketplace(id),
      found: enforcementOf(some),
    })),
  ];
  const bySize = [
    { name: say('enforcementMajor'), found: sizes.major },
    { name: say('enforcementSmall'), found: sizes.small },
  ];
  const curve = ({ steps, watches }: Enforcement, label: string, name: string) => ({
    label,
    name,
    steps,
    until: Math.max(0, ...watches.map(({ time }) => time)),
  });
  return (
    <>
      <p class="small muted">{say('enforcementNote')}</p>
      <section class="panel" aria-labelledby="by-marketplace">
        <h2 id="by-marketplace">{say('byMarketplace')}</h2>
        <Table rows={rows} label={say('byMarketplace')} />
      </section>
      <Figure
        title={say('enforcementStanding')}
        name="touchstone-still-standing"
        note={say('enforcementStandingNote')}
        chart={(width) => (
          <StepCurves
            width={width}
            label={say('enforcementStanding')}
            unit={say('enforcementDays')}
            curves={
              brands.size > 0
                ? [
                    curve(sizes.major, say('enforcementMajor'), 'first'),
                    curve(sizes.small, say('enforcementSmall'), 'second'),
                  ].filter(({ until, steps }) => until > 0 || steps.length > 0)
                : [curve(all, say('enforcementAll'), 'first')]
            }
          />
        )}
        table={() => <Steps groups={brands.size > 0 ? bySize : rows.slice(0, 1)} />}
      />
      <section class="panel" aria-labelledby="major-first">
        <h2 id="major-first">{say('enforcementMajorFirst')}</h2>
        <Table rows={bySize} label={say('enforcementMajorFirst')} group={say('enforcementGroup')} />
        <p>
          {sizes.test
            ? say(
                sizes.test.p >= 0.05
                  ? 'enforcementAlike'
                  : sizes.test.z > 0
                    ? 'enforcementMajorSooner'
                    : 'enforcementSmallSooner',
                pValue(sizes.test.p),
              )
            : say('enforcementCantTell')}
        </p>
        <details>
          <summary class="small">{say('enforcementSizes')}</summary>
          <p class="small muted">{say('enforcementSizesNote')}</p>
          <ul>
            {[...brands].map(([id, name]) => (
              <li key={id}>
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={isMajor(id)}
                    onChange={() => onMajor(id, !isMajor(id))}
                  />
                  {name}
                </label>
              </li>
            ))}
          </ul>
        </details>
      </section>
    </>
  );
}

interface TableProps {
  label: string;
  /** What the rows are, where the label doesn't say it. */
  group?: string;
  rows: readonly { name: string; found: Enforcement }[];
}

function Table({ label, group = label, rows }: TableProps) {
  return (
    <section class="table" aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{group}</th>
            <th scope="col">{say('enforcementFiled')}</th>
            <th scope="col">{say('enforcementMedian')}</th>
            <th scope="col">{say('enforcementAccepted')}</th>
            <th scope="col">{say('enforcementRelisted')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, found: { filed, median, accepted, relisted } }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{number(filed)}</td>
              <td>{days(median)}</td>
              <td>{ofAll(accepted)}</td>
              <td>{ofAll(relisted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Steps({ groups }: { groups: TableProps['rows'] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('enforcementDays')}</th>
          <th scope="col">{say('enforcementGroup')}</th>
          <th scope="col">{say('enforcementAtRisk')}</th>
          <th scope="col">{say('enforcementGone')}</th>
          <th scope="col">{say('enforcementStill')}</th>
          <th scope="col">{say('interval95')}</th>
        </tr>
      </thead>
      <tbody>
        {groups.flatMap(({ name, found: { steps } }) =>
          steps.map(({ time, atRisk, ended, share, interval }) => (
            <tr key={`${name} ${time}`}>
              <th scope="row">{number(time, 2)}</th>
              <td>{name}</td>
              <td>{number(atRisk)}</td>
              <td>{number(ended)}</td>
              <td>{percent(share)}</td>
              <td>{percentRange(interval)}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

/** An end that the watch was too short to show is told as open. */
function days({ value, interval: [low, high] }: MedianTime): string {
  const end = (time: number) => (Number.isFinite(time) ? number(time, 1) : '∞');
  if (value === undefined) return say('enforcementNotHalf');
  return `${number(value, 1)} (${end(low)} – ${end(high)})`;
}

function ofAll({ hits, of }: Share): string {
  return of === 0 ? '–' : `${hits}/${of} (${percentRange(wilson(hits, of))})`;
}

import { interfaceLanguage } from '../../lib/i18n.ts';
import { ticks } from './scale.ts';

export interface Bar {
  label: string;
  /** From the bottom up, in the order of `parts`. */
  counts: readonly number[];
}

interface LevelBarsProps {
  /** What the chart shows, for who can't see it. */
  label: string;
  bars: readonly Bar[];
  /** Names of the style classes of the parts, and what they are. */
  parts: readonly { name: string; label: string }[];
}

const [width, height] = [640, 240];
const plot = { left: 48, right: 8, top: 28, bottom: 26 };

/** Counts over time, a bar each, parted by level. */
export function LevelBars({ label, bars, parts }: LevelBarsProps) {
  const totals = bars.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const marks = ticks(Math.max(...totals, 1));
  const most = marks.at(-1) ?? 1;
  const inner = { width: width - plot.left - plot.right, height: height - plot.top - plot.bottom };
  const y = (count: number) => plot.top + inner.height * (1 - count / most);
  const slot = inner.width / Math.max(1, bars.length);
  const number = new Intl.NumberFormat(interfaceLanguage(), { notation: 'compact' });
  const labelEvery = Math.ceil(bars.length / 6);
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Legend parts={parts} />
      {marks.map((mark) => (
        <g key={mark}>
          <line class="grid" x1={plot.left} x2={width - plot.right} y1={y(mark)} y2={y(mark)} />
          <text class="tick" x={plot.left - 6} y={y(mark) + 4} text-anchor="end">
            {number.format(mark)}
          </text>
        </g>
      ))}
      {bars.map(({ label, counts }, i) => {
        const x = plot.left + i * slot;
        let below = 0;
        return (
          <g key={label}>
            <title>{`${label}: ${totals[i]}`}</title>
            {parts.map(({ name }, part) => {
              const count = counts[part] ?? 0;
              const [top, bottom] = [y(below + count), y(below)];
              below += count;
              return count > 0 ? (
                <rect
                  key={name}
                  class={`part ${name}`}
                  x={x + slot * 0.12}
                  width={slot * 0.76}
                  y={top}
                  height={bottom - top}
                />
              ) : null;
            })}
            {i % labelEvery === 0 && (
              <text class="tick" x={x + slot / 2} y={height - 8} text-anchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** Each part's colour with its name, one after the other. */
function Legend({ parts }: { parts: LevelBarsProps['parts'] }) {
  // No text can be measured before it is drawn: wide letters are taken for all of East Asia's.
  const widths = parts.map(({ label }) =>
    [...label].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12 : 6.6), 30),
  );
  return (
    <g>
      {parts.map(({ name, label }, i) => {
        const x = plot.left + widths.slice(0, i).reduce((sum, one) => sum + one, 0);
        return (
          <g key={name}>
            <rect class={`part ${name}`} x={x} y={6} width={10} height={10} />
            <text class="tick" x={x + 14} y={15}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

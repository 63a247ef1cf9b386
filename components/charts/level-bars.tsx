import { interfaceLanguage } from '../../lib/i18n.ts';
import { ticks, usualWidth } from './scale.ts';
import { textWidth } from './text-width.ts';

export interface Bar {
  label: string;
  /** From the bottom up, in the order of `parts`. */
  counts: readonly number[];
}

interface LevelBarsProps {
  /** What the chart shows, for who can't see it. */
  label: string;
  width?: number;
  bars: readonly Bar[];
  /** Names of the style classes of the parts, and what they are. */
  parts: readonly { name: string; label: string }[];
}

const plotHeight = 186;
const margin = { left: 48, right: 8, bottom: 26 };
const legendRow = 18;

/** Counts over time, a bar each, parted by level. */
export function LevelBars({ label, width = usualWidth, bars, parts }: LevelBarsProps) {
  const totals = bars.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const legend = placed(
    parts.map(({ label }) => label),
    width,
  );
  const plot = { ...margin, top: 10 + legendRow * ((legend.at(-1)?.row ?? 0) + 1) };
  const height = plot.top + plotHeight + plot.bottom;
  const marks = ticks(Math.max(...totals, 1));
  const most = marks.at(-1) ?? 1;
  const inner = { width: width - plot.left - plot.right, height: plotHeight };
  const y = (count: number) => plot.top + inner.height * (1 - count / most);
  const slot = inner.width / Math.max(1, bars.length);
  const number = new Intl.NumberFormat(interfaceLanguage(), { notation: 'compact' });
  const labelEvery = Math.ceil(bars.length / Math.floor(width / 105));
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {parts.map(({ name, label }, i) => {
        const { x = 0, row = 0 } = legend[i] ?? {};
        return (
          <g key={name}>
            <rect class={`part ${name}`} x={x} y={6 + row * legendRow} width={10} height={10} />
            <text class="tick" x={x + 14} y={15 + row * legendRow}>
              {label}
            </text>
          </g>
        );
      })}
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

/** Where each part's colour stands with its name: one after the other, in as many rows as it takes. */
function placed(labels: readonly string[], width: number): { x: number; row: number }[] {
  let [x, row] = [margin.left, 0];
  return labels.map((label) => {
    const wide = 28 + textWidth(label);
    if (x > margin.left && x + wide > width) [x, row] = [margin.left, row + 1];
    const place = { x, row };
    x += wide;
    return place;
  });
}

import { interfaceLanguage } from '../../lib/i18n.ts';
import type { Estimate } from '../../lib/statistics/share.ts';
import { ticks, usualWidth } from './scale.ts';
import { fitted } from './text-width.ts';

export interface ShareBar {
  label: string;
  /** Nothing where there is too little to tell. */
  share: Estimate | undefined;
  of: number;
}

const row = 26;
const margin = { right: 64, top: 8, bottom: 26 };

/** Shares side by side, each with its interval. */
export function ShareBars({
  label,
  rows,
  width = usualWidth,
}: {
  label: string;
  rows: readonly ShareBar[];
  width?: number;
}) {
  const plot = { ...margin, left: 0.28 * width };
  const height = plot.top + plot.bottom + row * rows.length;
  const highest = Math.max(0.01, ...rows.map(({ share }) => share?.interval[1] ?? 0));
  const marks = ticks(highest, width / 160);
  const most = Math.min(1, marks.at(-1) ?? 1);
  const x = (share: number) => plot.left + ((width - plot.left - plot.right) * share) / most;
  const percent = new Intl.NumberFormat(interfaceLanguage(), {
    style: 'percent',
    maximumFractionDigits: highest < 0.1 ? 1 : 0,
  });
  const number = new Intl.NumberFormat(interfaceLanguage());
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {marks
        .filter((mark) => mark <= most)
        .map((mark) => (
          <g key={mark}>
            <line class="grid" x1={x(mark)} x2={x(mark)} y1={plot.top} y2={height - plot.bottom} />
            <text class="tick" x={x(mark)} y={height - 8} text-anchor="middle">
              {percent.format(mark)}
            </text>
          </g>
        ))}
      {rows.map(({ label, share, of }, i) => {
        const y = plot.top + row * (i + 0.5);
        return (
          <g key={label}>
            <title>{label}</title>
            <text class="name" x={plot.left - 8} y={y + 4} text-anchor="end">
              {fitted(label, plot.left - 12)}
            </text>
            {share && (
              <>
                <line
                  class="interval"
                  x1={x(share.interval[0])}
                  x2={x(share.interval[1])}
                  y1={y}
                  y2={y}
                />
                <circle class="dot" cx={x(share.value)} cy={y} r={4.5} />
              </>
            )}
            <text class="tick" x={width - 4} y={y + 4} text-anchor="end">
              {`n ${number.format(of)}`}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

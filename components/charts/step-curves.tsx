import { interfaceLanguage } from '../../lib/i18n.ts';
import type { Step } from '../../lib/statistics/survival.ts';
import { ticks, usualWidth } from './scale.ts';

export interface Curve {
  label: string;
  /** Name of a style class. */
  name: string;
  steps: readonly Step[];
  /** As far as anything was watched. */
  until: number;
}

const height = 260;
const plot = { left: 48, right: 12, top: 28, bottom: 40 };

/** Shares that still stand, over days: Kaplan & Meier's curves. */
export function StepCurves({
  label,
  curves,
  unit,
  width = usualWidth,
}: {
  label: string;
  curves: readonly Curve[];
  unit: string;
  width?: number;
}) {
  const legend = Math.min(200, (width - plot.left) / curves.length);
  const marks = ticks(Math.max(1, ...curves.map(({ until }) => until)));
  const most = marks.at(-1) ?? 1;
  const x = (time: number) => plot.left + ((width - plot.left - plot.right) * time) / most;
  const y = (share: number) => plot.top + (height - plot.top - plot.bottom) * (1 - share);
  const percent = new Intl.NumberFormat(interfaceLanguage(), { style: 'percent' });
  const path = ({ steps, until }: Curve) =>
    `M${x(0)} ${y(1)}${steps.map(({ time, share }) => `H${x(time)}V${y(share)}`).join('')}H${x(until)}`;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, 0.25, 0.5, 0.75, 1].map((share) => (
        <g key={share}>
          <line class="grid" x1={plot.left} x2={width - plot.right} y1={y(share)} y2={y(share)} />
          <text class="tick" x={plot.left - 6} y={y(share) + 4} text-anchor="end">
            {percent.format(share)}
          </text>
        </g>
      ))}
      {marks.map((mark) => (
        <text key={mark} class="tick" x={x(mark)} y={height - 22} text-anchor="middle">
          {mark}
        </text>
      ))}
      <text class="tick" x={width - plot.right} y={height - 6} text-anchor="end">
        {unit}
      </text>
      {curves.map((curve, i) => (
        <g key={curve.name}>
          <path class={`curve ${curve.name}`} d={path(curve)} />
          <line
            class={`curve ${curve.name}`}
            x1={plot.left + i * legend}
            x2={plot.left + 22 + i * legend}
            y1={12}
            y2={12}
          />
          <text class="tick" x={plot.left + 28 + i * legend} y={16}>
            {curve.label}
          </text>
        </g>
      ))}
    </svg>
  );
}

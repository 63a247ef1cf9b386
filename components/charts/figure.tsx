import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import { download } from '../kit/download.ts';
import { narrowWidth, usualWidth } from './scale.ts';
import { pngFile, svgFile } from './svg-file.ts';

interface FigureProps {
  title: string;
  /** What must be known to read it: of what, by which method. */
  note?: ComponentChildren;
  /** Of the files: letters, digits and hyphens. */
  name: string;
  /** The chart, an `svg` so many of its own units wide. */
  chart: (width: number) => ComponentChildren;
  /** The same figures as a table. */
  table: () => ComponentChildren;
}

/** A chart with its figures as a table beside it, and both as files. */
export function Figure({ title, note, name, chart, table }: FigureProps) {
  const id = useId();
  // Of a year, drawing the table takes longer than the chart: it is made for who opens it.
  const [open, setOpen] = useState(false);
  const width = useChartWidth();
  const drawing = useRef<HTMLDivElement>(null);
  const svg = () => drawing.current?.querySelector('svg');
  const saveSvg = () => {
    const drawn = svg();
    if (drawn) download(svgFile(drawn), `${name}.svg`, 'image/svg+xml');
  };
  const savePng = async () => {
    const drawn = svg();
    if (drawn) download(await pngFile(drawn), `${name}.png`, 'image/png');
  };
  return (
    <section class="figure panel" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {note && <p class="small muted">{note}</p>}
      <div class="drawing" ref={drawing}>
        {chart(width)}
      </div>
      <div class="figure-foot">
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary class="small">{say('figureTable')}</summary>
          <section class="table" aria-label={say('figureTableOf', title)}>
            {open && table()}
          </section>
        </details>
        <p class="buttons no-print">
          <button
            type="button"
            class="quiet"
            aria-label={say('figureSaveAs', title, 'SVG')}
            onClick={saveSvg}
          >
            SVG
          </button>
          <button
            type="button"
            class="quiet"
            aria-label={say('figureSaveAs', title, 'PNG')}
            onClick={() => void savePng()}
          >
            PNG
          </button>
        </p>
      </div>
    </section>
  );
}

/** On a small screen a chart is drawn narrower, not smaller: its text stays legible. */
function useChartWidth(): number {
  const small = useRef(matchMedia('(max-width: 34rem)')).current;
  const [narrow, setNarrow] = useState(small.matches);
  useEffect(() => {
    const change = () => setNarrow(small.matches);
    small.addEventListener('change', change);
    return () => small.removeEventListener('change', change);
  }, []);
  return narrow ? narrowWidth : usualWidth;
}

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Browsers lay out no taller box than some 17 million pixels: beyond, the scroll bar is a scale. */
const tallest = 15_000_000;
const rowHeight = 44;
const spare = 6;

interface VirtualListProps<Row> {
  label: string;
  count: number;
  /** Changes where the rows that were shown are stale. */
  version: number;
  rows: (from: number, to: number) => Promise<Row[]>;
  keyOf: (row: Row) => string;
  selected: string | undefined;
  onSelect: (row: Row) => void;
  children: (row: Row) => ComponentChildren;
}

interface Shown<Row> {
  from: number;
  version: number;
  rows: Row[];
}

/** A list of any length, of which only what is in sight is there. Arrow keys move through it. */
export function VirtualList<Row>(props: VirtualListProps<Row>) {
  const { label, count, version, rows, keyOf, selected, onSelect, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const [active, setActive] = useState(0);
  const [shown, setShown] = useState<Shown<Row>>();
  const full = count * rowHeight;
  const tall = Math.min(full, tallest);
  // Where the box is shorter than all rows, its scroll position tells the share that is passed.
  const passed = full > tall ? (top / Math.max(1, tall - height)) * (full - height) : top;
  const first = Math.floor(passed / rowHeight);
  const from = Math.max(0, first - spare);
  const to = Math.min(count, first + Math.ceil(height / rowHeight) + spare);

  useLayoutEffect(() => {
    const measure = () => setHeight(box.current?.clientHeight ?? 600);
    measure();
    const watch = new ResizeObserver(measure);
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  useEffect(() => {
    let isStale = false;
    void rows(from, to).then((got) => {
      if (!isStale) setShown({ from, version, rows: got });
    });
    return () => {
      isStale = true;
    };
  }, [from, to, version]);
  useEffect(() => {
    setActive(0);
    box.current?.scrollTo({ top: 0 });
  }, [count]);

  const rowAt = (place: number) => shown?.rows[place - shown.from];
  const go = (place: number) => {
    const next = Math.max(0, Math.min(count - 1, place));
    setActive(next);
    const at =
      full > tall ? (next * rowHeight * (tall - height)) / (full - height) : next * rowHeight;
    const isAbove = next * rowHeight < passed;
    const isBelow = (next + 1) * rowHeight > passed + height;
    if (isAbove || isBelow) box.current?.scrollTo({ top: isAbove ? at : at - height + rowHeight });
  };
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: Math.floor(height / rowHeight),
    PageUp: -Math.floor(height / rowHeight),
    Home: -count,
    End: count,
  };
  return (
    <div
      class="virtual-list"
      ref={box}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={rowAt(active) ? `row-${active}` : undefined}
      onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
      onKeyDown={(event) => {
        const step = steps[event.key];
        const row = rowAt(active);
        if (step !== undefined) go(active + step);
        else if (event.key === 'Enter' && row) onSelect(row);
        else return;
        event.preventDefault();
      }}
    >
      <div role="presentation" style={{ blockSize: `${tall}px` }}>
        {shown?.rows.map((row, i) => {
          const place = shown.from + i;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the focus and hears the keys
            <div
              key={place}
              tabIndex={-1}
              id={`row-${place}`}
              role="option"
              class={place === active ? 'row active' : 'row'}
              aria-selected={keyOf(row) === selected}
              aria-posinset={place + 1}
              aria-setsize={count}
              style={{
                insetBlockStart: `${top + place * rowHeight - passed}px`,
                blockSize: `${rowHeight}px`,
              }}
              onClick={() => {
                setActive(place);
                onSelect(row);
              }}
            >
              {children(row)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** A count in a table with totals, as an edge between its row and its column. */
export interface Cell {
  row: number;
  column: number;
  count: number;
  /** Of how many sums it is one: 0 for a plain count, 2 for the total of totals. */
  totals: number;
  hidden: boolean;
}

/** A way along one cell, from its row to its column if forward. */
interface Arc {
  cell: Cell;
  to: number;
  forward: boolean;
}

/**
 * Hides more cells until nothing shown rules out that `target` is smaller by `less` or larger by
 * `more`. Any other table that fits what is shown differs from the true one by a circulation:
 * along a row what one cell gains another loses, and where totals are hidden, they follow.
 */
export function hideAround(
  target: Cell,
  cells: readonly Cell[],
  { less, more }: { less: number; more: number },
): void {
  const others = cells.filter((cell) => cell !== target);
  const arcs = new Map<number, Arc[]>();
  const lead = (from: number, arc: Arc) => arcs.set(from, [...(arcs.get(from) ?? []), arc]);
  for (const cell of others) {
    lead(rowNode(cell), { cell, to: columnNode(cell), forward: true });
    lead(columnNode(cell), { cell, to: rowNode(cell), forward: false });
  }
  const [row, column] = [rowNode(target), columnNode(target)];
  // The target's gain goes from its row to its column, a total's the other way; others bring it back.
  const [from, to] = isPlus(target) ? [column, row] : [row, column];
  carry(arcs, from, to, more);
  carry(arcs, to, from, less);
}

const rowNode = ({ row }: Cell) => 2 * row;
const columnNode = ({ column }: Cell) => 2 * column + 1;

/** Along its lines a plain count stands against its totals, and those against the total of totals. */
const isPlus = ({ totals }: Cell) => totals !== 1;

/** To hide a total costs more than to hide any plain counts, and small counts cost less. */
const cost = ({ hidden, totals, count }: Cell) => (hidden ? 0 : count + 1 + totals * 2 ** 30);

/** Sends `amount` along the cheapest paths, hiding what they pass. */
function carry(
  arcs: ReadonlyMap<number, readonly Arc[]>,
  from: number,
  to: number,
  amount: number,
): void {
  const carried = new Map<Cell, number>();
  const room = ({ cell, forward }: Arc) => {
    const flow = carried.get(cell) ?? 0;
    // There is no most that a count can be, but a least.
    const within = forward === isPlus(cell) ? Number.POSITIVE_INFINITY : cell.count;
    return within + (forward ? -flow : flow);
  };
  for (let left = amount; left > 0; ) {
    const path = cheapestPath(arcs, from, to, room);
    if (!path) return;
    const sent = Math.min(left, ...path.map(room));
    for (const { cell, forward } of path) {
      carried.set(cell, (carried.get(cell) ?? 0) + (forward ? sent : -sent));
      cell.hidden = true;
    }
    left -= sent;
  }
}

/** Dijkstra's; nothing where no path has room. */
function cheapestPath(
  arcs: ReadonlyMap<number, readonly Arc[]>,
  from: number,
  to: number,
  room: (arc: Arc) => number,
): Arc[] | undefined {
  const best = new Map<number, { cost: number; path: Arc[] }>([[from, { cost: 0, path: [] }]]);
  const done = new Set<number>();
  for (;;) {
    let next: number | undefined;
    for (const [node, { cost }] of best) {
      if (done.has(node)) continue;
      if (next === undefined || cost < (best.get(next)?.cost ?? 0)) next = node;
    }
    if (next === undefined) return undefined;
    const here = best.get(next);
    if (!here || next === to) return here?.path;
    done.add(next);
    for (const arc of arcs.get(next) ?? []) {
      if (done.has(arc.to) || room(arc) <= 0) continue;
      const through = here.cost + cost(arc.cell);
      if (through < (best.get(arc.to)?.cost ?? Number.POSITIVE_INFINITY)) {
        best.set(arc.to, { cost: through, path: [...here.path, arc] });
      }
    }
  }
}

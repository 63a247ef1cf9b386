/** A count in a table with totals, as an edge between its row and its column. */
export interface Cell {
  row: number;
  column: number;
  count: number;
  /** Of how many sums it is one: 0 for a plain count, 2 for the total of totals. */
  totals: number;
  hidden: boolean;
  /** Decided elsewhere, and how far it may be off by what is shown there: 0 where it is known. */
  settled?: number;
}

/** A way along one cell, from its row to its column if forward. */
interface Arc {
  cell: Cell;
  from: number;
  to: number;
  forward: boolean;
}

/** The ways from each row and column of a table. */
export type Network = readonly (readonly Arc[])[];

export function networkOf(cells: readonly Cell[]): Network {
  const network: Arc[][] = [];
  const lead = (cell: Cell, from: number, to: number, forward: boolean) => {
    network[from] ??= [];
    network[from].push({ cell, from, to, forward });
  };
  for (const cell of cells) {
    lead(cell, rowNode(cell), columnNode(cell), true);
    lead(cell, columnNode(cell), rowNode(cell), false);
  }
  return network;
}

/**
 * Hides more cells until nothing shown rules out that `target` is smaller by `less` or larger by
 * `more`. Any other table that fits what is shown differs from the true one by a circulation:
 * along a row what one cell gains another loses, and where totals are hidden, they follow.
 */
export function hideAround(
  target: Cell,
  network: Network,
  { less, more }: { less: number; more: number },
): void {
  const mayMove = (cell: Cell) => cell !== target && cell.settled !== 0;
  const [row, column] = [rowNode(target), columnNode(target)];
  // The target's gain goes from its row to its column, a total's the other way; others bring it back.
  const [from, to] = isPlus(target) ? [column, row] : [row, column];
  carry({ network, mayMove, from, to, amount: more });
  carry({ network, mayMove, from: to, to: from, amount: less });
}

/**
 * Hides cells until nothing shown rules out that `amount` more is in the one column and less in the
 * other, as far as the other has it; what is settled stays out of it.
 */
export function hideBetween(less: Cell, more: Cell, network: Network, amount: number): void {
  const mayMove = ({ settled }: Cell) => settled === undefined;
  carry({ network, mayMove, from: columnNode(less), to: columnNode(more), amount });
}

const rowNode = ({ row }: Cell) => 2 * row;
const columnNode = ({ column }: Cell) => 2 * column + 1;

/** Along its lines a plain count stands against its totals, and those against the total of totals. */
const isPlus = ({ totals }: Cell) => totals !== 1;

/** To hide a total costs more than to hide any plain counts, and small counts cost less. */
const cost = ({ hidden, totals, count }: Cell) => (hidden ? 0 : count + 1 + totals * 2 ** 30);

interface Carrying {
  network: Network;
  mayMove: (cell: Cell) => boolean;
  from: number;
  to: number;
  amount: number;
}

/** Sends `amount` along the cheapest paths, hiding what they pass. */
function carry({ network, mayMove, from, to, amount }: Carrying): void {
  const carried = new Map<Cell, number>();
  const room = ({ cell, forward }: Arc) => {
    if (!mayMove(cell)) return 0;
    const flow = carried.get(cell) ?? 0;
    // There is no most that a count can be, but a least.
    const within = forward === isPlus(cell) ? Number.POSITIVE_INFINITY : cell.count;
    return Math.min(within, cell.settled ?? within) + (forward ? -flow : flow);
  };
  for (let left = amount; left > 0; ) {
    const path = cheapestPath(network, from, to, room);
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
  network: Network,
  from: number,
  to: number,
  room: (arc: Arc) => number,
): Arc[] | undefined {
  const costs: number[] = [];
  const by: Arc[] = [];
  costs[from] = 0;
  const open = [from];
  const done = new Set<number>();
  for (let least = 0; open.length > 0; ) {
    // The last come first: most of what is hidden costs nothing more, and needs no search.
    let next = open.length - 1;
    for (let i = next; i >= 0 && costs[open[next] as number] !== least; i -= 1)
      if ((costs[open[i] as number] ?? 0) < (costs[open[next] as number] ?? 0)) next = i;
    const [node = from] = open.splice(next, 1);
    least = costs[node] ?? 0;
    if (node === to) return pathTo(to, from, by);
    if (done.has(node)) continue;
    done.add(node);
    for (const arc of network[node] ?? []) {
      if (done.has(arc.to) || room(arc) <= 0) continue;
      const through = least + cost(arc.cell);
      if (through >= (costs[arc.to] ?? Number.POSITIVE_INFINITY)) continue;
      if (costs[arc.to] === undefined) open.push(arc.to);
      costs[arc.to] = through;
      by[arc.to] = arc;
    }
  }
  return undefined;
}

function pathTo(to: number, from: number, by: readonly Arc[]): Arc[] {
  const path: Arc[] = [];
  for (let node = to; node !== from; ) {
    const arc = by[node] as Arc;
    path.unshift(arc);
    node = arc.from;
  }
  return path;
}

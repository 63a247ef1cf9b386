import type { Hit, Signal } from '../signals/signal.ts';
import { caps, type Group } from '../signals/weights.ts';

export interface Found {
  readonly signal: Signal;
  readonly hit: Hit;
}

/**
 * The weights with which findings count, in their order: within a group the heaviest count first,
 * and what is over the group's cap counts no more.
 */
export function cappedWeights(found: readonly Found[]): number[] {
  const left = new Map<Group, number>();
  const counted = new Array<number>(found.length).fill(0);
  const heaviestFirst = found
    .map(({ signal, hit }, position) => ({ group: signal.group, weight: hit.weight, position }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.position - b.position);
  for (const { group, weight, position } of heaviestFirst) {
    const room = left.get(group) ?? caps[group];
    const size = Math.min(Math.abs(weight), room);
    counted[position] = weight < 0 ? -size : size;
    left.set(group, room - size);
  }
  return counted;
}

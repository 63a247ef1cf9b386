import type { Steps } from '../../steps.ts';
import { asRecord } from './lookup.ts';

const mostObjects = 60_000;
const pauseAfter = 2_000;

/**
 * Puts what is referred to where only its name stands. Apollo and Relay keep each thing once, under
 * `Type:id`, and write `{"__ref": "Type:id"}` elsewhere. Changes the states in place; what refers to
 * itself becomes a ring.
 */
export function* withReferences(states: unknown[]): Steps<unknown[]> {
  const byName = new Map<string, unknown>();
  const holders: { members: Record<string, unknown>; key: string; name: string }[] = [];
  const waiting = new Set<unknown>(states);
  let seen = 0;
  for (const value of waiting) {
    if (++seen % pauseAfter === 0) yield;
    const members = value as Record<string, unknown>;
    for (const key of Object.keys(members)) {
      const member = members[key];
      if (member === null || typeof member !== 'object') continue;
      const name = referredTo(member);
      if (name !== undefined) holders.push({ members, key, name });
      else {
        if (key.includes(':') && !byName.has(key)) byName.set(key, member);
        if (waiting.size < mostObjects) waiting.add(member);
      }
    }
  }
  for (const { members, key, name } of holders) {
    const thing = byName.get(name);
    if (thing !== undefined) members[key] = thing;
  }
  return states;
}

function referredTo(value: object): string | undefined {
  const object = asRecord(value);
  const name = object?.__ref ?? (object?.type === 'id' ? object.id : undefined);
  return typeof name === 'string' ? name : undefined;
}

import { bareKey } from './product-keys.ts';

export type Json = Readonly<Record<string, unknown>>;

export const asRecord = (value: unknown): Json | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Json)
    : undefined;

/** An object's members by their bare keys. */
export function membersOf(object: Json): ReadonlyMap<string, unknown> {
  const members = new Map<string, unknown>();
  for (const [key, value] of Object.entries(object)) {
    const bare = bareKey(key);
    if (!members.has(bare)) members.set(bare, value);
  }
  return members;
}

/** The first of the keys' values that `take` can make something of. */
export function firstOf<T>(
  members: ReadonlyMap<string, unknown>,
  wanted: readonly string[],
  take: (value: unknown, key: string) => T | undefined,
): T | undefined {
  for (const key of wanted) {
    const value = members.get(key);
    if (value === undefined || value === null || value === '') continue;
    const taken = take(value, key);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

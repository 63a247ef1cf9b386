import { say } from '../../lib/i18n.ts';
import type { EntryKind } from '../../lib/rulebook/entry.ts';
import { type Field, fieldsOf } from './fields.ts';

/** A field of an entry by its path in dots, as the form names it: 'Product lines 1 · Currency'. */
export function fieldPlace(kind: EntryKind, path: string): string {
  const named: string[] = [];
  let fields: readonly Field[] = fieldsOf[kind];
  for (const part of path.split('.')) {
    const field = fields.find((one) => one.field === part);
    if (field) {
      named.push(say(field.label));
      fields = field.of ?? [];
    } else if (/^\d+$/.test(part) && named.length > 0)
      named.push(`${named.pop()} ${Number(part) + 1}`);
  }
  return named.join(' · ');
}

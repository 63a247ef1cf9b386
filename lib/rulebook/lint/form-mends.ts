import { slugOf } from '../exchange/table.ts';
import type { FormFault } from '../form-faults.ts';
import { dated } from './floors.ts';
import { type Mend, mendBy } from './mend.ts';

/** What a click can do about a value that isn't of the schema's form. @param entry of any form. */
export function formMends(fault: FormFault, path: string, entry: unknown): Mend[] {
  const field = path.slice(path.lastIndexOf('.') + 1);
  const stated = valueAt(entry, path);
  const isUnstated = fault === 'missing' || stated === '';
  if (field === 'date' && (isUnstated || fault === 'date'))
    return [dated(path, new Date().toISOString().slice(0, 10))];
  if (fault === 'currency' || (field === 'currency' && isUnstated))
    return currenciesFor(stated, entry).map((code) => mendBy('write', [code], path, code));
  if (fault === 'identifier' && field === 'id') {
    const slug = slugOf(String(stated));
    return slug ? [mendBy('write', [slug], path, slug)] : [];
  }
  return [];
}

/** The code that was meant, or those that the entry's other prices are in. */
function currenciesFor(stated: unknown, entry: unknown): string[] {
  const code = String(stated ?? '')
    .trim()
    .toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return [code];
  const { floor, lines } = entry as { floor?: unknown; lines?: unknown };
  const floors = [floor, ...(Array.isArray(lines) ? lines.map((line) => line?.floor) : [])];
  const codes = floors.map((one) => (one as { currency?: unknown } | undefined)?.currency);
  return [...new Set(codes)].filter(
    (one): one is string => typeof one === 'string' && /^[A-Z]{3}$/.test(one),
  );
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((now, field) => (now as Record<string, unknown> | undefined)?.[field], value);
}

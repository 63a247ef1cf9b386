import { say } from '../../lib/i18n.ts';
import { type EntryKey, type EntryKind, kindOf } from '../../lib/rulebook/entry.ts';
import type { Row } from '../../lib/workbench/rulebook-index.ts';

interface AlikeProps {
  of: EntryKind;
  alike: readonly Row[];
  onOpen: (key: EntryKey) => void;
}

/** Other rules that go by a name in the editor, and what that would make. */
export function Alike({ of, alike, onOpen }: AlikeProps) {
  const across = of === 'brand' ? 'phraseOfBrand' : 'brandOfPhrase';
  const groups = [
    { text: of, rows: alike.filter(({ key }) => kindOf(key) === of) },
    { text: across, rows: alike.filter(({ key }) => kindOf(key) !== of) },
  ] as const;
  return groups.map(
    ({ text, rows }) =>
      rows.length > 0 && (
        <p class="small warning" role="status" key={text}>
          {say(`workbenchAlike_${text}`)}{' '}
          {rows.map((row) => (
            <button type="button" class="quiet" key={row.key} onClick={() => onOpen(row.key)}>
              {row.title}
            </button>
          ))}
        </p>
      ),
  );
}

import { say } from '../../lib/i18n.ts';
import { type EntryKey, idOf, kindOf } from '../../lib/rulebook/entry.ts';
import type { Draft } from '../../lib/storage/layer-records.ts';
import { moment } from '../kit/format.ts';

interface DraftListProps {
  drafts: readonly Draft[];
  onOpen: (key: EntryKey) => void;
}

/** What was begun and not saved, to go on with. */
export function DraftList({ drafts, onOpen }: DraftListProps) {
  if (drafts.length === 0) return null;
  const latestFirst = drafts.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{say('workbenchDrafts')}</h2>
      <ul class="history">
        {latestFirst.map((draft) => (
          <li key={draft.key}>
            <button type="button" class="quiet" onClick={() => onOpen(draft.key)}>
              {titleOf(draft)}
            </button>{' '}
            <span class="small muted">{moment(draft.at)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A draft may be of any form. */
function titleOf({ key, value }: Draft): string {
  const { name, term } = value as { name?: unknown; term?: unknown };
  return String(name || term || idOf(key)) || say(`workbenchNew_${kindOf(key)}`);
}

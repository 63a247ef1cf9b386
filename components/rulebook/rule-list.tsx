import { inKey, say } from '../../lib/i18n.ts';
import type { EntryKey, EntryKind } from '../../lib/rulebook/entry.ts';
import type { IndexFilter } from '../../lib/workbench/name-index.ts';
import type { Row } from '../../lib/workbench/rulebook-index.ts';
import type { Opened } from '../../lib/workbench/worker-tasks.ts';
import { VirtualList } from '../kit/virtual-list.tsx';

interface RuleListProps {
  opened: Opened;
  filter: IndexFilter;
  count: number;
  version: number;
  selected: EntryKey | undefined;
  rows: (from: number, to: number) => Promise<Row[]>;
  onFilter: (filter: IndexFilter) => void;
  onSelect: (key: EntryKey) => void;
}

/** All rules in force, searched while typing. */
export function RuleList(props: RuleListProps) {
  const { opened, filter, count, version, selected, rows, onFilter, onSelect } = props;
  const nameOf = new Map(opened.layers.map(({ segment, name }) => [segment, name]));
  return (
    <section aria-label={say('workbenchRules')} class="rule-list">
      <div class="rule-search">
        <label for="rule-search">{say('workbenchSearch')}</label>
        <input
          id="rule-search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={filter.text}
          onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
        <label>
          {say('workbenchKind')}
          <select
            value={filter.kind ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onFilter({ ...filter, kind: value === '' ? undefined : (value as EntryKind) })
            }
          >
            <option value="">{say('workbenchAll')}</option>
            <option value="brand">{say('workbenchBrands')}</option>
            <option value="phrase">{say('workbenchPhrases')}</option>
          </select>
        </label>
        <label>
          {say('workbenchLayer')}
          <select
            value={filter.layer ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onFilter({ ...filter, layer: value === '' ? undefined : Number(value) })
            }
          >
            <option value="">{say('workbenchAll')}</option>
            <option value="0">{say('workbenchOwn')}</option>
            {opened.layers.map(({ segment, name }, i) => (
              <option value={i + 1} key={segment}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p class="small muted" role="status">
          {say('workbenchFound', count.toLocaleString())}
        </p>
      </div>
      <VirtualList
        label={say('workbenchRules')}
        count={count}
        version={version}
        rows={rows}
        keyOf={({ key }) => key}
        selected={selected}
        onSelect={({ key }) => onSelect(key)}
      >
        {({ title, detail, sectors, segment }) => (
          <>
            <span class="row-title">
              <strong>{title}</strong> <span class="muted">{detail}</span>
            </span>
            <span class="small muted row-facts">
              {[
                segment ? (nameOf.get(segment) ?? '') : say('workbenchOwn'),
                ...sectors.map((sector) => say(`sector_${inKey(sector)}`)),
              ].join(' · ')}
            </span>
          </>
        )}
      </VirtualList>
    </section>
  );
}

import { useRef, useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { OverlaySettings } from '../../lib/settings/overlay-settings.ts';
import { OverlayFields } from './overlay-fields.tsx';

interface OwnSettingsProps {
  /** By the marketplace's identifier. */
  own: readonly (readonly [string, OverlaySettings])[];
  /** What a marketplace's own settings begin with. */
  common: OverlaySettings;
  directory: readonly DirectoryEntry[];
  named: string | undefined;
  /** Without settings the marketplace goes by those of every site. */
  onChange: (marketplace: string, settings: OverlaySettings | undefined) => void;
}

/** Marketplaces that are set differently, and setting another one so. */
export function OwnSettings({ own, common, directory, named, onChange }: OwnSettingsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const taken = new Map(own);
  // What is kept for a marketplace that this version doesn't know is left as it is.
  const shown = directory.filter(({ id }) => taken.has(id));
  const free = directory.filter(({ id }) => !taken.has(id));
  return (
    <section aria-labelledby="own">
      <h2 id="own" tabIndex={-1} ref={heading}>
        {say('settingsOwnHeading')}
      </h2>
      {shown.length === 0 && <p class="muted">{say('settingsOwnNone')}</p>}
      {shown.map(({ id, name }) => (
        <section class="panel" aria-labelledby={`own-${id}`} key={id}>
          <div class="own-head">
            <h3 id={`own-${id}`}>{name}</h3>
            <button
              type="button"
              aria-label={say('settingsRemoveName', name)}
              onClick={() => {
                onChange(id, undefined);
                // The button goes, and the focus would be lost with it.
                heading.current?.focus();
              }}
            >
              {say('settingsRemove')}
            </button>
          </div>
          <OverlayFields
            id={id}
            settings={taken.get(id) ?? common}
            onChange={(settings) => onChange(id, settings)}
          />
        </section>
      ))}
      <AddOwn free={free} named={named} onAdd={(id) => onChange(id, common)} />
    </section>
  );
}

interface AddOwnProps {
  free: readonly DirectoryEntry[];
  named: string | undefined;
  onAdd: (marketplace: string) => void;
}

function AddOwn({ free, named, onAdd }: AddOwnProps) {
  const [wanted, setWanted] = useState(named);
  const chosen = free.find(({ id }) => id === wanted) ?? free[0];
  if (!chosen) return null;
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(chosen.id);
      }}
    >
      <label>
        {say('settingsMarketplace')}
        <select value={chosen.id} onChange={({ currentTarget }) => setWanted(currentTarget.value)}>
          {free.map(({ id, name }) => (
            <option value={id} key={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say('settingsAdd')}</button>
    </form>
  );
}

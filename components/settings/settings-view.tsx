import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { CountingSettings } from '../../lib/settings/counting-settings.ts';
import type { OverlaySettings, Settings } from '../../lib/settings/overlay-settings.ts';
import { PageHeader } from '../kit/page-header.tsx';
import { AddedSites } from './added-sites.tsx';
import { CountingFields } from './counting-fields.tsx';
import { OverlayFields } from './overlay-fields.tsx';
import { OwnSettings } from './own-settings.tsx';

export interface SettingsViewState {
  settings: Settings;
  counting: CountingSettings;
  directory: readonly DirectoryEntry[];
  /** Origins beyond the marketplaces that are read without being asked. */
  sites: readonly string[];
  /** The marketplace that the user comes from. */
  named?: string;
  /** What came of the last change, in a sentence. */
  outcome?: string;
}

interface SettingsViewProps {
  state: SettingsViewState;
  onChange: (settings: Settings) => void;
  onCountingChange: (counting: CountingSettings) => void;
  onDeleteCounts: () => void;
  onStopReading: (origin: string) => void;
}

/** What the overlay does on every site, and what it does otherwise on single ones. */
export function SettingsView({
  state,
  onChange,
  onCountingChange,
  onDeleteCounts,
  onStopReading,
}: SettingsViewProps) {
  const { settings, counting, directory, sites, named, outcome } = state;
  const own = Object.entries(settings.marketplaces);
  const setOwn = (id: string, changed: OverlaySettings | undefined) => {
    const { [id]: _, ...others } = settings.marketplaces;
    onChange({ ...settings, marketplaces: changed ? { ...others, [id]: changed } : others });
  };
  return (
    <>
      <PageHeader current="/settings.html" outcome={outcome} />
      <main>
        <section aria-labelledby="everywhere">
          <h2 id="everywhere">{say('settingsEverywhere')}</h2>
          <div class="panel">
            <OverlayFields
              id="everywhere"
              settings={settings.everywhere}
              onChange={(everywhere) => onChange({ ...settings, everywhere })}
            />
          </div>
        </section>
        <OwnSettings
          own={own}
          common={settings.everywhere}
          directory={directory}
          named={named}
          onChange={setOwn}
        />
        <AddedSites sites={sites} onStop={onStopReading} />
        <CountingFields settings={counting} onChange={onCountingChange} onDelete={onDeleteCounts} />
        <footer class="small muted">
          <p>{say('settingsNote')}</p>
          <p>
            <a href="/welcome.html">{say('settingsWelcome')}</a>
          </p>
        </footer>
      </main>
    </>
  );
}

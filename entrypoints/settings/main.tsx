import { render } from 'preact';
import { nameDocument } from '../../components/kit/own-document.ts';
import { SettingsView, type SettingsViewState } from '../../components/settings/settings-view.tsx';
import { type MessageKey, say } from '../../lib/i18n.ts';
import { packagedDirectory } from '../../lib/marketplaces/packaged-directory.ts';
import { countingSettings, keepCountingSettings } from '../../lib/settings/counting-settings.ts';
import { followSettings, keepSettings, keptSettings } from '../../lib/settings/settings-storage.ts';
import {
  followSitesReadAlways,
  sitesReadAlways,
  stopReadingAlways,
} from '../../lib/sites/read-always.ts';
import { forgetCounts } from '../../lib/storage/count-store.ts';
import { database } from '../../lib/storage/database.ts';

nameDocument('settings');
const root = document.getElementById('settings') as HTMLElement;

const [directory, settings, counting, sites] = await Promise.all([
  packagedDirectory(),
  keptSettings(),
  countingSettings(),
  sitesReadAlways(),
]);
const named = new URLSearchParams(location.search).get('marketplace');

let state: SettingsViewState = { settings, counting, directory, sites, ...(named && { named }) };

function update(change: Partial<SettingsViewState>) {
  state = { ...state, ...change };
  render(
    <SettingsView
      state={state}
      onChange={(settings) => keep({ settings }, keepSettings(settings))}
      onCountingChange={(counting) => keep({ counting }, keepCountingSettings(counting))}
      onStopReading={(origin) => tell(stopReadingAlways(origin), 'settingsSaved')}
      onDeleteCounts={() => tell(deleteCounts(), 'countingDeleted')}
    />,
    root,
  );
}

function keep(change: Partial<SettingsViewState>, keeping: Promise<void>) {
  update(change);
  return tell(keeping, 'settingsSaved');
}

/** Says what came of it. */
async function tell(doing: Promise<void>, done: MessageKey) {
  await doing.then(
    () => update({ outcome: say(done) }),
    ({ message }: Error) => update({ outcome: say('settingsNotSaved', message) }),
  );
}

async function deleteCounts() {
  await forgetCounts(await database());
}

update({});
followSitesReadAlways(async () => update({ sites: await sitesReadAlways() }));
followSettings((changed) => update({ settings: changed }));

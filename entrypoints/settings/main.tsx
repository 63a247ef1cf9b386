import { render } from 'preact';
import { nameDocument } from '../../components/kit/own-document.ts';
import { SettingsView, type SettingsViewState } from '../../components/settings/settings-view.tsx';
import { say } from '../../lib/i18n.ts';
import { packagedDirectory } from '../../lib/marketplaces/packaged-directory.ts';
import { followSettings, keepSettings, keptSettings } from '../../lib/settings/settings-storage.ts';

nameDocument('settings');
const root = document.getElementById('settings') as HTMLElement;

const [directory, settings] = await Promise.all([packagedDirectory(), keptSettings()]);
const named = new URLSearchParams(location.search).get('marketplace');

let state: SettingsViewState = { settings, directory, ...(named && { named }) };

function update(change: Partial<SettingsViewState>) {
  state = { ...state, ...change };
  render(<SettingsView state={state} onChange={keep} />, root);
}

async function keep(changed: SettingsViewState['settings']) {
  update({ settings: changed });
  await keepSettings(changed).then(
    () => update({ outcome: say('settingsSaved') }),
    ({ message }: Error) => update({ outcome: say('settingsNotSaved', message) }),
  );
}

update({});
followSettings((changed) => update({ settings: changed }));

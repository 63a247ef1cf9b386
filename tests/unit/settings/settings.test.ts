import { expect, test } from 'vitest';
import { overlaySettingsFor } from '../../../lib/settings/overlay-settings.ts';
import { defaultSettings, settingsFrom } from '../../../lib/settings/settings.ts';

const hide = { flagged: 'hide', threshold: 'suspect', authorised: false } as const;

test('nothing kept, or what can’t be settings, is the defaults', () => {
  for (const kept of [undefined, null, 'hide', 3, [], {}])
    expect(settingsFrom(kept)).toEqual(defaultSettings);
});

test('a wrong value spoils no other', () => {
  const kept = {
    everywhere: { ...hide, flagged: 'explode' },
    marketplaces: { ebay: { ...hide, authorised: 'no' }, taobao: hide },
  };
  expect(settingsFrom(kept)).toEqual({
    everywhere: { ...hide, flagged: 'badge' },
    marketplaces: { ebay: { ...hide, authorised: true }, taobao: hide },
  });
});

test('what is kept comes back as it is', () => {
  const settings = { everywhere: hide, marketplaces: { ebay: defaultSettings.everywhere } };
  expect(settingsFrom(structuredClone(settings))).toEqual(settings);
});

test('a marketplace’s own settings win over those of every site', () => {
  const settings = { everywhere: hide, marketplaces: { ebay: defaultSettings.everywhere } };
  expect(overlaySettingsFor(settings, 'ebay')).toEqual(defaultSettings.everywhere);
  expect(overlaySettingsFor(settings, 'taobao')).toEqual(hide);
  expect(overlaySettingsFor(settings, undefined)).toEqual(hide);
  expect(overlaySettingsFor(undefined, 'ebay')).toEqual(defaultSettings.everywhere);
});

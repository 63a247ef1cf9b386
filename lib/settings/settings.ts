import * as v from 'valibot';
import {
  defaultOverlaySettings,
  flaggedCards,
  type Settings,
  thresholds,
} from './overlay-settings.ts';

/** One value that can't be right spoils no other: its default stands in for it. */
const OverlaySettingsSchema = v.object({
  flagged: v.fallback(v.picklist(flaggedCards), defaultOverlaySettings.flagged),
  threshold: v.fallback(v.picklist(thresholds), defaultOverlaySettings.threshold),
  authorised: v.fallback(v.boolean(), defaultOverlaySettings.authorised),
});

const SettingsSchema = v.object({
  everywhere: v.fallback(OverlaySettingsSchema, defaultOverlaySettings),
  marketplaces: v.fallback(v.record(v.string(), OverlaySettingsSchema), {}),
});

export const defaultSettings: Settings = { everywhere: defaultOverlaySettings, marketplaces: {} };

/** Settings out of what is kept, which may be nothing, or another version's. */
export function settingsFrom(kept: unknown): Settings {
  return v.parse(v.fallback(SettingsSchema, defaultSettings), kept);
}

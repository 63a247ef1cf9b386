import type { Level } from '../verdict/verdict.ts';

/** What happens on the page to the card of a flagged listing. `off`: nothing is shown there at all. */
export const flaggedCards = ['badge', 'dim', 'hide', 'off'] as const;
/** The level from which a listing on a page of many counts as flagged. */
export const thresholds = ['caution', 'suspect'] as const;
export type Threshold = (typeof thresholds)[number];

export interface OverlaySettings {
  flagged: (typeof flaggedCards)[number];
  threshold: Threshold;
  /** Whether cards of authorised sellers get a badge. */
  authorised: boolean;
}

export interface Settings {
  everywhere: OverlaySettings;
  /** What is different on single marketplaces, by their identifier. */
  marketplaces: Record<string, OverlaySettings>;
}

export const defaultOverlaySettings: OverlaySettings = {
  flagged: 'badge',
  threshold: 'caution',
  authorised: true,
};

/** What holds on a marketplace, or on any other shop where none is named. */
export function overlaySettingsFor(
  settings: Partial<Settings> | undefined,
  marketplace: string | undefined,
): OverlaySettings {
  const own = marketplace === undefined ? undefined : settings?.marketplaces?.[marketplace];
  return { ...defaultOverlaySettings, ...(own ?? settings?.everywhere) };
}

/** Whether a level counts as flagged where the user has set from which level on that is. */
export function isFlagged(level: Level, threshold: Threshold = 'caution'): boolean {
  return level === 'suspect' || (level === 'caution' && threshold === 'caution');
}

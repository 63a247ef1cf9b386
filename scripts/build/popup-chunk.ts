import type { InlineConfig } from 'vite';

/** All that `entrypoints/popup/main.tsx` imports rests on these, and on what the build adds. */
const firstOfPopup =
  /\/(?:components\/popup\/popup|lib\/tabs|lib\/storage\/form-tabs|lib\/settings\/overlay-settings-storage)\.tsx?$|rolldown\/runtime|vite\/preload-helper|wxt-html-plugins/;

/**
 * Puts what the popup shows first into one file. Split by what each view shares with which other, it
 * was fourteen, and each waits for the browser once.
 */
export function joinFirstOfPopup(config: InlineConfig): void {
  Object.assign(config.build ?? {}, { modulePreload: { polyfill: false } });
  Object.assign(config.build?.rollupOptions?.output ?? {}, {
    codeSplitting: { groups: [{ name: 'views', test: firstOfPopup }] },
  });
}

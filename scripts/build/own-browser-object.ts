import type { InlineConfig } from 'vite';

/**
 * Content scripts use the browser's own `browser` or `chrome`: both give promises, and the
 * polyfill, a third of such a script's size, would do nothing there.
 */
export function useOwnBrowserObject(config: InlineConfig): void {
  config.plugins = [
    {
      name: 'own-browser-object',
      enforce: 'pre',
      resolveId(source) {
        return /webextension-polyfill\/browser$/.test(source)
          ? this.resolve('@wxt-dev/browser')
          : null;
      },
    },
    config.plugins ?? [],
  ];
}

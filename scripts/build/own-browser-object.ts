import type { InlineConfig } from 'vite';

/**
 * Content scripts and the worker use the browser's own `browser` or `chrome`: both give promises,
 * and the polyfill would only make longer what is loaded with every page and at every wake.
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

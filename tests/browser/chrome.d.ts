/** Inside `worker.evaluate`, which runs in the extension's worker. */
declare const chrome: typeof import('wxt/browser').browser;

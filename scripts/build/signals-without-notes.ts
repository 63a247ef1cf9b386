import type { InlineConfig } from 'vite';

/** What a signal says for those who read the method: nothing asks for it while weighing. */
const notes = /^ {2}(?:needs|silentWhen): \[[^\]]*\],\n/gm;

/** Signals without what is only for readers of their source: a fifteenth of the worker. */
export function leaveOutNotes(config: InlineConfig): void {
  config.plugins = [
    {
      name: 'signals-without-notes',
      enforce: 'pre',
      transform: {
        filter: { id: /\/lib\/signals\/[\w-]+\.ts$/ },
        handler: (code) => ({ code: code.replace(notes, ''), map: null }),
      },
    },
    config.plugins ?? [],
  ];
}

import type { InlineConfig } from 'vite';

/** Files of lists of phrases, which are set apart by strokes and written for people to read. */
const wordingFile = /-wording\.ts$/;

/** Lists of phrases without the blanks around their strokes: a sixth of what they are. */
export function tightenWording(config: InlineConfig): void {
  config.plugins = [
    {
      name: 'tight-wording',
      transform: {
        filter: { id: wordingFile },
        handler: (code) => ({ code: code.replace(/\s*\|\s*/g, '|'), map: null }),
      },
    },
    config.plugins ?? [],
  ];
}

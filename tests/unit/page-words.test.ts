import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', async () => {
  const { default: messages } = await import('../../public/_locales/en/messages.json');
  const placeholder = /\$([A-Z]+)\$/g;
  return {
    browser: {
      i18n: {
        /** As browsers do it, for texts with placeholders of one value each. */
        getMessage(key: keyof typeof messages, values: string[] = []) {
          const { message, placeholders = {} } = messages[key] as {
            message: string;
            placeholders?: Record<string, { content: string }>;
          };
          return message.replace(placeholder, (_, name: string) => {
            const place = Number(placeholders[name.toLowerCase()]?.content.slice(1));
            return values[place - 1] ?? '';
          });
        },
      },
    },
  };
});
const { pageWords, tellsWordsOf } = await import('../../lib/page-words.ts');
const { say } = await import('../../lib/i18n.ts');

test('words that came with verdicts say what the browser’s own texts say', () => {
  const tell = tellsWordsOf(pageWords);
  expect(tell('badge_suspect')).toBe(say('badge_suspect'));
  expect(tell('badgeName', '$2')).toBe(say('badgeName', '$2'));
  expect(tell('resultsLine_caution', 3, 48)).toBe(say('resultsLine_caution', 3, 48));
});

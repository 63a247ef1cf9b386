import { expect, it, vi } from 'vitest';

let texts: Record<string, string> = {};
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, values: string[] = []) =>
        (texts[key] ?? '').replace(/\$(\d)/g, (_, at) => values[Number(at) - 1] ?? ''),
    },
  },
}));

const { say } = await import('../../lib/i18n.ts');

it('sets apart, from right to left, what is put into a text and what isn’t translated', () => {
  texts = {
    interfaceLanguage: 'ar',
    evidenceRule: 'القاعدة: $1',
    reportFrom: 'From: $1.',
    listSeparator: '، ',
  };
  expect(say('evidenceRule', 'Nike')).toBe('القاعدة: \u2068Nike\u2069');
  expect(say('reportFrom' as 'evidenceRule', 'علي')).toBe('\u2068From: \u2068علي\u2069.\u2069');
  expect(say('listSeparator')).toBe('، ');
  texts = { interfaceLanguage: 'en', evidenceRule: 'Rule: $1' };
  expect(say('evidenceRule', 'Nike')).toBe('Rule: Nike');
});

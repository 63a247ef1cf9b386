import { expect, test } from 'vitest';
import { starterRulebook } from '../../../lib/rulebook/starter/index.ts';
import { saleChannels } from '../../../lib/rulebook/starter/sale-channels.ts';
import { signals } from '../../../lib/signals/index.ts';
import { replicaPhrase } from '../../../lib/signals/replica-phrase.ts';
import { tell } from '../../../lib/signals/signal.ts';
import { translationIn } from '../../../lib/signals/translations.ts';

/** A translation may say once what the English says twice. */
const placesIn = (text: string) => new Set([...text.matchAll(/\{\w+\}/g)].map(String));

test.each(['ar', 'zh-CN'])('every sentence is told in %s, with all its values', async (locale) => {
  const { sentences = {} } = (await translationIn(locale)) ?? {};
  expect(Object.keys(sentences)).toEqual(signals.map(({ name }) => name).sort());
  for (const { name, texts } of signals) {
    const told = sentences[name] ?? {};
    expect(Object.keys(told), name).toEqual(Object.keys(texts));
    for (const [sentence, text] of Object.entries(texts))
      expect(placesIn(told[sentence] ?? ''), `${name}: ${sentence}`).toEqual(placesIn(text));
  }
});

test.each(['ar', 'zh-CN'])(
  'what the starter’s phrases mean and may mean, and its sources, are told in %s',
  async (locale) => {
    const { meanings = {}, remarks = {} } = (await translationIn(locale)) ?? {};
    const phrases = [...starterRulebook().phrases, ...saleChannels];
    const english = phrases.map(({ meaning }) => meaning);
    expect(Object.keys(meanings).sort()).toEqual([...new Set(english)].sort());
    expect(Object.keys(remarks).sort()).toEqual([...remarksOfStarter()].sort());
  },
);

test('words of another direction are set apart within a sentence', async () => {
  const hit = {
    field: 'name',
    start: 0,
    end: 4,
    weight: 10,
    rule: { kind: 'phrase', id: 'copy', name: 'copy', meaning: 'copy', caveat: 'copy paper' },
    sentence: 'withBrand',
    values: { brand: 'Nike', meaning: 'copy' },
  } as const;
  const told = tell(replicaPhrase, hit, '(copy)', await translationIn('ar'));
  expect(told.rule.meaning).toBe('نسخة');
  expect(told.rule.caveat).toBe('ورق النسخ');
  for (const value of ['(copy)', 'Nike', 'نسخة'])
    expect(told.text).toContain(`\u2068${value}\u2069`);
});

/** Notes of phrases, and sources in words: an address is read in any language. */
function remarksOfStarter(): Set<string> {
  const found = new Set<string>();
  const gather = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      const isRemark = key === 'note' || key === 'source';
      if (isRemark && typeof value === 'string' && !value.startsWith('http')) found.add(value);
      else gather(value);
    }
  };
  gather([starterRulebook(), saleChannels]);
  return found;
}

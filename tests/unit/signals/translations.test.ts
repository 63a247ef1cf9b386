import { expect, test } from 'vitest';
import { signals } from '../../../lib/signals/index.ts';
import { sentencesIn } from '../../../lib/signals/translations.ts';

/** A translation may say once what the English says twice. */
const placesIn = (text: string) => new Set([...text.matchAll(/\{\w+\}/g)].map(String));

test.each(['ar', 'zh-CN'])('every sentence is told in %s, with all its values', async (locale) => {
  const told = (await sentencesIn(locale)) ?? {};
  expect(Object.keys(told)).toEqual(signals.map(({ name }) => name).sort());
  for (const { name, texts } of signals) {
    expect(Object.keys(told[name] ?? {}), name).toEqual(Object.keys(texts));
    for (const [sentence, text] of Object.entries(texts))
      expect(placesIn(told[name]?.[sentence] ?? ''), `${name}: ${sentence}`).toEqual(
        placesIn(text),
      );
  }
});

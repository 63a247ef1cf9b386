import { describe, expect, it } from 'vitest';
import { letterOf, withdrawalOf } from '../../../lib/reporting/letter.ts';
import { letterLanguages, letterWords } from '../../../lib/reporting/letters/index.ts';
import { signals } from '../../../lib/signals/index.ts';
import { leaves } from './judge-projection.ts';
import { fullClaim } from './sample.ts';

describe.each(letterLanguages)('a letter in %s', (language) => {
  const words = letterWords(language);
  const claim = { ...fullClaim('agent', 'trade-mark', 'ebay'), language };
  const declared = Object.values(words.declarations);

  it('of an agent states the right, the owner, the authority, the proofs and the declarations', () => {
    const { text, subject } = letterOf(claim);
    expect(subject).toContain(claim.location.name);
    for (const said of [
      claim.location,
      claim.right,
      claim.owner,
      claim.authority,
      claim.proofs.map(({ reference }) => reference),
      claim.declarations.map((made) => made.text),
      claim.signature,
      claim.notifier,
      claim.explanation,
      claim.reasons.map((reason) => reason.words),
    ])
      for (const value of leaves(said))
        if (!['nike', 'trade-mark', 'listing', 'ebay', claim.location.seenAt].includes(value))
          if (value !== claim.location.seller.id) expect(text).toContain(value);
    expect(text).not.toMatch(/[{}]|undefined/);
  });

  it('of a shopper says who writes, and nothing of rights', () => {
    const { text } = letterOf({ ...fullClaim('shopper', 'trade-mark', 'ebay'), language });
    expect(text).toContain(words.labels.from);
    expect(text).toContain('shopper@mail.example');
    const { right, owner, authority, nature } = words.labels;
    for (const label of [right, owner, authority, nature])
      expect(text.split('\n')).not.toContain(`${label}${words.colon}`.trimEnd());
  });

  it('calls no goods fake, whatever was seen', () => {
    const said = [...Object.values(words.signals), ...Object.values(words.labels), words.method];
    for (const sentence of said)
      expect(sentence).not.toMatch(/\bfake\b|counterfeit|假货|falsch|contrefa|falsific|подделк/i);
  });

  it('has words for every signal, and four declarations that differ', () => {
    for (const { name } of signals) expect(words.signals).toHaveProperty([name]);
    expect(new Set(declared).size).toBe(4);
    expect(Object.keys(words.signals).sort()).toEqual(
      Object.keys(letterWords('en').signals).sort(),
    );
  });

  it('says all that the English one says, with the same gaps to fill', () => {
    const gapsOf = (said: unknown, path = ''): [string, string[]][] => {
      if (typeof said === 'object' && said !== null)
        return Object.entries(said).flatMap(([name, inner]) => gapsOf(inner, `${path}/${name}`));
      if (typeof said === 'string') expect(said, path).not.toBe('');
      return [[path, [...String(said).matchAll(/\{\w+\}/g)].map(String).sort()]];
    };
    expect(Object.fromEntries(gapsOf(words))).toEqual(
      Object.fromEntries(gapsOf(letterWords('en'))),
    );
  });

  it('is taken back with the listing, the day and no new claim', () => {
    const { text, subject } = withdrawalOf(
      {
        language,
        claim: { name: ['Shoes'], url: ['https://m.example/1'], id: ['1'] },
        filedAt: '2026-02-03T04:05:06.000Z',
      },
      { name: 'N N' },
    );
    expect(subject).toContain('Shoes');
    for (const said of ['2026-02-03', 'https://m.example/1', 'N N']) expect(text).toContain(said);
    expect(text).not.toMatch(/[{}]|undefined/);
  });
});

it('says nothing of what isn’t known', () => {
  const claim = fullClaim('shopper', 'trade-mark', 'ebay', {});
  const bare = { ...claim, location: { ...claim.location, seller: {} }, notifier: {}, reasons: [] };
  const { text } = letterOf(bare);
  expect(text).not.toContain('Seller');
  expect(text).not.toContain('From');
  expect(text).not.toContain('What I saw');
});

it('tells evidence in its own language where it was told in another', () => {
  const claim = fullClaim('shopper', 'trade-mark', 'ebay');
  const [reason] = claim.reasons;
  expect(letterOf({ ...claim, evidenceLanguage: 'en' }).text).toContain(reason?.text);
  const told = letterOf({ ...claim, language: 'zh-CN', evidenceLanguage: 'en' }).text;
  expect(told).not.toContain(reason?.text);
  expect(told).toContain(reason?.words);
});

it('takes English for a language that we have no words in', () => {
  expect(letterWords('cy')).toBe(letterWords('en'));
  expect(letterWords('zh-Hant-TW')).toBe(letterWords('zh'));
});

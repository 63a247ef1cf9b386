import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../lib/listing/listing.ts';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import type { Evidence } from '../../../lib/signals/evidence.ts';
import { signals } from '../../../lib/signals/index.ts';
import { type Translation, translationIn } from '../../../lib/signals/translations.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { small } from '../rulebooks/small.ts';

const rulebook = openImage(compile(small));
const translated = [
  [await translationIn('zh-CN'), /\p{Script=Han}/u],
  [await translationIn('ar'), /\p{Script=Arabic}/u],
] as const;

/** A listing, or a name alone. */
type Case = Listing | string;

/** The evidence that one signal gives. */
export function evidenceOf(signal: string, listing: Listing, told?: Translation): Evidence[] {
  return weigh(listing, rulebook, told).evidence.filter((evidence) => evidence.signal === signal);
}

/** Cases in which a signal speaks, with the words it points at, and in which it is silent. */
export function signalCases(
  name: string,
  { speaks, silent }: { speaks: [Case, ...string[]][]; silent: Case[] },
): void {
  const listingOf = (one: Case): Listing => (typeof one === 'string' ? { name: one } : one);

  describe(name, () => {
    it('is registered', () => {
      expect(signals.map((signal) => signal.name)).toContain(name);
    });

    it.each(speaks.map((one) => [JSON.stringify(one[0]), ...one] as const))(
      'speaks of %s',
      (_, one, ...words) => {
        const evidence = evidenceOf(name, listingOf(one));
        expect(evidence.map((found) => found.words)).toEqual(words);
        for (const { text } of evidence) {
          expect(text).not.toMatch(/[{}]|undefined/);
          // What is quoted are others' words.
          expect(text.replace(/“[^”]*”/g, '')).not.toMatch(/\bfake\b|is counterfeit/i);
        }
        for (const [told, script] of translated)
          for (const { text } of evidenceOf(name, listingOf(one), told)) {
            expect(text).toMatch(script);
            expect(text).not.toMatch(/[{}]|undefined/);
          }
      },
    );

    it.each(silent.map((one) => [JSON.stringify(one), one] as const))(
      'is silent on %s',
      (_, one) => {
        expect(evidenceOf(name, listingOf(one))).toEqual([]);
      },
    );
  });
}

import type { Listing } from '../../lib/listing/listing.ts';
import { findTerms } from '../../lib/matching/find-terms.ts';
import { rulebookOfTerms } from '../../tests/unit/matching/rulebook-of-terms.ts';
import { median } from '../median.ts';
import { round } from './matching.ts';
import { terms } from './terms.ts';

/** What somebody would write to make matching slow, each of about a thousand units. */
const hostile: Record<string, string> = {
  'one letter': 'a'.repeat(1000),
  'one letter, in words': 'a '.repeat(500),
  'a common beginning': 'prefixprefix '.repeat(77),
  'nested names': 'new balance '.repeat(84),
  'letters set apart': 'n-i-k-e-'.repeat(125),
  'points between': 'n.i.k.e.'.repeat(125),
  asterisks: 'n*k*e* '.repeat(143),
  'digits for letters': 'n1k3 4d1d45 '.repeat(84),
  'combining marks': `n${'\u0301'.repeat(999)}`,
  'hidden characters': `n${'\u200b'.repeat(500)}ike`.repeat(2),
  'one ideograph': '耐'.repeat(1000),
  'ideographs with signs': '耐*克'.repeat(333),
  'signs only': '$@!|'.repeat(250),
  'mixed scripts': 'nіkе adіdаs '.repeat(84),
};

/** Rounds of all hostile titles that come before those that count: about as many units as the titles have. */
const warming = 40;

/** The slowest of these a unit, over what a unit of a title costs at the median. */
export function benchAdversarial(listings: readonly Listing[]): Record<string, number> {
  const common = Array.from({ length: 20_000 }, (_, i) => ({ text: `prefixprefix${i}` }));
  const letters = Array.from({ length: 60 }, (_, i) => ({ text: '耐'.repeat(i + 1) }));
  const names = terms(100_000).map((text) => ({ text, hideable: true, guessable: true }));
  const rulebook = rulebookOfTerms([...names, ...common, ...letters]);
  const cost = (text: string, times: number) => {
    const spent: number[] = [];
    for (let i = 0; i < times; i += 1) {
      const started = performance.now();
      findTerms(text, rulebook);
      spent.push(((performance.now() - started) * 1e6) / text.length);
    }
    return median(spent);
  };
  const titles = listings.flatMap(({ name }) => name ?? []).filter((_, i) => i % 20 === 0);
  // Code that hasn't run yet is slow for any title: all is measured as warm as a page of titles makes it.
  for (const title of titles) findTerms(title, rulebook);
  for (let i = 0; i < warming; i += 1)
    for (const text of Object.values(hostile)) findTerms(text, rulebook);
  const usual = median(titles.map((title) => cost(title, 5)));
  const [worst] = Object.entries(hostile)
    .map(([what, text]) => ({ what, cost: cost(text, 25) }))
    .sort((a, b) => b.cost - a.cost);
  process.stdout.write(
    `\nThe worst title: ${worst?.what}, ${worst?.cost.toFixed(0)} ns a unit; usual ${usual.toFixed(0)} ns\n`,
  );
  return { worstCharVsMedian: round((worst?.cost ?? Number.NaN) / usual) };
}

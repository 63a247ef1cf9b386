import type { KnownPhrase } from '../matching/compiled.ts';
import type { Context } from './context.ts';
import type { RuleReference } from './evidence.ts';
import type { BrandInPlay } from './mentions.ts';
import { isWordy, type PhraseFound } from './phrases.ts';
import type { Hit } from './signal.ts';
import { weights } from './weights.ts';

export function ruleOfPhrase(phrase: KnownPhrase): RuleReference {
  return {
    kind: 'phrase',
    id: phrase.id,
    name: phrase.term,
    meaning: phrase.meaning,
    ...(phrase.note ? { caveat: phrase.note } : {}),
    certainty: phrase.certainty,
  };
}

/** Kinds that say outright that goods are copies, and so are heard without a brand. */
const outright = new Set<KnownPhrase['kind']>(['quality', 'admission', 'grade']);

/** Whether a phrase says enough without a brand: a strong one of more than one word. */
const standsAlone = ({ phrase }: PhraseFound): boolean =>
  phrase.strength === 3 && outright.has(phrase.kind) && isWordy(phrase);

/** Findings for the phrases of some kinds, each term once a field. */
export function phraseHits(context: Context, kinds: readonly KnownPhrase['kind'][]): Hit[] {
  if (context.phrases.length === 0) return [];
  const { first: brand } = context;
  // 'Copy of X' beside a name that the goods are only for says nothing of X's goods.
  if (!brand && context.mentions.some((mention) => mention.role === 'compatible')) return [];
  const seen = new Set<string>();
  const hits: Hit[] = [];
  for (const found of context.phrases) {
    const { phrase, field, start, end } = found;
    if (!kinds.includes(phrase.kind) || field === 'seller' || field === 'brand') continue;
    if (!brand && !standsAlone(found)) continue;
    if (phrase.sectors && !context.brands.some((one) => shareSector(phrase, one))) continue;
    const key = `${field} ${phrase.id}`;
    if (seen.has(key)) continue;
    seen.add(key);
    hits.push({
      field,
      start,
      end,
      weight: brand ? weightBesideBrand(found) : weights.phraseWithoutBrand,
      rule: ruleOfPhrase(phrase),
      sentence: brand ? 'withBrand' : 'alone',
      values: { meaning: phrase.meaning, brand: brand?.brand.brand.name ?? '' },
    });
  }
  return hits;
}

function weightBesideBrand({ phrase, field }: PhraseFound): number {
  const weight = weights.phrase[phrase.kind][phrase.strength - 1] ?? 0;
  const halved = field === 'description' && phrase.strength < 3;
  return halved ? Math.round(weight * weights.phraseInDescription) : weight;
}

function shareSector({ sectors = [] }: KnownPhrase, { brand }: BrandInPlay): boolean {
  return sectors.some((sector) => brand.brand.sectors.includes(sector));
}

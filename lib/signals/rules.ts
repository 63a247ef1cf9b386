import type { KnownBrand } from '../matching/compiled.ts';
import type { RuleReference } from './evidence.ts';
import type { Mention } from './mentions.ts';

export function ruleOfBrand(brand: KnownBrand): RuleReference {
  return {
    kind: 'brand',
    id: brand.id,
    name: brand.name,
    ...(brand.website ? { source: brand.website } : {}),
    ...(brand.certainty ? { certainty: brand.certainty } : {}),
  };
}

/** The same, where the rule rests on a fact of the brand's with a source of its own. */
export function ruleOfBrandsFact(
  brand: KnownBrand,
  { source, date, certainty }: Pick<RuleReference, 'source' | 'date' | 'certainty'>,
): RuleReference {
  return { ...ruleOfBrand(brand), source, date, certainty };
}

export function ruleOfName(mention: Mention): RuleReference {
  return ruleOfBrand(mention.name.brand.brand);
}

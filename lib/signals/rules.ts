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

export function ruleOfName(mention: Mention): RuleReference {
  return ruleOfBrand(mention.name.brand.brand);
}

import type { Phrase, Rulebook } from '../rulebook.ts';
import { brandFiles } from './brands/index.ts';
import { expandBrand } from './expand-brand.ts';
import phrases from './phrases.json' with { type: 'json' };
import { saleChannels } from './sale-channels.ts';

/** The rulebook that the extension comes with, in the rulebook's own form; a new one each time. */
export function starterRulebook(): Rulebook {
  return {
    format: 'touchstone-rulebook',
    version: 1,
    name: 'Touchstone starter rulebook',
    released: '2025-11',
    brands: brandFiles.flat().map(expandBrand),
    phrases: structuredClone(phrases) as Phrase[],
    saleChannels: structuredClone(saleChannels),
  };
}

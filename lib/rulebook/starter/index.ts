import * as v from 'valibot';
import type { Brand, Phrase, Rulebook, SaleChannel } from '../rulebook.ts';
import articles from './articles.json' with { type: 'json' };
import { brandFiles } from './brands/index.ts';
import { expand } from './expand.ts';
import phrases from './phrases.json' with { type: 'json' };
import saleChannels from './sale-channels.json' with { type: 'json' };
import { ArticleFileSchema, BrandFileSchema } from './shorthand.ts';

/** The rulebook that the extension comes with, in the rulebook's own form; a new one each time. */
export function starterRulebook(): Rulebook {
  return {
    format: 'touchstone-rulebook',
    version: 1,
    name: 'Touchstone starter rulebook',
    released: '2025-11',
    brands: starterBrands(),
    phrases: structuredClone(phrases) as Phrase[],
    saleChannels: structuredClone(saleChannels) as SaleChannel[],
  };
}

function starterBrands(): Brand[] {
  const stated = v.parse(ArticleFileSchema, articles).articles;
  const byId = new Map(stated.map((article) => [article.id, article]));
  return brandFiles.flatMap((file) => expand(v.parse(BrandFileSchema, file), byId));
}

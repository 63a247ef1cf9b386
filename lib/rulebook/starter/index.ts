import * as v from 'valibot';
import type { Brand, Phrase, Rulebook } from '../rulebook.ts';
import articles from './articles.json' with { type: 'json' };
import { brandFiles } from './brands/index.ts';
import { expandBrand } from './expand-brand.ts';
import phrases from './phrases.json' with { type: 'json' };
import { saleChannels } from './sale-channels.ts';
import { ArticleSchema, BrandEntrySchema } from './shorthand.ts';
import templates from './templates.json' with { type: 'json' };

/** The rulebook that the extension comes with, in the rulebook's own form; a new one each time. */
export function starterRulebook(): Rulebook {
  return {
    format: 'touchstone-rulebook',
    version: 1,
    name: 'Touchstone starter rulebook',
    released: '2025-11',
    brands: starterBrands(),
    phrases: structuredClone(phrases) as Phrase[],
    saleChannels: structuredClone(saleChannels),
  };
}

function starterBrands(): Brand[] {
  const stated = v.parse(v.array(ArticleSchema), articles.articles);
  const byId = new Map(stated.map((article) => [article.id, article]));
  return brandFiles.flatMap((file) =>
    v.parse(v.array(BrandEntrySchema), file).map((entry) => expandBrand(entry, byId, templates)),
  );
}

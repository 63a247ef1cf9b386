import { expect, it } from 'vitest';
import type { Listing } from '../../../lib/listing/listing.ts';
import { compile, compileEdits } from '../../../lib/matching/compile.ts';
import { findTerms } from '../../../lib/matching/find-terms.ts';
import { openLayers } from '../../../lib/matching/image/layers.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import type { Brand } from '../../../lib/rulebook/rulebook.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { small } from '../rulebooks/small.ts';

const [nike, ...others] = small.brands as [Brand, ...Brand[]];
const edited: Brand = { ...nike, aliases: [...nike.aliases, { text: 'Swooshmaker' }] };

const layered = openLayers(compile(small), {
  image: compileEdits({ ...small, brands: [edited], phrases: [] }),
  brands: new Set([edited.id]),
  phrases: new Set(),
});
const whole = openImage(compile({ ...small, brands: [edited, ...others] }));

it('hears an edit in a text of which the base knows more than can be told', () => {
  const text = `Swooshmaker ${'Gucci '.repeat(700)}`;
  expect(findTerms(text, layered)[0]).toMatchObject({ start: 0, end: 11 });
});

it.each<[string, Listing]>([
  ['an edited brand’s new name', { name: 'Swooshmaker Air Max 97', price: 9 }],
  ['an edited brand’s old name, disguised', { name: 'N1ke Air Max 97', price: 9 }],
  ['goods for an edited brand’s', { name: 'laces for Nike shoes', price: 9 }],
  ['used goods of an edited brand', { name: 'used Swooshmaker shoes', price: 9 }],
  ['a replica word beside an edited brand', { name: 'Swooshmaker shoes AAA quality', price: 9 }],
  ['a brand that was not edited', { name: 'Gucci belt 1:1 replica', price: 9 }],
  ['goods for a brand that was not edited', { name: 'case for iPhone 15', price: 9 }],
])('%s is weighed as by the whole rulebook', (_, listing) => {
  const offer = { ...listing, priceCurrency: 'USD' };
  expect(weigh(offer, layered)).toEqual(weigh(offer, whole));
});

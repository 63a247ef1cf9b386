import { describe, expect, it } from 'vitest';
import type { Listing } from '../../../lib/listing/listing.ts';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import texts from '../../../lib/verdict/question-texts.json' with { type: 'json' };
import { questionsFor } from '../../../lib/verdict/questions.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { small } from '../rulebooks/small.ts';

const rulebook = openImage(compile(small));
const asked = (listing: Listing, locale = 'en') =>
  questionsFor(listing, weigh(listing, rulebook), locale);
const cheap: Listing = { name: 'Nike Air Max 97', price: 20, priceCurrency: 'USD', brand: 'Nike' };

describe('what to ask the seller', () => {
  it('is whether the goods are used, where the verdict rests on the price alone', () => {
    expect(asked(cheap)[0]?.topic).toBe('condition');
    expect(asked({ ...cheap, itemCondition: 'New' }).map(({ topic }) => topic)).not.toContain(
      'condition',
    );
  });

  it('is asked in the seller’s language, and told in the reader’s', () => {
    const [question] = asked({ ...cheap, inLanguage: 'de-DE' }, 'zh-CN');
    expect(question).toMatchObject({ language: 'de', text: texts.de.condition });
    expect(question?.translation).toBe(texts.zh.condition);
  });

  it('is asked in English where we have no words in the seller’s language', () => {
    expect(asked({ ...cheap, inLanguage: 'sw' })[0]?.language).toBe('en');
  });

  it('names the brand where the label is asked for', () => {
    const [question] = asked({ name: 'Nike Air Max 97', price: 76, priceCurrency: 'USD' });
    expect(question?.topic).toBe('maker');
    expect(question?.text).toContain('Nike');
  });

  it('is what it costs, where a price would say enough', () => {
    expect(asked({ name: 'Nike Air Max 97', brand: 'Nike' })[0]?.topic).toBe('price');
  });

  it('is nothing where no brand is in play, or where it would settle nothing', () => {
    expect(asked({ name: 'Stoneware mug', price: 20, priceCurrency: 'USD' })).toEqual([]);
    expect(asked({ ...cheap, name: 'Nike Air Max 1:1 AAA quality', brand: 'Nike' })).toEqual([]);
    // Another maker's name alone would not make it suspect.
    expect(asked({ name: 'Nike Air Max 97', price: 120, priceCurrency: 'USD' })).toEqual([]);
  });
});

it('has every question in every language', () => {
  const topics = Object.keys(texts.en).sort();
  for (const [language, own] of Object.entries(texts)) {
    expect(Object.keys(own).sort(), language).toEqual(topics);
    expect(own.maker, language).toContain('{brand}');
    expect(own.proof, language).toContain('{brand}');
  }
});

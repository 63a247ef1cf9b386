import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { CardLists } from '../../../../lib/reading/shown/card-lists.ts';
import { shownRating } from '../../../../lib/reading/shown/shown-rating.ts';
import { atOnce } from '../../../../lib/steps.ts';

const ratingIn = (html: string) => {
  const document = parseHTML(`<html><body><h1>Thing</h1>${html}</body></html>`)
    .document as unknown as Document;
  return atOnce(shownRating(document, document.querySelector('h1') ?? undefined, new CardLists()));
};

it.each([
  [
    '<span class="rating">4.8 out of 5 stars</span> <a class="review-count">1,234 ratings</a>',
    4.8,
    1234,
  ],
  [
    '<span class="star" aria-label="4,8 von 5 Sternen"></span><a class="reviews">1.234 Bewertungen</a>',
    4.8,
    1234,
  ],
  ['<span class="rating">4,6/5 (87 avis)</span>', 4.6, 87],
  ['<div class="rating" title="Rated 4.25"><span class="review">(12)</span></div>', 4.25, 12],
  [
    '<div class="review-stars">5つ星のうち4.1</div><div class="review-count">326件のレビュー</div>',
    4.1,
    326,
  ],
  ['<div class="rating">评分 4.9</div><a class="review">170 条评价</a>', 4.9, 170],
  ['<div class="rating">4,7 из 5 · 15 отзывов</div>', 4.7, 15],
])('%s', (html, ratingValue, reviewCount) => {
  expect(ratingIn(html)).toEqual({ ratingValue, reviewCount });
});

it.each([
  ['one review’s stars', '<div class="review">5 out of 5 stars, great</div>'],
  [
    'the seller’s rating',
    '<div class="seller-info"><span class="rating">4.9 out of 5 (8,000 ratings)</span></div>',
  ],
  ['a share', '<div class="rating">98% positive</div>'],
  ['nothing', ''],
])('nothing in %s', (_, html) => {
  expect(ratingIn(html)).toEqual({});
});

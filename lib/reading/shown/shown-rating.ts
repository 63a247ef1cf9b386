import { toAsciiDigits } from '../../listing/numbers.ts';
import { asPhrase, Phrases } from '../../listing/phrases.ts';
import type { Steps } from '../../steps.ts';
import type { CardLists } from './card-lists.ts';
import { hasWord, wordSet } from './markup-words.ts';
import { shortText } from './short-text.ts';
import { stepsToHold } from './tree.ts';
import { isWithinUnshown } from './unshown.ts';

const stars =
  '[class*="rating" i],[class*="star" i],[class*="review" i],[aria-label*="star" i],[aria-label*="rating" i],[aria-label*="review" i],[title*="star" i],[id*="review" i],[data-testid*="rating" i],[data-testid*="review" i]';
const sellerWords = wordSet('seller shop shopname store merchant vendor supplier');
const mostBoxes = 80;
const pauseAfter = 10;
const longestStatement = 90;
const closeEnough = 9;

const value = '(?<value>[0-5](?:[.,]\\d{1,3})?)';
const outOfFive = new RegExp(
  [
    `${value}\\s?(?:out of|of|von|sur|de|su|van|av|af|din|z|ze|из|з|από|/)\\s?5(?:[.,]0)?(?!\\d)`,
    `(?:5つ星のうち|5点満点中|5점 만점에|5 üzerinden|满分5分，?)\\s?${value}`,
    `${value}\\s?(?:stars?|sterne|étoiles|estrellas|estrelas|stelle|sterren|stjärnor|stjerner|gwiazdk\\p{L}*|yıldız|звезд\\p{L}*|星|★)`,
    `(?:rated|rating:?|评分：?|評価)\\s?${value}(?![\\d%])`,
  ]
    .join('|')
    .replaceAll('?<value>', ''),
  'u',
);
const reviewWords = new Phrases(
  `review | reviews | rating | ratings | customer reviews | customer ratings | global ratings | verified ratings | bewertung | bewertungen | rezensionen | kundenrezensionen | avis | évaluations | commentaires | opiniones | opinión | reseñas | valoraciones | calificaciones | avaliações | avaliação | opiniões |
   recensioni | valutazioni | beoordelingen | beoordeling | отзыв* | оцен* | відгук* | opini* | ocen* | recenz* | hodnocení | értékelés* | vélemény* | recenzii | omdömen | recensioner | betyg | anmeldelser | vurderinger | arvostelu* | κριτικ* | αξιολογ* | değerlendirme* | yorum* | ulasan | penilaian | đánh giá | รีวิว |
   条评价 | 评价 | 評價 | 评论 | 条评论 | 件のレビュー | 件の評価 | レビュー | 개 상품평 | 리뷰 | 상품평 | تقييم* | ביקורות | דירוגים`,
);
const counts = /\d{1,3}(?:[.,\s]\d{3})+|\d{1,7}/g;
const bracketed = /\(\s?(\d{1,3}(?:[.,\s]\d{3})+|\d{1,7})\s?\)/;

/** The number that stands before or after a word for reviews: '41 ratings', 'Reviews (1,204)'. */
function countedReviews(phrase: string): string | undefined {
  for (const { 0: number, index } of phrase.matchAll(counts)) {
    const after = index + number.length;
    const skipped = /^\+?\s?/.exec(phrase.slice(after))?.[0].length ?? 0;
    if (reviewWords.begins(phrase, after + skipped)) return number;
    const before = phrase.slice(0, index).replace(/\s?[:：]?\s?\(?$/, '');
    if (reviewWords.startOf(before) >= 0) return number;
  }
  return undefined;
}

export interface ShownRating {
  ratingValue?: number;
  reviewCount?: number;
}

/** Stars and the number of reviews that stand by the heading; the seller's own and other goods' are not meant. */
export function* shownRating(
  document: Document,
  heading: Element | undefined,
  cardLists: CardLists,
): Steps<ShownRating> {
  const rating: ShownRating = {};
  if (!heading) return rating;
  let seen = 0;
  for (const box of document.querySelectorAll(stars)) {
    if (
      ++seen > mostBoxes ||
      (rating.ratingValue !== undefined && rating.reviewCount !== undefined)
    )
      break;
    if (seen % pauseAfter === 0) yield;
    if (stepsToHold(heading, box) > closeEnough || isOfOthers(box, heading, cardLists)) continue;
    for (const text of [
      box.getAttribute('aria-label'),
      box.getAttribute('title'),
      shortText(box, longestStatement),
    ]) {
      if (!text || text.length > longestStatement) continue;
      const phrase = asPhrase(toAsciiDigits(text));
      const stated = outOfFive.exec(phrase)?.slice(1).find(Boolean);
      if (stated) rating.ratingValue ??= Number(stated.replace(',', '.')) || undefined;
      const reviews =
        countedReviews(phrase) ??
        (stated || rating.ratingValue ? bracketed.exec(phrase)?.[1] : undefined);
      if (reviews) rating.reviewCount ??= Number(reviews.replace(/\D/g, ''));
    }
  }
  // Whole stars without a count are one review's, or those of a form to fill in.
  return rating.reviewCount === undefined && Number.isInteger(rating.ratingValue) ? {} : rating;
}

function isOfOthers(box: Element, heading: Element, cardLists: CardLists): boolean {
  if (cardLists.has(box, heading) || isWithinUnshown(box)) return true;
  for (let at: Element | null = box; at && !at.contains(heading); at = at.parentElement) {
    if (hasWord(at, sellerWords)) return true;
  }
  return false;
}

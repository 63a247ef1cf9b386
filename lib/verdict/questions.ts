import type { Listing } from '../listing/listing.ts';
import { weights } from '../signals/weights.ts';
import texts from './question-texts.json' with { type: 'json' };
import type { Verdict } from './verdict.ts';

/** What one may ask a seller where a verdict hangs on it. */
export type QuestionTopic = 'condition' | 'maker' | 'price' | 'proof';

export interface Question {
  topic: QuestionTopic;
  /** BCP 47: the seller's language as the page has it, English where we have no words in it. */
  language: string;
  text: string;
  /** The same in the reader's language. */
  translation: string;
}

const most = 2;

/** Questions to the seller, the most telling first; none where nothing hangs on an answer. */
export function questionsFor(listing: Listing, verdict: Verdict, locale: string): Question[] {
  const brand = verdict.brands[0]?.name;
  if (!brand || verdict.exceptions) return [];
  return topicsFor(listing, verdict)
    .slice(0, most)
    .map((topic) => {
      const language = known(listing.inLanguage);
      return {
        topic,
        language,
        text: worded(language, topic, brand),
        translation: worded(known(locale), topic, brand),
      };
    });
}

function topicsFor(
  listing: Listing,
  { level, total, evidence, missing }: Verdict,
): QuestionTopic[] {
  const topics: QuestionTopic[] = [];
  const flagged = level === 'caution' || level === 'suspect';
  const ofPrice = evidence
    .filter(({ signal, weight }) => signal === 'price-under-floor' && weight > 0)
    .reduce((sum, { weight }) => sum + weight, 0);
  // Used goods may cost little: then the price would say nothing, and nothing else says enough.
  const hangsOnPrice = ofPrice > 0 && total - ofPrice < weights.levels.caution;
  if (flagged && hangsOnPrice && listing.itemCondition === undefined) topics.push('condition');
  if (level === 'caution') topics.push('proof');
  const wouldFlag = (weight: number): boolean =>
    !flagged && level !== 'authorised' && total + weight >= weights.levels.caution;
  if (missing.includes('price') && wouldFlag(lowestPrice)) topics.push('price');
  // Another maker's name would weigh something, but alone it would settle nothing.
  if (missing.includes('brand') && wouldFlag(weights.brandField.none)) topics.push('maker');
  return topics;
}

const lowestPrice = Math.max(...weights.priceUnderFloor.map(({ weight }) => weight));

type Language = keyof typeof texts;

function known(tag = 'en'): Language {
  const base = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(texts, base) ? (base as Language) : 'en';
}

const worded = (language: Language, topic: QuestionTopic, brand: string): string =>
  texts[language][topic].replace('{brand}', brand);

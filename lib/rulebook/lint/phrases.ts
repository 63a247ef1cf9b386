import { fold } from '../../text/fold.ts';
import type { Phrase } from '../rulebook.ts';
import { isEverydayWord } from './everyday-words.ts';
import { titlesWith } from './examples.ts';
import type { Check, Finding } from './finding.ts';
import { mendBy } from './mend.ts';

/** Phrases that stand twice, silence themselves, or are heard in ordinary titles. */
export const checkPhrases: Check = (rulebook, { titles }) => {
  const known = new Set<string>();
  return rulebook.phrases.flatMap((phrase, i) => {
    const path = `phrases.${i}`;
    const key = `${phrase.language} ${fold(phrase.term).text}`;
    const repeated = known.has(key);
    known.add(key);
    return [...(repeated ? [repetition(phrase, path)] : []), ...faultsOf(phrase, path, titles)];
  });
};

function repetition({ term, language }: Phrase, path: string): Finding {
  return {
    level: 'warning',
    rule: 'phrase-repeated',
    path,
    about: [term, language],
  };
}

function faultsOf(phrase: Phrase, path: string, titles: readonly string[] | undefined): Finding[] {
  const { term, unless = [] } = phrase;
  const folded = fold(term).text;
  const findings: Finding[] = unless.flatMap((text, i): Finding[] =>
    fold(text).text === folded
      ? [
          {
            level: 'error',
            rule: 'phrase-denied',
            path: `${path}.unless.${i}`,
            about: [text],
            mends: [mendBy('take', [text], `${path}.unless.${i}`)],
          },
        ]
      : [],
  );
  const broad = isEverydayWord(term) || /^\p{Script=Han}$/u.test(folded);
  if (broad && phrase.strength === 3) {
    findings.push({
      level: 'error',
      rule: 'phrase-broad',
      path,
      about: [term],
      examples: titlesWith(term, titles, unless),
      mends: [mendBy('lowerStrength', [], `${path}.strength`, 2)],
    });
  }
  if (phrase.match === 'substring' && /^[\p{Script=Latin}\d]{1,4}$/u.test(folded)) {
    findings.push({
      level: 'error',
      rule: 'phrase-inside-words',
      path: `${path}.match`,
      about: [term],
      mends: [mendBy('asWord', [], `${path}.match`, 'word')],
    });
  }
  return findings;
}

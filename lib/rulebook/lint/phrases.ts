import { fold } from '../../text/fold.ts';
import type { Phrase } from '../rulebook.ts';
import { isEverydayWord } from './everyday-words.ts';
import type { Check, Finding } from './finding.ts';

/** Phrases that stand twice, silence themselves, or are heard in ordinary titles. */
export const checkPhrases: Check = (rulebook) => {
  const known = new Set<string>();
  return rulebook.phrases.flatMap((phrase, i) => {
    const path = `phrases.${i}`;
    const key = `${phrase.language} ${fold(phrase.term).text}`;
    const repeated = known.has(key);
    known.add(key);
    return [...(repeated ? [repetition(phrase, path)] : []), ...faultsOf(phrase, path)];
  });
};

function repetition({ term, language }: Phrase, path: string): Finding {
  return {
    level: 'warning',
    rule: 'phrase-repeated',
    path,
    message: `“${term}” (${language}) reads the same as a phrase before it.`,
    mend: 'Keep the one that says it better.',
  };
}

function faultsOf(phrase: Phrase, path: string): Finding[] {
  const { term, unless = [] } = phrase;
  const folded = fold(term).text;
  const findings: Finding[] = unless.flatMap((text, i): Finding[] =>
    fold(text).text === folded
      ? [
          {
            level: 'error',
            rule: 'phrase-denied',
            path: `${path}.unless.${i}`,
            message: `“${text}” reads the same as the phrase itself, which then never speaks.`,
            mend: 'Take it away, or add the words that make it harmless.',
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
      message: `“${term}” is an everyday word: at full strength it would flag ordinary listings.`,
      mend: 'Lower its strength, make it a longer phrase, or say in `unless` where it is harmless.',
    });
  }
  if (phrase.match === 'substring' && /^[\p{Script=Latin}\d]{1,4}$/u.test(folded)) {
    findings.push({
      level: 'error',
      rule: 'phrase-inside-words',
      path: `${path}.match`,
      message: `“${term}” is looked for inside words, and such short letters stand in many.`,
      mend: 'Match it as a word.',
    });
  }
  return findings;
}

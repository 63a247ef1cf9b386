import { compile } from '../../matching/compile.ts';
import type { CompiledRulebook } from '../../matching/compiled.ts';
import { findTerms } from '../../matching/find-terms.ts';
import { openImage } from '../../matching/image/open-image.ts';
import { lint } from '../../rulebook/lint.ts';
import type { Brand, Rulebook } from '../../rulebook/rulebook.ts';
import { disguisings } from '../../text/disguisings.ts';
import { romanised } from '../../text/romanise.ts';

/** What the linter says of names that are found where the brand isn't meant. */
const otherMeanings: ReadonlySet<string> = new Set(['name-is-everyday-word', 'name-short']);

/** Whether a name is an everyday word too, or so short that other goods have it. */
export function meansOtherThings(name: string): boolean {
  if (name.trim() === '') return false;
  return lint(rulebookOf({ name: name.trim(), aliases: [] })).some(({ rule }) =>
    otherMeanings.has(rule),
  );
}

/** Why a name may be written so. */
export type SpellingReason = 'joined' | 'apart' | 'and' | 'romanised';

export interface ProposedSpelling {
  text: string;
  why: SpellingReason;
}

/** The name in Latin letters as Chinese is read: late, since few need the table. */
export async function pinyinOf(name: string): Promise<readonly string[]> {
  if (!/\p{Script=Han}/u.test(name)) return [];
  return (await import('../../text/pinyin.ts')).inPinyin(name);
}

/**
 * Other ways to write a name that aren't found by the name itself.
 * @param pinyin what `pinyinOf` tells of it.
 */
export function proposedSpellings(
  name: string,
  pinyin: readonly string[] = [],
): ProposedSpelling[] {
  const own = name.trim();
  if (own === '') return [];
  const latin = romanised(own);
  const proposed: ProposedSpelling[] = [
    { text: own.replaceAll(/[\s\p{Pd}]+/gu, ''), why: 'joined' },
    {
      text: own.replaceAll(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').replaceAll(/\p{Pd}/gu, ' '),
      why: 'apart',
    },
    { text: own.replaceAll(/\s*&\s*/g, ' and '), why: 'and' },
    { text: own.replaceAll(/\s+and\s+/gi, ' & '), why: 'and' },
    ...[latin ?? [], pinyin].flat().map((text) => ({ text, why: 'romanised' }) as const),
  ];
  const known = onlyBrand({ name: own, aliases: [] });
  const seen = new Set([own]);
  return proposed.filter(({ text }) => {
    if (text.length < 3 || seen.has(text) || isFound(text, known)) return false;
    seen.add(text);
    return true;
  });
}

export interface DisguisedSpelling {
  how: keyof typeof disguisings;
  text: string;
  /** Whether it is found by the names as they are. */
  caught: boolean;
}

/**
 * A brand's name in each disguise that it can be written in, tried on the names that it has. Some are
 * looked for only where a rulebook says more of a brand than its names: here it says so.
 */
export function disguisedSpellings({
  name,
  aliases,
}: Pick<Brand, 'name' | 'aliases'>): DisguisedSpelling[] {
  if (name.trim().length < 4) return [];
  const known = onlyBrand({ name: name.trim(), aliases });
  return (Object.keys(disguisings) as (keyof typeof disguisings)[]).flatMap((how) => {
    const text = disguisings[how](name.trim(), 0);
    return text === undefined || text === name ? [] : [{ how, text, caught: isFound(text, known) }];
  });
}

function rulebookOf({ name, aliases }: Pick<Brand, 'name' | 'aliases'>): Rulebook {
  const brand: Brand = {
    id: 'own',
    name,
    aliases: [...aliases],
    sectors: ['household'],
    lines: [{ id: 'goods', name: 'goods', terms: ['goods'] }],
  };
  const head = {
    format: 'touchstone-rulebook',
    version: 1,
    name: 'own',
    released: '2000',
  } as const;
  return { ...head, brands: [brand], phrases: [] };
}

const onlyBrand = (names: Pick<Brand, 'name' | 'aliases'>): CompiledRulebook =>
  openImage(compile(rulebookOf(names)));

const isFound = (text: string, rulebook: CompiledRulebook) => findTerms(text, rulebook).length > 0;

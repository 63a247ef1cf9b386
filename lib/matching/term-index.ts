import { classOf, RUNNING } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A term to be found in texts. */
export interface TermToIndex {
  readonly text: string;
  /** Found inside words too; terms in running scripts always are. */
  readonly substring?: boolean;
  /** A name, or words, that somebody may want to hide: disguised ways of writing it are found too. */
  readonly hideable?: boolean;
}

export interface IndexedTerm {
  /** Folded; for terms of words, words parted by one space. */
  readonly key: string;
  /** In a running script it needs edges, where that script has any. */
  hideable: boolean;
  /** Whether its own spelling has accents, so that writing them hides nothing. */
  readonly accented: boolean;
}

/** Everything by which terms are found; identifiers are positions in `terms`. */
export interface TermIndex {
  readonly terms: readonly IndexedTerm[];
  /** By their words, or by `shortKey` where they are several of very few letters. */
  readonly byWords: ReadonlyMap<string, number>;
  /** For the first word of terms, how many words the longest has. */
  readonly longestFrom: ReadonlyMap<string, number>;
  readonly byCharacters: ReadonlyMap<string, number>;
  /** For the first unit of running terms, the lengths there are. */
  readonly lengthsFrom: ReadonlyMap<number, readonly number[]>;
  /** Names of one word, and names of several written as one, for letters set apart. */
  readonly joinedNames: ReadonlyMap<string, number>;
  readonly vocabulary: Vocabulary;
}

/** Terms of several words with no more letters than this need the signs between them too. */
export const fewLetters = 4;

/** 'H&M' and '1:1' are told from 'H, M' and '1/1': their signs are part of the key. */
export function shortKey(folded: string): string {
  return `=${folded.replace(/\s/g, '')}`;
}

/** Names of several words are also found written as one from this length on. */
const leastJoined = 7;

const namesNeedAccents = /[^\p{ASCII}’‘®™]/u;

export class TermIndexBuilder {
  private readonly terms: IndexedTerm[] = [];
  private readonly byWords = new Map<string, number>();
  private readonly longestFrom = new Map<string, number>();
  private readonly byCharacters = new Map<string, number>();
  private readonly lengthsFrom = new Map<number, number[]>();
  private readonly joinedNames = new Map<string, number>();
  private readonly nameWords = new Set<string>();

  /** The identifier of the term, the same for terms that fold to the same. */
  add({ text, substring = false, hideable = false }: TermToIndex): number | undefined {
    const folded = fold(text.trim());
    const { words, running } = wordsOf(folded);
    if (running || substring) return this.addRunning(folded.text, hideable);
    const first = words[0];
    if (!first) return undefined;
    const letters = words.map((word) => word.text).join('');
    const short = words.length > 1 && letters.length <= fewLetters;
    const end = (words.at(-1) as { end: number }).end;
    const key = short
      ? shortKey(folded.text.slice(first.start, end))
      : words.map((word) => word.text).join(' ');
    let id = this.byWords.get(key);
    if (id === undefined) {
      id = this.terms.length;
      this.terms.push({ key, hideable, accented: namesNeedAccents.test(text) });
      this.byWords.set(key, id);
      const longest = this.longestFrom.get(first.text) ?? 0;
      if (words.length > longest) this.longestFrom.set(first.text, words.length);
    }
    if (hideable) {
      (this.terms[id] as IndexedTerm).hideable = true;
      for (const word of words) this.nameWords.add(word.text);
      if (words.length === 1 || letters.length >= leastJoined) {
        this.joinedNames.set(letters, id);
        // 'NewBalance' hides nothing.
        if (!this.byWords.has(letters)) {
          this.byWords.set(letters, id);
          if (!this.longestFrom.has(letters)) this.longestFrom.set(letters, 1);
        }
      }
    }
    return id;
  }

  private addRunning(key: string, hideable: boolean): number | undefined {
    if (key === '') return undefined;
    let id = this.byCharacters.get(key);
    if (id === undefined) {
      id = this.terms.length;
      this.terms.push({ key, hideable, accented: false });
      this.byCharacters.set(key, id);
      const lengths = this.lengthsFrom.get(key.charCodeAt(0));
      if (!lengths) this.lengthsFrom.set(key.charCodeAt(0), [key.length]);
      else if (!lengths.includes(key.length)) lengths.push(key.length);
    }
    if (hideable) {
      (this.terms[id] as IndexedTerm).hideable = true;
      if (classOf(key.charCodeAt(0)) === RUNNING) {
        this.joinedNames.set(key, id);
        this.nameWords.add(key);
      }
    }
    return id;
  }

  build(): TermIndex {
    return {
      terms: this.terms,
      byWords: this.byWords,
      longestFrom: this.longestFrom,
      byCharacters: this.byCharacters,
      lengthsFrom: this.lengthsFrom,
      joinedNames: this.joinedNames,
      vocabulary: vocabularyOf(this.nameWords),
    };
  }
}

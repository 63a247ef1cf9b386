import { classOf, RUNNING } from '../../text/characters.ts';
import { type Folded, fold, textOfUnits } from '../../text/fold.ts';
import { HashedUnits, longestKey } from '../../text/hashed-units.ts';
import { Words } from '../../text/words.ts';
import { Column } from './bytes.ts';
import {
  ACCENTED,
  HIDEABLE,
  JOINED,
  POINTER,
  RUNNING_TERM,
  type Statement,
  statementCode,
  statementOf,
} from './record.ts';
import {
  mixed,
  ofJoined,
  ofNameWord,
  ofNameWordToo,
  ofRunning,
  ofWords,
  placeOf,
  type Space,
} from './rolling-hash.ts';
import { fewLetters, shortKey } from './short-key.ts';

/** A term to be found in texts. */
export interface TermToAdd {
  readonly text: string;
  /** Found inside words too; terms in running scripts always are. */
  readonly substring?: boolean;
  /** A name, or words, that somebody may want to hide: disguised ways of writing it are found too. */
  readonly hideable?: boolean;
  /** Enough is known of it to guess at it where letters are missing, wrong or joined. */
  readonly guessable?: boolean;
}

/** Terms are somewhat more than the entries that name them. */
const spare = 1.1;
/** In UTF-16 units, of a term. */
const usualLength = 12;

/** Names of several words are also found written as one from this length on. */
const leastJoined = 7;
const namesNeedAccents = /[^\p{ASCII}’‘®™]/u;

/** What is said of a term: see `TermBuilder.say`. */
export interface Said {
  readonly statement: Statement;
  readonly value: number;
  readonly detail: number;
  readonly text: string | undefined;
}

/** Terms by number, in columns; equal keys of a space are one term. */
export class TermBuilder {
  private units: Uint16Array<ArrayBuffer>;
  private used = 0;
  private readonly starts = new Column();
  private readonly ends = new Column();
  readonly hashes = new Column();
  readonly flags = new Column();
  /** For a pointer the term it is another key of. */
  readonly targets = new Column();
  private readonly firstSaid = new Column();
  private readonly nextSaid = new Column();
  private readonly said = new Column();
  private readonly details = new Column();
  private readonly texts = new Map<number, string>();
  /** Numbers of terms, plus one: to write anything else into all empty places would take long. */
  private table: Int32Array<ArrayBuffer>;

  /** Mixed hashes of whatever the filter must grant. */
  readonly granted = new Column();
  readonly runningTerms = new Column();
  readonly guessable = new Set<number>();
  /** Those whose words are also found with a slip in them. */
  readonly slippable = new Set<number>();

  private readonly words = new Words();
  private readonly hashed = new HashedUnits();

  /** `expected` terms find room: to make more later takes a long step, in which all are moved. */
  constructor(expected = 0) {
    this.units = new Uint16Array(Math.max(1 << 14, expected * usualLength));
    this.table = new Int32Array(Math.max(1 << 12, Math.ceil(expected * spare) * 2));
  }

  get count(): number {
    return this.starts.length;
  }

  key(term: number): { units: Uint16Array<ArrayBuffer>; start: number; end: number } {
    return { units: this.units, start: this.starts.at(term), end: this.ends.at(term) };
  }

  keyText(term: number): string {
    const { units, start, end } = this.key(term);
    return textOfUnits(units, start, end);
  }

  /** The number of the term, the same for terms that fold to the same; -1 where nothing is left. */
  add(term: TermToAdd): number {
    const folded = fold(term.text.trim());
    const words = this.words.fill(folded);
    const added =
      words.running || term.substring
        ? this.addRunning(folded.text, term)
        : this.addWords(folded, term);
    if (added < 0 || !term.hideable) return added;
    this.flags.put(added, this.flags.at(added) | HIDEABLE);
    if (term.guessable) this.guessable.add(added);
    return added;
  }

  private addRunning(key: string, { hideable }: TermToAdd): number {
    if (key === '' || key.length > longestKey) return -1;
    this.hashed.takeText(key);
    const { units } = this.hashed;
    const known = this.count;
    const term = this.intern(ofRunning, units, 0, key.length, RUNNING_TERM);
    if (term === known) this.runningTerms.push(term);
    if (hideable && classOf(key.charCodeAt(0)) === RUNNING)
      this.grantNameWord(this.hashed.hash(0, key.length));
    return term;
  }

  private addWords(folded: Folded, { text, guessable }: TermToAdd): number {
    const { words, hashed } = this;
    if (words.count === 0 || words.keyLength > longestKey) return -1;
    hashed.take(words.key.units, words.keyLength);
    const letters = words.keyLength - words.count + 1;
    for (let last = 0; last + 1 < words.count; last += 1)
      this.granted.push(mixed(hashed.hash(0, words.keyEnds[last] as number), ofWords));
    // Inside a longer name of which no more is known, no word is guessed at.
    if (guessable && words.count > 1)
      for (let at = 0; at < words.count; at += 1) {
        const hash = hashed.hash(words.keyStarts[at] as number, words.keyEnds[at] as number);
        this.grantNameWord(hash);
      }
    const accented = namesNeedAccents.test(text) ? ACCENTED : 0;
    if (words.count === 1 || letters > fewLetters) {
      const term = this.intern(ofWords, hashed.units, 0, words.keyLength, accented);
      if (guessable && words.count > 1 && letters >= leastJoined) this.addJoined(term);
      return term;
    }
    this.granted.push(mixed(hashed.hash(0, words.keyLength), ofWords));
    const end = words.ends[words.count - 1] as number;
    const key = shortKey(folded.text.slice(words.starts[0] as number, end));
    hashed.takeText(key);
    return this.intern(ofWords, hashed.units, 0, key.length, accented);
  }

  private grantNameWord(hash: number): void {
    this.granted.push(mixed(hash, ofNameWord));
    this.granted.push(mixed(hash, ofNameWordToo));
  }

  /** 'NewBalance' hides nothing, and 'n e w b a l a n c e' is looked for by its letters. */
  private addJoined(term: number): void {
    const joined = this.keyText(term).replaceAll(' ', '');
    this.hashed.takeText(joined);
    const { units } = this.hashed;
    const hash = mixed(this.hashed.hash(0, joined.length), ofWords);
    const known = (this.table[this.placeFor(hash, units, 0, joined.length)] as number) - 1;
    if (known >= 0 && this.flags.at(known) & HIDEABLE) return;
    const [space, flags] = known < 0 ? [ofWords, POINTER] : [ofJoined, POINTER | JOINED];
    const before = this.count;
    const pointer = this.intern(space, units, 0, joined.length, flags);
    if (pointer === before) this.targets.put(pointer, term);
  }

  /** Where the key is in the table, or would be; `hash` is its mixed hash. */
  private placeFor(hash: number, units: Uint16Array, start: number, end: number): number {
    const { table } = this;
    let place = placeOf(hash, table.length);
    for (;;) {
      const term = (table[place] as number) - 1;
      if (term < 0) return place;
      if (this.hashes.at(term) === hash && this.isKey(term, units, start, end)) return place;
      place = place + 1 === table.length ? 0 : place + 1;
    }
  }

  private isKey(term: number, units: Uint16Array, start: number, end: number): boolean {
    const from = this.starts.at(term);
    if (this.ends.at(term) - from !== end - start) return false;
    for (let i = 0; i < end - start; i += 1)
      if (this.units[from + i] !== units[start + i]) return false;
    return true;
  }

  private intern(
    space: Space,
    units: Uint16Array,
    start: number,
    end: number,
    flags: number,
  ): number {
    if (this.count * 2 >= this.table.length) this.growTable();
    const hash = mixed(this.hashed.hash(start, end), space);
    const place = this.placeFor(hash, units, start, end);
    const known = (this.table[place] as number) - 1;
    if (known >= 0) return this.flags.at(known) & POINTER ? this.targets.at(known) : known;
    const length = end - start;
    if (this.used + length > this.units.length) {
      const larger = new Uint16Array(Math.max(this.units.length * 2, this.used + length));
      larger.set(this.units);
      this.units = larger;
    }
    for (let i = 0; i < length; i += 1) this.units[this.used + i] = units[start + i] as number;
    const term = this.starts.push(this.used);
    this.used += length;
    this.ends.push(this.used);
    this.hashes.push(hash);
    this.flags.push(flags);
    this.targets.push(-1);
    this.firstSaid.push(-1);
    this.table[place] = term + 1;
    if (space === ofWords) this.granted.push(hash);
    return term;
  }

  private growTable(): void {
    const table = new Int32Array(this.table.length * 2);
    for (let term = 0; term < this.count; term += 1) {
      let place = placeOf(this.hashes.at(term), table.length);
      while (table[place] !== 0) place = place + 1 === table.length ? 0 : place + 1;
      table[place] = term + 1;
    }
    this.table = table;
  }

  /** Says of a term what the rest means to the caller; kept in the order in which it is said. */
  say(term: number, statement: Statement, value: number, detail = 0, text?: string): void {
    const said = this.said.push(statementCode[statement]);
    this.details.push(value);
    this.details.push(detail);
    this.nextSaid.push(-1);
    if (text !== undefined) this.texts.set(said, text);
    let last = this.firstSaid.at(term);
    if (last < 0) {
      this.firstSaid.put(term, said);
      return;
    }
    while (this.nextSaid.at(last) >= 0) last = this.nextSaid.at(last);
    this.nextSaid.put(last, said);
  }

  *saidOf(term: number): Generator<Said> {
    for (let said = this.firstSaid.at(term); said >= 0; said = this.nextSaid.at(said))
      yield this.saidAt(said);
  }

  private saidAt(said: number): Said {
    return {
      statement: statementOf(this.said.at(said)),
      value: this.details.at(2 * said),
      detail: this.details.at(2 * said + 1),
      text: this.texts.get(said),
    };
  }

  /** What was said of the term, if that is one thing, and `plain`. */
  onlyPlain(term: number): Said | undefined {
    const said = this.firstSaid.at(term);
    if (said < 0 || this.nextSaid.at(said) >= 0 || this.said.at(said) !== statementCode.plain)
      return undefined;
    return this.saidAt(said);
  }
}

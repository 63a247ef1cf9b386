import { classOf, RUNNING } from '../../text/characters.ts';
import { textOfUnits } from '../../text/fold.ts';
import { HashedUnits } from '../../text/hashed-units.ts';
import { Column } from './bytes.ts';
import { filterFor, grant, grants } from './filter.ts';
import { mixed, ofJoined, ofNameWord, ofNameWordToo, ofRunning, ofWords } from './mixed-hash.ts';
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
import { fewLetters } from './short-key.ts';
import { TermIndex } from './term-index.ts';
import type { TermKey } from './term-key.ts';

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

/** Names of several words are also found written as one from this length on. */
const leastJoined = 7;

/** What is said of a term: see `TermBuilder.say`. */
export interface Said {
  readonly statement: Statement;
  readonly value: number;
  readonly detail: number;
}

/** Terms by number, in columns; equal keys of a space are one term. */
export class TermBuilder {
  private units = new Uint16Array(1 << 14);
  private used = 0;
  private readonly starts = new Column();
  private readonly ends = new Column();
  readonly hashes = new Column();
  readonly flags = new Column();
  /** For a pointer the term it is another key of. */
  readonly targets = new Column();
  private readonly firstSaid = new Column();
  private readonly lastSaid = new Column();
  private readonly nextSaid = new Column();
  private readonly said = new Column();
  private readonly details = new Column();
  /** Which words may be a pointer's: asked of each mark, and small enough to lie at hand. */
  private readonly joinedNames = filterFor(1 << 13);
  private readonly index = new TermIndex((term) => this.hashes.at(term));

  /** Mixed hashes of whatever the filter must grant. */
  readonly granted = new Column();
  readonly runningTerms = new Column();
  readonly guessable = new Set<number>();
  /** Those whose words are also found with a slip in them. */
  readonly slippable = new Set<number>();

  private readonly read: TermKey;
  private readonly joined = new HashedUnits();

  /** `key` is filled with whatever is added. */
  constructor(key: TermKey) {
    this.read = key;
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
  add({ text, substring = false, hideable, guessable }: TermToAdd): number {
    const key = this.read;
    if (!key.readText(text, substring)) return -1;
    const term = key.running ? this.addRunning() : this.addWords(guessable ?? false);
    if (!hideable) return term;
    if (key.running) this.grantRunningName();
    this.flags.put(term, this.flags.at(term) | HIDEABLE);
    if (guessable) this.guessable.add(term);
    return term;
  }

  private addRunning(): number {
    const { units, length, hash } = this.read;
    const known = this.count;
    const term = this.intern(mixed(hash, ofRunning), units, length, RUNNING_TERM);
    if (term === known) this.runningTerms.push(term);
    return term;
  }

  private addWords(guessable: boolean): number {
    const { words, units, length, hash, accented, letters } = this.read;
    this.grantBeginnings();
    // Inside a longer name of which no more is known, no word is guessed at.
    if (guessable && words.count > 1)
      for (let at = 0; at < words.count; at += 1)
        this.grantNameWord(
          words.key.hash(words.keyStarts[at] as number, words.keyEnds[at] as number),
        );
    const term = this.intern(mixed(hash, ofWords), units, length, accented ? ACCENTED : 0);
    if (guessable && words.count > 1 && letters > fewLetters && letters >= leastJoined)
      this.addJoined(term);
    return term;
  }

  /** Grants the words that stand before others in the key that was read. */
  grantBeginnings(): void {
    const { beginnings, beginningCount } = this.read;
    for (let i = 0; i < beginningCount; i += 1) this.granted.push(beginnings[i] as number);
  }

  /** Grants the running name that was read, as a word that may be found by its letters. */
  grantRunningName(): void {
    const { units, hash } = this.read;
    if (classOf(units[0] as number) === RUNNING) this.grantNameWord(hash);
  }

  private grantNameWord(hash: number): void {
    this.granted.push(mixed(hash, ofNameWord));
    this.granted.push(mixed(hash, ofNameWordToo));
  }

  /** 'NewBalance' hides nothing, and 'n e w b a l a n c e' is looked for by its letters. */
  private addJoined(term: number): void {
    const text = this.keyText(term).replaceAll(' ', '');
    const { units } = this.joined.takeText(text);
    const hash = this.joined.hash(0, text.length);
    const known = this.find(mixed(hash, ofWords), units, text.length);
    if (known >= 0 && this.flags.at(known) & HIDEABLE) return;
    const [space, flags] = known < 0 ? [ofWords, POINTER] : [ofJoined, POINTER | JOINED];
    const before = this.count;
    const pointer = this.intern(mixed(hash, space), units, text.length, flags);
    if (pointer === before) this.targets.put(pointer, term);
    grant(this.joinedNames, mixed(hash, space));
  }

  /** Whether the words that were read are those of another term written as one. */
  isJoined(): boolean {
    const { units, length, hash, running } = this.read;
    if (running) return false;
    const wanted = mixed(hash, ofWords);
    if (!grants(this.joinedNames, wanted)) return false;
    const known = this.find(wanted, units, length);
    return known >= 0 && (this.flags.at(known) & POINTER) !== 0;
  }

  private find(hash: number, units: Uint16Array, length: number): number {
    return this.index.find(hash, (term) => this.isKey(term, units, length));
  }

  isKey(term: number, units: Uint16Array, length: number): boolean {
    const from = this.starts.at(term);
    if (this.ends.at(term) - from !== length) return false;
    for (let i = 0; i < length; i += 1) if (this.units[from + i] !== units[i]) return false;
    return true;
  }

  private intern(hash: number, units: Uint16Array, length: number, flags: number): number {
    const known = this.find(hash, units, length);
    if (known >= 0) return this.flags.at(known) & POINTER ? this.targets.at(known) : known;
    if (this.used + length > this.units.length) {
      const larger = new Uint16Array(Math.max(this.units.length * 2, this.used + length));
      larger.set(this.units);
      this.units = larger;
    }
    for (let i = 0; i < length; i += 1) this.units[this.used + i] = units[i] as number;
    const term = this.starts.push(this.used);
    this.used += length;
    this.ends.push(this.used);
    this.hashes.push(hash);
    this.flags.push(flags);
    this.targets.push(-1);
    this.firstSaid.push(-1);
    this.lastSaid.push(-1);
    this.index.add(hash, term);
    if (!(flags & (RUNNING_TERM | JOINED))) this.granted.push(hash);
    return term;
  }

  /** Says of a term what the rest means to the caller; kept in the order in which it is said. */
  say(term: number, statement: Statement, value: number, detail = 0): void {
    const said = this.said.push(statementCode[statement]);
    this.details.push(value);
    this.details.push(detail);
    this.nextSaid.push(-1);
    const last = this.lastSaid.at(term);
    if (last < 0) this.firstSaid.put(term, said);
    else this.nextSaid.put(last, said);
    this.lastSaid.put(term, said);
  }

  *saidOf(term: number): Generator<Said> {
    for (let said = this.firstSaid.at(term); said >= 0; said = this.nextSaid.at(said))
      yield {
        statement: statementOf(this.said.at(said)),
        value: this.details.at(2 * said),
        detail: this.details.at(2 * said + 1),
      };
  }
}

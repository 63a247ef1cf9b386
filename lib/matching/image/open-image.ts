import type { SaleChannel } from '../../rulebook/rulebook.ts';
import type { Words } from '../../text/words.ts';
import type { CompiledRulebook, SaidOfTerm } from '../compiled.ts';
import type { TermMatch } from '../find-terms.ts';
import { hiddenNames } from '../hidden-names.ts';
import { nearNames } from '../near-names.ts';
import { RunningSearch } from '../running-terms.ts';
import { WordSearch } from '../word-terms.ts';
import { Guesses } from './guesses.ts';
import { Statements } from './statements.ts';
import { TermTable } from './term-table.ts';

/** An image as a rulebook: nothing of it is parsed or copied before it is asked for. */
export class ImageRulebook implements CompiledRulebook {
  readonly table: TermTable;
  private readonly guesses: Guesses;
  private readonly statements: Statements;
  private readonly wordSearch: WordSearch;
  private readonly runningSearch: RunningSearch;

  constructor(table: TermTable) {
    this.table = table;
    this.guesses = new Guesses(table);
    this.statements = new Statements(table);
    this.wordSearch = new WordSearch(table);
    this.runningSearch = new RunningSearch(table);
  }

  get name(): string {
    return this.statements.head.name;
  }

  get released(): string {
    return this.statements.head.released;
  }

  private channels: ReadonlyMap<string, SaleChannel> | undefined;
  get saleChannels(): ReadonlyMap<string, SaleChannel> {
    this.channels ??= new Map(
      this.statements.head.saleChannels.flatMap((channel) =>
        channel.hosts.map((host) => [host.toLowerCase(), channel]),
      ),
    );
    return this.channels;
  }

  keyOf(term: number): string {
    return this.table.keyOf(term);
  }

  saidOf(term: number): SaidOfTerm {
    return this.statements.saidOf(term);
  }

  find(words: Words, matches: TermMatch[]): void {
    this.statements.rest();
    this.wordSearch.search(words, matches);
    this.runningSearch.search(words.folded, matches);
    hiddenNames(this.table, this.guesses, words, matches);
  }

  findNear(words: Words, matches: TermMatch[]): void {
    nearNames(this.table, this.guesses, words, matches);
  }
}

/** Opens an image. Throws an `ImageError` where it isn't a whole one of this version. */
export function openImage(image: ArrayBuffer): ImageRulebook {
  return new ImageRulebook(new TermTable(image));
}

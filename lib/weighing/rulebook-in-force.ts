import type { CompiledRulebook } from '../matching/compiled.ts';
import { type BaseReader, firstOfImage, wholeImage } from '../storage/kept-images.ts';
import { utcDay } from './pack-expiry.ts';
import { type RulebookInUse, type RulebookSources, rulebookInUse } from './rulebook-in-use.ts';

/** The rulebook of a worker's life: the kept one, and whatever is kept in its place later. */
export class RulebookInForce {
  private opened: Promise<RulebookInUse>;
  private looked: Promise<void> | undefined;
  private day = utcDay();
  /** Then the first image, if it isn't read yet, is read in one go. */
  private allAsked = false;

  constructor(sources: RulebookSources) {
    const readBase: BaseReader = (kept, ...more) =>
      this.allAsked ? wholeImage(kept) : firstOfImage(kept, ...more);
    this.opened = this.told(rulebookInUse(sources, readBase));
  }

  private told(opened: Promise<RulebookInUse>): Promise<RulebookInUse> {
    opened.catch((error: unknown) => console.error('Touchstone has no rulebook:', error));
    return opened;
  }

  /** With all of its image read. */
  async now(): Promise<RulebookInUse> {
    this.allAsked = true;
    const opening = this.ofToday();
    const { unread } = await opening;
    if (!unread) return opening;
    if (this.opened === opening) this.opened = this.told(unread.all());
    return this.now();
  }

  /**
   * What `work` comes to by it, which must do nothing else: of a large image only what the work asks
   * for is read, and the work done again then. Quicker for a listing or two; for more, see `now`.
   */
  async weighing<Result>(work: (compiled: CompiledRulebook) => Result): Promise<Result> {
    for (;;) {
      const { compiled, unread } = await this.ofToday();
      try {
        const result = work(compiled);
        if (!(await unread?.pages.readWanted())) return result;
      } catch (error) {
        if (!unread) throw error;
        // What can't be read piece by piece, or is damaged, is opened anew.
        await this.now();
      }
    }
  }

  /** A day on, packs may have come to their end. */
  private ofToday(): Promise<RulebookInUse> {
    if (this.day !== utcDay()) this.reopen();
    return this.opened;
  }

  /** After somebody changed what is kept: what is weighed from now on is weighed by it. */
  changed(): Promise<RulebookInUse> {
    this.reopen();
    return this.opened;
  }

  private reopen(): void {
    this.day = utcDay();
    this.opened = this.told(this.opened.then((opened) => opened.changed()));
    this.looked = undefined;
  }

  /**
   * Once what was opened on trust was looked through, which is done once; mended where it must be.
   * Where nothing could be kept, that is tried again.
   */
  async verified(): Promise<RulebookInUse> {
    const { state } = await this.now();
    if (state.notKept) await this.changed();
    this.looked ??= this.look();
    await this.looked;
    return this.opened;
  }

  private async look(): Promise<void> {
    const looked = this.opened;
    try {
      const mended = await (await looked).verify();
      // What was changed meanwhile is newer.
      if (mended && this.opened === looked) this.opened = Promise.resolve(mended);
    } catch (error) {
      console.warn('Touchstone could not look through the rulebook:', error);
    }
  }
}

import { utcDay } from './pack-expiry.ts';
import { type RulebookInUse, type RulebookSources, rulebookInUse } from './rulebook-in-use.ts';

/** The rulebook of a worker's life: the kept one, and whatever is kept in its place later. */
export class RulebookInForce {
  private opened: Promise<RulebookInUse>;
  private looked: Promise<void> | undefined;
  private day = utcDay();

  constructor(sources: RulebookSources) {
    this.opened = this.told(rulebookInUse(sources));
  }

  private told(opened: Promise<RulebookInUse>): Promise<RulebookInUse> {
    opened.catch((error: unknown) => console.error('Touchstone has no rulebook:', error));
    return opened;
  }

  /** A day on, packs may have come to their end. */
  now(): Promise<RulebookInUse> {
    return this.day === utcDay() ? this.opened : this.changed();
  }

  /** After somebody changed what is kept: what is weighed from now on is weighed by it. */
  changed(): Promise<RulebookInUse> {
    this.day = utcDay();
    this.opened = this.told(this.opened.then((opened) => opened.changed()));
    this.looked = undefined;
    return this.opened;
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

import type { PackLayer } from '../../storage/layer-records.ts';
import type { DeskHost } from '../desk-host.ts';
import type { ListedPack } from '../worker-tasks.ts';
import type { PackRefusal } from './check-pack.ts';
import { askForAddress, fetchPack, leaveAddress, packAddress } from './fetch-pack.ts';
import type { Published, PublishOrder } from './publish-pack.ts';
import type { PackOffer, PackOrder } from './take-pack.ts';

/** What is being decided of a pack. */
export type PackState =
  | { order: PackOrder; offer: PackOffer }
  | (PackRefusal & { about: string })
  | { published: Published; name: string };

interface Host extends DeskHost {
  show(pack: PackState | undefined): void;
}

/** Subscribing to packs, and publishing them. */
export class PackDesk {
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  /** Checks a file and shows what it would change. */
  async offer(order: PackOrder, about: string): Promise<void> {
    const { calls, show, kept } = this.host;
    show(undefined);
    await kept(async () => {
      const offer = await calls.call('offerPack', order);
      show('refused' in offer ? { ...offer, about } : { order, offer });
    });
  }

  /** Fetches what is at an address that the user has typed or subscribed to; called in a click. */
  async look(text: string): Promise<void> {
    const address = packAddress(text);
    if (!address) return this.host.show({ refused: 'noAddress', about: text });
    // Nothing before it: browsers ask only in answer to a click.
    if (!(await askForAddress(address))) return;
    const fetched = await fetchPack(address);
    if (fetched instanceof Blob) await this.offer({ source: fetched, address }, address);
    else this.host.show({ ...fetched, about: address });
  }

  /** Puts what was offered in force. */
  async accept(order: PackOrder): Promise<void> {
    const { calls, show, kept, working, told } = this.host;
    await kept(async () => {
      const taken = await working((options) => calls.call('takePack', order, options));
      if ('refused' in taken) return show({ ...taken, about: order.address ?? '' });
      show(undefined);
      const outcome = taken.stopped ? 'packStoppedOutcome' : 'packTaken';
      await told([outcome, taken.name, String(taken.version)]);
    });
  }

  decline(): void {
    this.host.show(undefined);
  }

  /** Moves a pack up: of a rule that two packs state, the upper one's counts. */
  raise(packs: readonly ListedPack[], at: number): Promise<void> {
    const moved = [...packs];
    moved.splice(at - 1, 0, ...moved.splice(at, 1));
    return this.put(moved, packs[at]?.name ?? '');
  }

  stop(packs: readonly ListedPack[], at: number): Promise<void> {
    const pack = packs[at] as ListedPack;
    return this.put(packs.with(at, { ...pack, stopped: { why: 'user' } }), pack.name);
  }

  resume(packs: readonly ListedPack[], at: number): Promise<void> {
    const { stopped: _, ...pack } = packs[at] as ListedPack;
    return this.put(packs.with(at, pack), pack.name);
  }

  async unsubscribe(packs: readonly ListedPack[], at: number): Promise<void> {
    const { name, address } = packs[at] as ListedPack;
    await this.put(packs.toSpliced(at, 1), name);
    if (address) await leaveAddress(address);
  }

  async publish(order: PublishOrder): Promise<void> {
    const { calls, show, kept } = this.host;
    await kept(async () => {
      const published = await calls.call('publishPack', order);
      show({ published, name: `${order.id}-${published.version}.touchstone-pack.json` });
    });
  }

  /** Stops what is over, and says so. */
  async stopExpired(): Promise<void> {
    const { calls, kept, told } = this.host;
    await kept(async () => {
      const over = await calls.call('stopExpired', undefined);
      if (over.length > 0) await told(['packsExpired', over.join(', ')]);
    });
  }

  private async put(listed: readonly ListedPack[], about: string): Promise<void> {
    const { calls, kept, working, told } = this.host;
    const packs = listed.map(({ fingerprint: _, entries: __, ...pack }): PackLayer => pack);
    await kept(async () => {
      await working((options) => calls.call('putPacks', { packs, about }, options));
      await told(['packsChanged', about]);
    });
  }
}

import type { PackLayer } from '../storage/layer-records.ts';

/** ISO 8601, UTC: packs' last days are counted in it, so that all machines stop at once. */
export const utcDay = () => new Date().toISOString().slice(0, 10);

/** Whether a pack's last day is over, and nobody has stopped it yet. */
export const isOver = ({ expires, stopped }: PackLayer): boolean =>
  expires !== undefined && !stopped && expires < utcDay();

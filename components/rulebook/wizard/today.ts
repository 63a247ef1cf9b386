import { localDay } from '../../../lib/counting/local-day.ts';

/** ISO 8601 date, of what the owner says now. */
export const today = () => localDay(new Date());

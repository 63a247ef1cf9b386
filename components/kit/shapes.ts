import type { Level } from '../../lib/verdict/verdict.ts';

/**
 * Each level's sign on a field of 16 by 16: a body filled with the level's colour and a mark
 * stroked in the colour behind it. Bodies differ, so that no level needs its colour to be told.
 */
export const shapes: Record<Level, { body: string; mark: string }> = {
  /** An octagon. */
  suspect: {
    body: 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2Z',
    mark: 'M8 4.5v4.2M8 11.3v.2',
  },
  /** A triangle. */
  caution: {
    body: 'M8 1.2 15.4 14a.7.7 0 0 1-.6 1H1.2a.7.7 0 0 1-.6-1Z',
    mark: 'M8 6v4M8 12.4v.2',
  },
  /** A shield. */
  authorised: {
    body: 'M8 .8 14 3v4.6c0 3.6-2.4 6.3-6 7.6-3.6-1.3-6-4-6-7.6V3Z',
    mark: 'm5 7.8 2.2 2.2L11 6',
  },
  /** A square with round corners, and a pen: the user's own word. */
  excepted: {
    body: 'M4 1h8a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3Z',
    mark: 'm4.6 11.4.6-2.5 4.6-4.6 1.9 1.9-4.6 4.6Z',
  },
  /** A disc. */
  clear: {
    body: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
    mark: 'm4.8 8.2 2.2 2.2 4.2-4.6',
  },
  /** A lozenge. */
  unknown: {
    body: 'M8 .6 15.4 8 8 15.4.6 8Z',
    mark: 'M5.5 8h5',
  },
};

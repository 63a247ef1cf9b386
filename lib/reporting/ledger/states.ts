/** What becomes of a report, as the ledger tells it. */
export const reportStates = [
  /** Kept here, and not sent as far as the user has said. */
  'draft',
  'filed',
  'acknowledged',
  /** The marketplace asks for more, or passes on what the seller answers. */
  'more-asked',
  'accepted',
  'rejected',
  'withdrawn',
  /** The listing is gone. */
  'removed',
  /** The same offer stands in another listing. */
  'relisted',
  /** The listing was seen again after the report. */
  'still-up',
] as const;
export type ReportState = (typeof reportStates)[number];

/** `discarded`: a draft that the user took back; of it, only its entries are kept. */
export const entryStates = [...reportStates, 'discarded'] as const;
export type EntryState = (typeof entryStates)[number];

const answers = ['acknowledged', 'more-asked', 'accepted', 'rejected'] as const;
const sightings = ['removed', 'relisted', 'still-up'] as const;

const following: Readonly<Record<ReportState, readonly EntryState[]>> = {
  draft: ['filed', 'discarded'],
  filed: [...answers, ...sightings, 'withdrawn'],
  acknowledged: [...answers, ...sightings, 'withdrawn'],
  'more-asked': [...answers, ...sightings, 'withdrawn'],
  accepted: ['more-asked', 'rejected', ...sightings, 'withdrawn'],
  rejected: ['more-asked', 'accepted', ...sightings, 'withdrawn'],
  removed: [...answers, ...sightings, 'withdrawn'],
  relisted: [...answers, ...sightings, 'withdrawn'],
  'still-up': [...answers, ...sightings, 'withdrawn'],
  withdrawn: [],
};

/** What may come after a state, beside a note that leaves it as it is. */
export function statesAfter(state: ReportState): readonly EntryState[] {
  return following[state].filter((next) => next !== state);
}

export function mayFollow(state: ReportState, next: EntryState): boolean {
  return state === next || following[state].includes(next);
}

/** Whether an answer or a removal is still to come. */
export function isOpen(state: ReportState): boolean {
  return !['draft', 'withdrawn', 'rejected', 'removed'].includes(state);
}

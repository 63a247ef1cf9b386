import type { Frame, Search, Study, WalkedPage } from './study.ts';

export interface WalkStep {
  walk: number;
  search: Search;
  page: number;
  /** Where it is; of a search without `{page}`, its first page, from which the reader goes on. */
  address: string;
}

export type NextStep =
  | { state: 'page'; step: WalkStep; done: number; of: number }
  /** All of a day was walked; the next is another day's. */
  | { state: 'tomorrow'; walk: number; done: number; of: number }
  | { state: 'finished'; done: number; of: number };

/** The page to look at next: day after day, search after search, from the first page on. */
export function nextStep(
  { frame, walked }: Pick<Study, 'frame' | 'walked'>,
  today: string,
): NextStep {
  const of = frame.days * frame.searches.length * frame.pages;
  const progress = { done: walked.length, of };
  for (let walk = 1; walk <= frame.days; walk += 1) {
    for (const search of frame.searches) {
      for (let page = 1; page <= frame.pages; page += 1) {
        if (walked.some(isAt(walk, search.id, page))) continue;
        const before = walked.filter((one) => one.walk === walk - 1);
        if (before.some(({ day }) => day >= today)) return { state: 'tomorrow', walk, ...progress };
        const address = addressOf(search, page);
        return { state: 'page', step: { walk, search, page, address }, ...progress };
      }
    }
  }
  return { state: 'finished', ...progress };
}

const isAt = (walk: number, search: string, page: number) => (one: WalkedPage) =>
  one.walk === walk && one.search === search && one.page === page;

export function addressOf({ address }: Search, page: number): string {
  return address.replaceAll('{page}', `${page}`);
}

/** Whether the address of every page is known, or only the first one's. */
export function hasPageAddresses({ address }: Search): boolean {
  return address.includes('{page}');
}

/** How many pages of the frame could not be read, of those that were walked. */
export function missingPages(walked: readonly WalkedPage[]): { hits: number; of: number } {
  return { hits: walked.filter(({ outcome }) => outcome === 'missing').length, of: walked.length };
}

/** Pages in a frame, for who is about to promise to walk it. */
export function pagesIn({ searches, pages, days }: Frame): number {
  return searches.length * pages * days;
}

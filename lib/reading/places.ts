/**
 * Where a field is found, as data: a marketplace's file lists places, and the first that
 * yields a valid value wins. Plain data (and regular expressions), so that a marketplace
 * can be shipped to its own pages and nowhere else.
 */
export type Place =
  | {
      from: 'css';
      selector: string;
      /** An attribute instead of the text; several, separated by commas, are tried in turn. */
      attr?: string;
      /** The groups that took part, joined, or the whole match are the value. */
      match?: RegExp;
      /** Only the element's own text, without its children's. */
      own?: boolean;
      /** Only elements that hold no more than a line: of many boxes, the text of each is long to gather. */
      line?: boolean;
      /** All matching elements, not the first: for breadcrumbs and pictures. */
      all?: boolean;
      /** The texts of all matching elements run together: an amount that is set in parts. */
      joined?: boolean;
      /** Prices by quantity: the lowest and the highest of them are the range. */
      tiers?: boolean;
      /** That the element is there says so. */
      means?: string;
    }
  /** `root`: what a script assigns or calls, or `#id` of a JSON script. */
  | { from: 'state'; root: string; path: string; match?: RegExp }
  /** A path in the item of a state's list. */
  | { from: 'item'; path: string; match?: RegExp }
  | { from: 'url'; match: RegExp; means?: string }
  | { from: 'html'; match: RegExp; means?: string }
  /** The value beside a label in a table or list of properties. */
  | { from: 'label'; names: RegExp }
  | { from: 'fixed'; value: string };

type CssOptions = Omit<Extract<Place, { from: 'css' }>, 'from' | 'selector'>;

export const css = (selector: string, options: CssOptions = {}): Place => ({
  from: 'css',
  selector,
  ...options,
});
export const state = (root: string, path: string, match?: RegExp): Place => ({
  from: 'state',
  root,
  path,
  ...(match ? { match } : {}),
});
export const item = (path: string, match?: RegExp): Place => ({
  from: 'item',
  path,
  ...(match ? { match } : {}),
});
/** The page's own address; on a card, the card's link. */
export const url = (match: RegExp, means?: string): Place => ({
  from: 'url',
  match,
  ...(means ? { means } : {}),
});
/** Inline scripts as text: for what no state's path reaches. */
export const html = (match: RegExp, means?: string): Place => ({
  from: 'html',
  match,
  ...(means ? { means } : {}),
});
export const label = (names: RegExp): Place => ({ from: 'label', names });
export const fixed = (value: string): Place => ({ from: 'fixed', value });

/** A way to report a listing to a marketplace. A fact of the outside world, so with its certainty. */
export interface ReportChannel {
  name: string;
  /** Who the marketplace lets use it. */
  reporter: 'shopper' | 'rights-owner' | 'anyone';
  /**
   * Where it is: an address, in which `{id}`, `{url}` and `{seller}` stand for the listing's own;
   * absent where there is only a link in the listing page (then `inPage` says what it reads).
   */
  url?: string;
  /** What the link in the listing page is called. */
  inPage?: string;
  certainty: 'verified' | 'partly verified' | 'recalled';
  note?: string;
}

/** A way to report a listing to a marketplace. A fact of the outside world, so with its certainty. */
export interface ReportChannel {
  name: string;
  /** Who the marketplace lets use it. */
  reporter: 'shopper' | 'rights-owner' | 'anyone';
  /**
   * Where it is: an address, in which `{id}`, `{url}` and `{seller}` stand for the listing's own,
   * and `{subject}` and `{body}` for the letter's; absent where there is only a link in the listing
   * page (then `inPage` says what it reads).
   */
  url?: string;
  /** What the link in the listing page is called. */
  inPage?: string;
  /** Only programs send to it: there is nothing to open. */
  byProgram?: true;
  certainty: 'verified' | 'partly verified' | 'recalled';
  note?: string;
  /** Hosts of the listings that it is for, where it differs by country; all of the marketplace's where absent. */
  hosts?: readonly string[];
  /** What the form asks for, as it names it. */
  fields?: readonly string[];
  /** How many listings one report may name; not known where absent. */
  listingsAtMost?: number;
  /** The reporter's name and address are told to whom the report is about. */
  passesOnReporter?: true;
  /** Identifier of the form's or the law's file in `lib/reporting/standards/`. */
  standard?: string;
}

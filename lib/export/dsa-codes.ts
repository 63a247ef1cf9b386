/** Codes of the DSA Transparency Database for what a statement of reasons is about. */
export interface DsaCodes {
  category: string;
  keyword: string;
}

/**
 * How the database would file a flagged listing, so that counts can be compared with its own: where
 * a brand is named, as an infringement of a trade mark; else as a listing that isn't what it says.
 * The codes are the database's own (documentation of its API, verified); that a verdict belongs
 * under them is our mapping, and a platform may decide otherwise.
 */
export function dsaCodes(flagged: boolean, brand: string | undefined): DsaCodes | undefined {
  if (!flagged) return undefined;
  return brand
    ? {
        category: 'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS',
        keyword: 'KEYWORD_TRADEMARK_INFRINGEMENT',
      }
    : {
        category: 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD',
        keyword: 'KEYWORD_INAUTHENTIC_LISTINGS',
      };
}

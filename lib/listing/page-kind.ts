/** What a page is, decided before anything on it is read. */
export const pageKinds = ['listing', 'results', 'shop', 'other'] as const;
export type PageKind = (typeof pageKinds)[number];

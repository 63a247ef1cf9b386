import type { Goods } from './goods.ts';

/** A language that the market speaks; its addresses begin with it. */
export type Language = Goods['language'];

export const resultsAddress = (language: Language): string => `/${language}/search`;

export const listingAddress = ({ language, id }: Pick<Goods, 'language' | 'id'>): string =>
  `/${language}/item/${id}`;

export const pictureAddress = ({ id }: Pick<Goods, 'id'>): string => `/picture/${id}.svg`;

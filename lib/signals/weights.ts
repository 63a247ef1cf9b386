/**
 * Every number that weighing rests on, in decibans unless said otherwise, each with its reason.
 * 10 is ten to one, 20 a hundred to one. 'Judged' is a careful guess that nobody has measured.
 */
export const weights = {
  /**
   * Before anything is seen. Counterfeits were 2.5 % of world trade in 2019 (OECD/EUIPO, Global
   * Trade in Fakes, 2021): 25 to 975, which is -16.
   */
  prior: -16,

  /** Levels by the posterior log-odds. */
  levels: {
    /** Even odds: as likely as not. */
    caution: 0,
    /** Ten to one. */
    suspect: 10,
  },

  /**
   * By how far the price is under the floor: the share of the floor, and the weight below it.
   * Judged, then checked against labelled listings, in which genuine goods of much-copied brands
   * are hardly found under half of the floor.
   */
  priceUnderFloor: [
    { below: 0.2, weight: 26 },
    { below: 0.35, weight: 22 },
    { below: 0.5, weight: 18 },
    { below: 0.7, weight: 12 },
    { below: 0.85, weight: 6 },
  ],
  /** Children's sizes sell at about half of adults'. Judged from brands' own shops. */
  childrensShareOfFloor: 0.5,

  /** A phrase by its strength in the rulebook (1, 2, 3), with a brand in play. Judged. */
  phrase: {
    quality: [4, 17, 28],
    grade: [3, 16, 28],
    admission: [4, 17, 28],
    slang: [3, 16, 27],
    factory: [4, 14, 26],
    abbrev: [3, 13, 26],
    origin: [2, 8, 17],
    evasion: [2, 10, 20],
    community: [3, 12, 20],
    channel: [2, 8, 18],
    weak: [1, 3, 4],
  },
  /** What a strong phrase that names its meaning weighs where no brand is in play. Judged. */
  phraseWithoutBrand: 17,

  /** A name hidden from filters, by how. Typographic accidents are the reason for the lower ones. */
  disguise: {
    'mixed-script': 22,
    'hidden-character': 20,
    masked: 22,
    pictured: 20,
    spaced: 18,
    leet: 18,
    styled: 8,
    accented: 5,
  },

  /** The brand field denies the brand that the name claims: a complaint reason at Alibaba's IPP. */
  brandField: { none: 10, other: 6 },

  /** Several makers' names in one title: 'keyword abuse' among IPP's complaint reasons. */
  keywordStuffing: 7,
  /** A nickname or a code in place of the name; honest resellers use them too. */
  codedName: 4,
  /** ITIF (2025) bought from a false 'Brooks Authorized Store'. Only where the list is known. */
  sellerImitatesBrand: 9,
  /** Insisting that goods are original is everyday wording in some languages. */
  overInsistence: 1,
  /**
   * Sold where brands don't supply, by the channel's strength in the rulebook. Never enough by
   * itself: a place is context, and honest resellers sell there too. Judged.
   */
  saleChannel: [3, 6, 10],
  /** An explanation of the price, and no evidence. */
  resaleWording: 0,

  /** The rulebook's own list of sellers: all but settles the question. */
  authorisedSeller: -40,
  /** Said to go with the brand's goods: then it isn't passed off as them. */
  compatibility: -10,
} as const;

/** Signals of one group tell of one fact in several ways: together they weigh no more than this. */
export const caps = {
  text: 32,
  price: 26,
  name: 24,
  seller: 12,
  'for-seller': 40,
  'for-use': 10,
} as const;

export type Group = keyof typeof caps;

/**
 * Every number that weighing rests on before anything is fitted, in decibans unless said otherwise,
 * each with its reason. 10 is ten to one, 20 a hundred to one. 'Judged' is a careful guess that
 * nobody has measured. `npm run calibrate` moves those that labelled listings speak to; see
 * `weights.ts`.
 */
export const judged = {
  /**
   * Before anything is seen. Up to 5.8 % of what the EU imported in 2019 was counterfeit
   * (OECD/EUIPO, Global Trade in Fakes, 2021); a rulebook holds the brands most copied. 58 to 942.
   */
  prior: -12,

  /** Levels by the posterior log-odds. */
  levels: {
    /** Even odds: as likely as not. */
    caution: 0,
    /** Ten to one. */
    suspect: 10,
  },

  /**
   * By how far the price is under the floor: the share of the floor, and the weight below it.
   * Fitted to labelled listings with a floor (3,351 genuine, 1,435 suspect). Seen under 0.5, from
   * there to 0.7, and to 0.85: 2, 0, 4 genuine and 938, 149, 74 suspect. The weights are the lower
   * ends of the likelihood ratios, by Wilson's upper bound for the genuine (25, 20, 12), and held so
   * low that a price alone makes no listing suspect: the lowest prices are those of accessories.
   * Just under the floor, where a sale may lead, are 25 of 3,917 genuine and 43 of 1,529 suspect: it
   * takes something else beside it.
   */
  priceUnderFloor: [
    { below: 0.2, weight: 21 },
    { below: 0.35, weight: 20 },
    { below: 0.5, weight: 19 },
    { below: 0.7, weight: 17 },
    { below: 0.85, weight: 12 },
    { below: 1, weight: 5 },
  ],
  /**
   * Where consumer prices are less than half of America's (World Bank, International Comparison
   * Program 2021) brands sell for less too. Judged, from Indian and Indonesian shops.
   */
  lowPriceMarkets: {
    currencies: [
      ...['BDT', 'EGP', 'IDR', 'INR', 'KES', 'LKR', 'MYR', 'NGN', 'NPR', 'PHP', 'PKR', 'THB'],
      ...['TRY', 'UAH', 'VND'],
    ] as readonly string[],
    shareOfFloor: 0.7,
  },
  /**
   * A nickname may mean a pattern or a style that others make too: a price says half as much where
   * the brand isn't named in full.
   */
  priceOfNickname: 0.5,
  /**
   * The cheapest things that carry a brand's name are mostly not its goods: prints, parts, packaging,
   * in words that no list holds. Where the name says no article that the rulebook knows, a price
   * below this share of the brand's floor weighs so much of what it would: it takes something else
   * beside it. Judged: of genuine listings of such things that were flagged, most were of this kind,
   * and few of the suspect ones.
   */
  priceOfUnnamedArticle: { below: 0.3, share: 0.5 },
  /** Children's sizes sell at about half of adults'. Judged from brands' own shops. */
  childrensShareOfFloor: 0.5,

  /**
   * A phrase by its strength in the rulebook (1, 2, 3), with a brand in play. Judged: middling
   * words that name a copy are enough for caution, those that shops also boast with are not.
   */
  phrase: {
    quality: [4, 17, 28],
    grade: [3, 10, 28],
    admission: [4, 17, 28],
    slang: [3, 10, 27],
    factory: [4, 11, 26],
    abbrev: [3, 10, 26],
    origin: [2, 8, 17],
    evasion: [2, 10, 20],
    community: [3, 10, 20],
    channel: [2, 8, 18],
    weak: [1, 3, 4],
  },
  /** Descriptions also warn, compare and deny: there a word that isn't strong counts half. */
  phraseInDescription: 0.5,
  /** What a strong phrase that names its meaning weighs where no brand is in play. Judged. */
  phraseWithoutBrand: 17,

  /** A name hidden from filters, by how. */
  disguise: {
    'mixed-script': 22,
    'hidden-character': 20,
    masked: 22,
    pictured: 20,
    spaced: 18,
    leet: 18,
    styled: 16,
    accented: 16,
    /** Judged: honest people slip too, so it takes a low price or a word to make it tell. */
    misspelt: 7,
  },

  /** The brand field denies the brand that the name claims: a complaint reason at Alibaba's IPP. */
  brandField: { none: 10, other: 6 },

  /**
   * A barcode number of another company than the rulebook gives for the brand, and one that is no
   * valid number. Copies carry wrong ones (ITIF, 2025), and so do honest sellers' own: judged low.
   */
  gtin: { prefix: 8, checkDigit: 4 },

  /** A code in the form of the brand's that its complete catalogue hasn't; sellers slip. Judged. */
  unknownModel: 6,
  /**
   * New goods where the brand says that it sells none. Honest resellers do, so it is context that
   * takes something else beside it. Judged.
   */
  notSoldHere: 8,

  /** Several makers' names in one title: 'keyword abuse' among IPP's complaint reasons. */
  keywordStuffing: 7,
  /** A nickname or a code in place of the name; honest resellers use them too. */
  codedName: 4,
  /** ITIF (2025) bought from a false 'Brooks Authorized Store'. Only where the list is known. */
  sellerImitatesBrand: 9,
  /** Insisting that goods are original is everyday wording in some languages. */
  overInsistence: 1,
  /**
   * Sold where brands don't supply, by the channel's strength in the rulebook. A place is context,
   * and honest resellers sell in most: only one known for copies is enough for caution, and one that
   * brands hardly supply is beside a price near the floor. Judged.
   */
  saleChannel: [3, 7, 12],
  /**
   * A buyer who says that the goods aren't genuine, and each further one. Of what buyers said so the
   * better part was right (ITIF, 2025), and a competitor can write one, too: three make caution.
   */
  buyersDoubt: { first: 7, further: 4 },
  /** High stars over such words: the stars were for something else. Judged. */
  starsAgainstWords: 2,
  /** A polite answer may say nothing, too. Judged. */
  questionDodged: 4,
  /** The same review several times: honest campaigns do it as well. Judged. */
  repeatedReviews: 2,

  /**
   * A least order of several pieces of goods that their brands keep to their own shops: a ground of
   * complaint at Alibaba's IPP. Distributors are silenced where the rulebook knows them. Judged.
   */
  wholesaleOffer: { few: 6, many: 10 },
  /** More costly goods than a dealer has of them; shop systems show round numbers. Judged. */
  hugeStock: 5,
  /** Goods said to be near that take weeks come from elsewhere. Judged. */
  slowLocalStock: 4,
  /** The page's own fields against the seller's words; a warehouse abroad explains it. Judged. */
  shipsFromElsewhere: 4,
  /** The lowest price is that of a box or a strap: it lures, and says little of the goods. Judged. */
  variantTeaser: 2,
  /**
   * A beginner, or one who isn't on the brand's list, among the sellers of a page that tells of the
   * brand's own goods. Most of them are honest resellers. Judged.
   */
  otherSellerOnBrandsPage: { beginner: 4, unlisted: 3 },
  /** Buyers count variants together, and marketplaces carry reviews over. Judged. */
  moreReviewsThanSales: 2,
  reviewsBeforeListing: 2,
  /** Reviews of goods that stood on the page before; pages of many variants have them, too. Judged. */
  reviewsOfOtherGoods: 3,
  /** Who must say who they are and don't; people who sell their own things needn't. Judged. */
  traderNotIdentified: 2,
  /** All of these are common among honest sellers: they only add to something else. Judged. */
  noReturns: 1,
  noSafetyMark: 1,
  missingDetail: 1,
  machineText: 1,
  /**
   * Of 6,000 genuine listings with a price struck through one in 100 is 80 % off, in big shops:
   * it tells hardly anything.
   */
  deepDiscount: 1,
  /** Every honest seller was new once. Judged. */
  youngSeller: 3,
  fewRatings: 2,
  throwawaySellerName: 2,
  /** A number to write to leads away from the marketplace's record; small shops do it. Judged. */
  contactElsewhere: 10,
  /** No brand is named, so it says nothing alone. Judged. */
  hiddenLink: 10,

  /** An explanation of the price, and no evidence. */
  resaleWording: 0,

  /** The rulebook's own list of sellers: all but settles the question. */
  authorisedSeller: -40,
  /** Said to go with the brand's goods: then it isn't passed off as them. */
  compatibility: -10,
} as const;

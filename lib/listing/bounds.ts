/** How many of each a Listing holds, and how long each is, in UTF-16 units. */
export const most = {
  reviews: 30,
  reviewBody: 2_000,
  questions: 20,
  questionText: 1_000,
  answer: 2_000,
  variants: 60,
  variantName: 300,
} as const;

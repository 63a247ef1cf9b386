/** Where pages show who wrote a review: by markup that says so, and by the class names they use. */
export const buyerSelectors: readonly string[] = [
  '[itemtype*="schema.org/Review"] [itemprop~="author"]',
  '[itemprop~="review"] [itemprop~="author"]',
  '[itemprop~="reviews"] [itemprop~="author"]',
  '[typeof~="Review"] [property~="author"]',
  '[data-hook*="review"] [class*="profile-name"]',
  '[class*="review" i] [class*="profile-name" i]',
  '[class*="review" i] [class*="author" i]',
  '[class*="review" i] [class*="user-name" i]',
  '[class*="review" i] [class*="username" i]',
  '[class*="review" i] [class*="nickname" i]',
  '[class*="reviewer-name" i]',
  '[class*="reviewer_name" i]',
  '[class*="reviewerName"]',
  '[data-testid*="reviewer" i]',
];

/** Members of a page's state that name who wrote a review; no shop calls a seller so. */
export const buyerKeys: readonly string[] = [
  'userNickname',
  'userNickName',
  'displayUserNick',
  'reviewerName',
  'reviewer_name',
  'reviewerNickname',
  'reviewAuthor',
  'buyerName',
  'buyerNick',
  'buyerNickName',
  'buyer_name',
  'authorUserName',
];

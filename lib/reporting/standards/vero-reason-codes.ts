/**
 * Reason codes of eBay's Notice of Claimed Infringement, by the right and what of the offer
 * infringes it. Partly verified: as members wrote down the form in 2023. The form has more codes,
 * for patents, designs and publicity; those were not seen, and none is given here.
 */
export const nociReasonCodes: Readonly<Record<string, string>> = {
  'trade-mark/product': '1.1',
  'trade-mark/packaging': '1.1',
  'trade-mark/image': '2.1',
  'trade-mark/text': '2.1',
  'copyright/product': '3.2',
  'copyright/text': '4.1',
  'copyright/image': '4.2',
};

/**
 * Identifiers of reason codes that eBay's API reference names; the others are told to members only,
 * by GET /vero_reason_code. 9048: the item infringes a patent.
 */
export const apiReasonCodes: Readonly<Record<string, string>> = {
  'patent/product': '9048',
};

/** schema.org/OfferItemCondition, without its `Condition` suffix. */
export const itemConditions = ['New', 'Used', 'Refurbished', 'Damaged'] as const;
export type ItemCondition = (typeof itemConditions)[number];

/** The members of schema.org/ItemAvailability that shops use. */
export const itemAvailabilities = [
  'InStock',
  'OutOfStock',
  'LimitedAvailability',
  'PreOrder',
  'BackOrder',
  'Discontinued',
  'SoldOut',
  'InStoreOnly',
  'OnlineOnly',
  'PreSale',
] as const;
export type ItemAvailability = (typeof itemAvailabilities)[number];

/** schema.org/MerchantReturnEnumeration. */
export type ReturnPolicy =
  | 'MerchantReturnNotPermitted'
  | 'MerchantReturnFiniteReturnWindow'
  | 'MerchantReturnUnlimitedWindow';

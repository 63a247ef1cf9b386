import type { ReturnPolicy } from './vocabulary.ts';

/** schema.org's MerchantReturnEnumeration for what a page says of returns, in words or by that name. */
export function returnPolicyOf(words: string): ReturnPolicy | undefined {
  if (
    /NotPermitted|no returns|returns? not accepted|not returnable|non-returnable|不支持.{0,6}退|不退不换|返品不可|반품\s?불가/i.test(
      words,
    )
  )
    return 'MerchantReturnNotPermitted';
  if (/Unlimited/.test(words)) return 'MerchantReturnUnlimitedWindow';
  return /FiniteReturnWindow|\d+[\s-]*(?:days?|天|日)/i.test(words)
    ? 'MerchantReturnFiniteReturnWindow'
    : undefined;
}

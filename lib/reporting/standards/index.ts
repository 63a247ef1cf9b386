import { alibabaIpp } from './alibaba-ipp.ts';
import { amazonInfringement } from './amazon.ts';
import { chinaEcl42 } from './china-ecl-42.ts';
import { dmca512 } from './dmca-512.ts';
import { dsa16 } from './dsa-16.ts';
import { ebayVero, ebayVeroApi } from './ebay-vero.ts';
import { lumen } from './lumen.ts';
import type { Standard } from './standard.ts';
import { usTradeMark } from './us-trade-mark.ts';

/** What laws, marketplaces and archives ask of a notice. */
export const standards: readonly Standard[] = [
  dsa16,
  dmca512,
  chinaEcl42,
  usTradeMark,
  ebayVero,
  ebayVeroApi,
  alibabaIpp,
  amazonInfringement,
  lumen,
];

export function standardOf(id: string | undefined): Standard | undefined {
  return standards.find((standard) => standard.id === id);
}

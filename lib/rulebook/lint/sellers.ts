import type { AuthorisedSeller } from '../rulebook.ts';
import type { Check, Finding } from './finding.ts';

/** Sellers that can never be recognised. */
export const checkSellers: Check = (rulebook, { marketplaces }) =>
  rulebook.brands.flatMap((brand, i) =>
    (brand.sellers ?? []).flatMap((seller, j) =>
      faultsOf(seller, `brands.${i}.sellers.${j}`, marketplaces),
    ),
  );

function faultsOf(
  { marketplace, id, name }: AuthorisedSeller,
  path: string,
  known: readonly string[] | undefined,
): Finding[] {
  const findings: Finding[] = [];
  if (id === undefined && name === undefined) {
    findings.push({
      level: 'error',
      rule: 'seller-unnamed',
      path,
      message: 'The seller has neither an identifier nor a name, so it is never recognised.',
      mend: 'State what the marketplace shows: its identifier is the surer of the two.',
    });
  }
  if (known && !known.includes(marketplace)) {
    findings.push({
      level: 'error',
      rule: 'seller-marketplace',
      path: `${path}.marketplace`,
      message: `“${marketplace}” is no marketplace that is known here, so the seller is never met.`,
      mend: `Use one of: ${known.join(', ')}.`,
    });
  }
  return findings;
}

import type { AuthorisedSeller, Brand } from '../rulebook.ts';
import type { Check, Finding } from './finding.ts';

/** Sellers that can never be recognised, and what is said of them and of their marketplace both ways. */
export const checkSellers: Check = (rulebook, { marketplaces }) =>
  rulebook.brands.flatMap((brand, i) => [
    ...(brand.sellers ?? []).flatMap((seller, j) =>
      faultsOf(seller, `brands.${i}.sellers.${j}`, marketplaces),
    ),
    ...bothWays(brand, `brands.${i}`),
  ]);

/** A shop that may sell where nothing is sold; a place where goods are sold and are not. */
function bothWays({ sellers = [], places = [] }: Brand, path: string): Finding[] {
  const soldAt = new Map<string, boolean>();
  const ofPlaces = places.flatMap(({ marketplace, sold }, i): Finding[] => {
    const before = soldAt.get(marketplace);
    soldAt.set(marketplace, sold);
    return before === undefined || before === sold
      ? []
      : [
          {
            level: 'error',
            rule: 'place-both-ways',
            path: `${path}.places.${i}`,
            message: `${marketplace} is stated both as a place where the goods are sold and as one where they aren’t.`,
            mend: 'Take one of the two away.',
          },
        ];
  });
  const shops = sellers.flatMap(({ marketplace, name, id }, i): Finding[] =>
    soldAt.get(marketplace) === false
      ? [
          {
            level: 'error',
            rule: 'seller-both-ways',
            path: `${path}.sellers.${i}`,
            message: `“${name ?? id ?? ''}” may sell on ${marketplace}, where the goods are said not to be sold at all.`,
            mend: 'Take the shop away, or the word that nothing is sold there.',
          },
        ]
      : [],
  );
  return [...ofPlaces, ...shops];
}

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

import type { AuthorisedSeller, Brand } from '../rulebook.ts';
import type { Check, Finding } from './finding.ts';
import { type Mend, mendBy } from './mend.ts';

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
  const soldAt = new Map<string, { sold: boolean; at: number }>();
  const ofPlaces = places.flatMap(({ marketplace, sold }, i): Finding[] => {
    const before = soldAt.get(marketplace);
    soldAt.set(marketplace, { sold, at: i });
    return before === undefined || before.sold === sold
      ? []
      : [
          {
            level: 'error',
            rule: 'place-both-ways',
            path: `${path}.places.${i}`,
            about: [marketplace],
            mends: [i, before.at].map((at) => takePlace(places, at, path)),
          },
        ];
  });
  const shops = sellers.flatMap(({ marketplace, name, id }, i): Finding[] =>
    soldAt.get(marketplace)?.sold === false
      ? [
          {
            level: 'error',
            rule: 'seller-both-ways',
            path: `${path}.sellers.${i}`,
            about: [name ?? id ?? '', marketplace],
            mends: [
              mendBy('takeSeller', [name ?? id ?? ''], `${path}.sellers.${i}`),
              takePlace(places, soldAt.get(marketplace)?.at ?? 0, path),
            ],
          },
        ]
      : [],
  );
  return [...ofPlaces, ...shops];
}

function takePlace(places: NonNullable<Brand['places']>, at: number, path: string): Mend {
  const { marketplace, sold } = places[at] as NonNullable<Brand['places']>[number];
  const said = sold ? 'takePlaceSold' : 'takePlaceUnsold';
  return mendBy(said, [marketplace], `${path}.places.${at}`);
}

/** Known marketplaces that are named nearly so: 'ebay.com', 'tmal'. */
function nearest(marketplace: string, known: readonly string[]): string[] {
  const [start = ''] = marketplace.toLowerCase().split('.');
  const fits = (one: string) => one.startsWith(start) || start.startsWith(one);
  return start === '' ? [] : known.filter(fits).slice(0, 3);
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
      about: [],
      mends: [mendBy('takeSeller', ['?'], path)],
    });
  }
  if (known && !known.includes(marketplace)) {
    findings.push({
      level: 'error',
      rule: 'seller-marketplace',
      path: `${path}.marketplace`,
      about: [marketplace],
      mends: nearest(marketplace, known).map((one) =>
        mendBy('write', [one], `${path}.marketplace`, one),
      ),
    });
  }
  return findings;
}

import { convert } from '../../listing/exchange-rates.ts';
import type { Brand, Floor } from '../rulebook.ts';
import type { Check, Finding, LintRule } from './finding.ts';
import { type Mend, mendBy } from './mend.ts';

/** Floors that can't be weighed, or that contradict one another. */
export const checkFloors: Check = (rulebook) =>
  rulebook.brands.flatMap((brand, i) => {
    const path = `brands.${i}`;
    return [
      ...(brand.floor ? faultsOf(brand.floor, `${path}.floor`, rulebook.released) : []),
      ...brand.lines.flatMap(({ floor }, j) =>
        floor ? faultsOf(floor, `${path}.lines.${j}.floor`, rulebook.released) : [],
      ),
      ...disorder(brand, path),
    ];
  });

function faultsOf(floor: Floor, path: string, released: string): Finding[] {
  const finding = (rule: LintRule, about: string[], mends: Mend[]): Finding => ({
    level: 'error',
    rule,
    path,
    about,
    mends,
  });
  return [
    ...(floor.amount > 0 ? [] : [finding('floor-nothing', [], [mendBy('takeFloor', [], path)])]),
    ...(convert(1, floor.currency, 'USD') === undefined
      ? [finding('floor-currency', [floor.currency], [])]
      : []),
    ...(floor.date.slice(0, 4) > released.slice(0, 4)
      ? [finding('floor-date', [floor.date], [dated(`${path}.date`, released)])]
      : []),
  ];
}

/** That what is stated was looked up today. @param today ISO 8601. */
export function dated(path: string, today: string): Mend {
  return mendBy('today', [today], path, today);
}

/** A brand's floor is the least of anything it sells: no line can be under it. */
function disorder(brand: Brand, path: string): Finding[] {
  const least = brand.floor;
  if (!least) return [];
  return brand.lines.flatMap(({ name, floor }, i): Finding[] => {
    const amount = floor && convert(floor.amount, floor.currency, least.currency);
    if (amount === undefined || amount >= least.amount) return [];
    // In the brand's currency, and no more than the line's.
    const lower = Math.floor(amount * 100) / 100;
    return [
      {
        level: 'error',
        rule: 'floor-order',
        path: `${path}.lines.${i}.floor`,
        about: [
          name,
          `${floor?.amount} ${floor?.currency}`,
          brand.name,
          `${least.amount} ${least.currency}`,
        ],
        mends: [
          mendBy('lowerFloor', [`${lower} ${least.currency}`], `${path}.floor.amount`, lower),
          mendBy('takeFloor', [], `${path}.floor`),
        ],
      },
    ];
  });
}

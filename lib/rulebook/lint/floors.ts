import { convert } from '../../listing/exchange-rates.ts';
import type { Brand, Floor } from '../rulebook.ts';
import type { Check, Finding } from './finding.ts';

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
  const finding = (rule: string, message: string, mend: string): Finding => ({
    level: 'error',
    rule,
    path,
    message,
    mend,
  });
  return [
    ...(floor.amount > 0
      ? []
      : [finding('floor-nothing', 'A floor of nothing is never gone under.', 'State an amount.')]),
    ...(convert(1, floor.currency, 'USD') === undefined
      ? [
          finding(
            'floor-currency',
            `There is no rate for ${floor.currency}, so the floor is never compared with a price.`,
            'Give the amount in a currency that is traded, by its ISO 4217 code.',
          ),
        ]
      : []),
    ...(floor.date.slice(0, 4) > released.slice(0, 4)
      ? [
          finding(
            'floor-date',
            `The floor is said to be of ${floor.date}, after the rulebook’s own date.`,
            'State when the price was looked up.',
          ),
        ]
      : []),
  ];
}

/** A brand's floor is the least of anything it sells: no line can be under it. */
function disorder(brand: Brand, path: string): Finding[] {
  const least = brand.floor;
  if (!least) return [];
  return brand.lines.flatMap(({ name, floor }, i): Finding[] => {
    const amount = floor && convert(floor.amount, floor.currency, least.currency);
    if (amount === undefined || amount >= least.amount) return [];
    return [
      {
        level: 'error',
        rule: 'floor-order',
        path: `${path}.lines.${i}.floor`,
        message: `“${name}” goes down to ${floor?.amount} ${floor?.currency}, but nothing of ${brand.name} is said to sell under ${least.amount} ${least.currency}.`,
        mend: 'Lower the brand’s floor, raise the line’s, or state none for the brand.',
      },
    ];
  });
}

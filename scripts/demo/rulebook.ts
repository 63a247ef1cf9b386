import type { Rulebook } from '../../lib/rulebook/rulebook.ts';

/** The demo market's own shops that brands are taken to have authorised. */
const shops = [
  { brand: 'nike', id: 's-harbour', name: 'Harbour Street Sports' },
  { brand: 'nike', id: 's-gangwan', name: '港湾体育专卖店' },
];

/** The rulebook with the invented shops of the demo market on its lists. */
export function withDemoShops(rulebook: Rulebook): Rulebook {
  const brands = rulebook.brands.map((brand) => {
    const own = shops.filter((shop) => shop.brand === brand.id);
    if (own.length === 0) return brand;
    const sellers = own.map(({ id, name }) => ({
      marketplace: 'demo',
      id,
      name,
      source: 'invented for the demo',
      certainty: 'verified' as const,
    }));
    return { ...brand, sellers: [...(brand.sellers ?? []), ...sellers] };
  });
  return { ...rulebook, name: `${rulebook.name}, with the demo’s shops`, brands };
}

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { marketplaces } from '../../../lib/marketplaces/index.ts';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { lint } from '../../../lib/rulebook/lint.ts';
import { RulebookSchema } from '../../../lib/rulebook/rulebook.ts';
import { sectors } from '../../../lib/rulebook/sectors.ts';
import { starterRulebook } from '../../../lib/rulebook/starter/index.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';

const starter = starterRulebook();
const compiled = openImage(compile(starter));

describe('the starter rulebook', () => {
  it('has the form of the schema', () => {
    expect(v.is(RulebookSchema, starter)).toBe(true);
  });

  it('has no errors, and no warnings but the known one', { timeout: 60_000 }, () => {
    const findings = lint(starter, { marketplaces: marketplaces.map(({ id }) => id) });
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    // 'réplica' and 'replica' are both written in Spanish.
    expect(findings.map(({ rule }) => rule)).toEqual(['phrase-repeated']);
  });

  it('has enough brands, in every sector', () => {
    expect(starter.brands.length).toBeGreaterThanOrEqual(200);
    const covered = new Set(starter.brands.flatMap((brand) => brand.sectors));
    expect(sectors.filter((sector) => !covered.has(sector))).toEqual([]);
  });

  it('gives every brand a Chinese name or says that it has none', () => {
    const silent = starter.brands.filter(
      ({ aliases, unnamedIn }) =>
        !aliases.some(({ language }) => language?.startsWith('zh')) && !unnamedIn?.includes('zh'),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('gives nearly every brand a floor to weigh a price against', () => {
    const weighable = starter.brands.filter(
      ({ floor, lines }) => floor || lines.some((line) => line.floor),
    );
    expect(weighable.length / starter.brands.length).toBeGreaterThan(0.97);
  });

  it('has the phrases of 28 languages', () => {
    expect(starter.phrases.length).toBeGreaterThanOrEqual(540);
    expect(new Set(starter.phrases.map(({ language }) => language)).size).toBe(28);
  });

  it('is a new one each time, so that nobody changes another’s', () => {
    const another = starterRulebook();
    expect(JSON.stringify(another)).toBe(JSON.stringify(starter));
    expect(another.brands[0]).not.toBe(starter.brands[0]);
    expect(another.phrases[0]).not.toBe(starter.phrases[0]);
  });
});

/** The brands that a name means. */
const brandsOf = (name: string, category?: string) =>
  weigh({ name, category }, compiled).brands.map(({ id }) => id);

describe('the starter rulebook’s names', () => {
  const meant: [name: string, ...brands: string[]][] = [
    ['Nike Air Force 1 ’07', 'nike'],
    ['AJ4 Black Cat size 9', 'nike'],
    ['耐克男鞋 运动鞋', 'nike'],
    ['Yeezy Boost 350 V2', 'adidas'],
    ['椰子鞋 350', 'adidas'],
    ['驴牌 手提包 女', 'louis-vuitton'],
    ['LV wallet', 'louis-vuitton'],
    ['路易威登 钱包', 'louis-vuitton'],
    ['ルイヴィトン 財布', 'louis-vuitton'],
    ['루이비통 지갑', 'louis-vuitton'],
    ['Луи Виттон сумка', 'louis-vuitton'],
    ['AirPods Pro 2', 'apple'],
    ['苹果 手机 256GB', 'apple'],
    ['Off-White Virgil Abloh hoodie', 'off-white'],
    ['MAC lipstick Ruby Woo', 'mac-cosmetics'],
    ['CAT steel toe boots', 'caterpillar'],
    ['始祖鸟 冲锋衣', 'arc-teryx'],
    ['Labubu blind box', 'pop-mart'],
  ];
  for (const [name, ...brands] of meant) {
    it(`are meant in ‘${name}’`, () => expect(brandsOf(name)).toEqual(brands));
  }

  const notMeant = [
    'off white cotton t-shirt for men',
    'Off-White wide leg trousers',
    'apple cider vinegar 500 ml',
    'Green apple scented candle',
    '红富士苹果 5斤',
    '椰子油 500ml',
    '老花镜 男 老花眼镜',
    'cat litter 10 kg',
    'Cat6 ethernet cable',
    'shoes on sale',
    'football coach whistle bag',
    'LV-100 voltage regulator',
    'wireless access point AP',
    'delivery vans toy set',
    'champion trophy cup',
    'omega 3 fish oil capsules',
    'lavender essential oils set',
    'supreme court history book',
    'MacBook sleeve for Mac',
    'United States map poster',
  ];
  for (const name of notMeant) {
    it(`are not meant in ‘${name}’`, () => {
      const own = brandsOf(name).filter((id) => id !== 'apple' || !name.includes('MacBook'));
      expect(own).toEqual([]);
    });
  }
});

describe('the starter rulebook’s floors', () => {
  const flagged = (name: string, price: number, category?: string) =>
    ['caution', 'suspect'].includes(
      weigh({ name, category, price, priceCurrency: 'USD' }, compiled).level,
    );

  it('hold a pair of Jordans against Jordans, whatever else is said of shoes', () => {
    expect(flagged('Nike Air Jordan 4 Retro', 45)).toBe(true);
    expect(flagged('Nike Air Jordan 4 Retro', 45, 'shoes')).toBe(true);
    expect(flagged('Nike Air Jordan 4 T-shirt', 30)).toBe(false);
    expect(flagged('Nike Jordan 4 keychain', 8)).toBe(false);
  });

  it('let sales be', () => {
    expect(flagged('Nike Men Black Running Shoes', 30)).toBe(false);
    expect(flagged('adidas women t-shirt', 8)).toBe(false);
    expect(flagged('PUMA slides', 7)).toBe(false);
    expect(flagged('Casio F-91W watch', 11)).toBe(false);
  });

  it('know what luxury never sells for', () => {
    expect(flagged('Louis Vuitton Neverfull MM bag', 60)).toBe(true);
    expect(flagged('Rolex Submariner watch', 120)).toBe(true);
    expect(flagged('古驰 手提包', 40)).toBe(true);
  });
});

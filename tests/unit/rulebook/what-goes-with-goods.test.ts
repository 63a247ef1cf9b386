import { expect, test } from 'vitest';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { starterRulebook } from '../../../lib/rulebook/starter/index.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';

const rulebook = openImage(compile(starterRulebook()));

/** By goods, what is sold for them, in many languages. */
const sold: [goods: string[], words: string[]][] = [
  [
    ['DJI Mini 4 Pro', 'GoPro Hero 12', 'Samsung Galaxy S24'],
    'battery Akku batterie batería batteria bateria accu аккумулятор акумулятор batarya baterai แบตเตอรี่ بطارية סוללה バッテリー 배터리 电池 baterie batteri akkumulátor μπαταρία'.split(
      ' ',
    ),
  ],
  [
    ['DJI Mini 4 Pro', 'DJI Mavic 3'],
    'propellers Propeller hélices eliche śmigła пропеллеры pervane ใบพัด مراوح מדחפים プロペラ 프로펠러 桨叶 vrtule propellrar'.split(
      ' ',
    ),
  ],
  [
    ['Bose QuietComfort 45', 'Sony WH-1000XM5', 'AirPods Max'],
    'earpads Ohrpolster coussinets almohadillas cuscinetti oorkussens nauszniki амбушюры イヤーパッド 이어패드 耳罩 náušníky öronkuddar fülpárna bureți μαξιλαράκια'.split(
      ' ',
    ),
  ],
  [
    ['Louis Vuitton', 'Chanel', 'Gucci'],
    [
      'dust bag',
      'Staubbeutel',
      'pochon',
      'guardapolvo',
      'stofzak',
      'пыльник',
      'toz torbası',
      '防尘袋',
    ],
  ],
  [
    ['Hugo Boss', 'Chanel'],
    [
      'shower gel',
      'Duschgel',
      'déodorant',
      'гель для душа',
      'sabun mandi',
      '指甲油',
      'sữa tắm',
      'oje',
    ],
  ],
  [
    ['Chanel No 5', 'Dior Sauvage'],
    ['5ml', 'Miniatur 5 ml', 'миниатюра 7.5мл', 'ミニ香水', 'minyatür'],
  ],
  [['Lego Star Wars'], ['minifigure', 'минифигурка', 'ミニフィグ', '人仔']],
];
const cases = sold.flatMap(([goods, words]) =>
  goods.flatMap((one) => words.flatMap((word) => [`${word} ${one}`, `${one} ${word}`])),
);

test.each(cases)('the price of “%s” isn’t held against that of the goods', (name) => {
  const { evidence } = weigh({ name, price: 9, priceCurrency: 'USD' }, rulebook);
  expect(evidence.map(({ signal }) => signal)).not.toContain('price-under-floor');
});

test.each([
  'DJI Mini 4 Pro drone 4K camera',
  'Sony WH-1000XM5 headphones',
  '迪奥 马鞍包',
  '阿迪达斯 椰子350V2',
  'Louis Vuitton Neverfull tote with dust bag',
])('the price of “%s” is', (name) => {
  const { evidence } = weigh({ name, price: 30, priceCurrency: 'USD' }, rulebook);
  expect(evidence.map(({ signal }) => signal)).toContain('price-under-floor');
});

import type { Brand, Phrase, Rulebook } from '../../../lib/rulebook/rulebook.ts';

const floor = (amount: number) => ({
  amount,
  currency: 'USD',
  source: 'example.com price list',
  date: '2025-06',
  certainty: 'recalled' as const,
});

const brands: Brand[] = [
  {
    id: 'nike',
    name: 'Nike',
    aliases: [
      { text: '耐克', language: 'zh' },
      { text: 'найк', language: 'ru' },
      { text: 'ナイキ', language: 'ja' },
      { text: '나이키', language: 'ko' },
      { text: '对勾', language: 'zh', kind: 'nickname', ambiguous: true },
    ],
    company: ['鞋', 'shoes'],
    sectors: ['footwear', 'apparel'],
    lines: [
      { id: 'air-max', name: 'Air Max', terms: ['Air Max', 'VaporMax'], floor: floor(80) },
      { id: 'socks', name: 'socks', terms: ['socks'], floor: floor(6) },
    ],
    floor: floor(10),
    sellers: [
      {
        marketplace: 'tmall',
        id: '890482188',
        name: 'nike官方旗舰店',
        source: 'nike.com.cn',
        certainty: 'recalled',
      },
    ],
    website: 'https://www.nike.com',
  },
  {
    id: 'adidas',
    name: 'adidas',
    aliases: [{ text: '阿迪达斯', language: 'zh' }],
    gtinPrefixes: ['4006381', '0036000'],
    models: {
      codes: ['EG4958', 'FX5502', 'B75806'],
      complete: true,
      source: 'example.com catalogue',
      date: '2025-06',
      certainty: 'verified',
    },
    places: [
      {
        marketplace: 'temu',
        sold: false,
        source: 'example.com where to buy',
        date: '2025-06',
        certainty: 'verified',
      },
      {
        marketplace: 'amazon',
        sold: true,
        source: 'example.com where to buy',
        date: '2025-06',
        certainty: 'verified',
      },
    ],
    contact: {
      address: 'https://example.com/report',
      source: 'example.com',
      date: '2025-06',
      certainty: 'verified',
    },
    company: ['shoes'],
    sectors: ['footwear', 'apparel'],
    lines: [],
    floor: floor(10),
  },
  { id: 'puma', name: 'Puma', aliases: [], sectors: ['footwear'], lines: [], floor: floor(8) },
  {
    id: 'louis-vuitton',
    name: 'Louis Vuitton',
    aliases: [
      { text: '路易威登', language: 'zh' },
      { text: 'LV', kind: 'initials', ambiguous: true },
      { text: '驴牌', language: 'zh', kind: 'nickname' },
    ],
    company: ['bag', 'wallet', '包', 'Neverfull'],
    sectors: ['bags'],
    lines: [{ id: 'neverfull', name: 'Neverfull', terms: ['Neverfull'], floor: floor(1500) }],
    floor: floor(200),
  },
  {
    id: 'gucci',
    name: 'Gucci',
    aliases: [{ text: '古驰' }],
    sectors: ['bags'],
    lines: [],
    floor: floor(150),
  },
  {
    id: 'hermes',
    name: 'Hermès',
    aliases: [{ text: 'エルメス' }],
    company: ['bag', 'eau de parfum'],
    sectors: ['bags'],
    lines: [],
    floor: floor(150),
  },
  { id: 'levis', name: 'Levi’s', aliases: [], sectors: ['apparel'], lines: [], floor: floor(15) },
  {
    id: 'cat',
    name: 'CAT',
    aliases: [{ text: 'Caterpillar' }],
    ambiguous: true,
    company: ['boots', 'work boots', 'footwear'],
    unless: ['cat litter', 'cat food', 'Cat6'],
    sectors: ['footwear'],
    lines: [],
    floor: floor(40),
  },
  {
    id: 'apple',
    name: 'Apple',
    aliases: [{ text: 'iPhone' }, { text: '苹果', ambiguous: true }],
    ambiguous: true,
    company: ['watch', 'MacBook', 'iPad', '手机', 'Silicon'],
    unless: ['apple cider', 'green apple', 'fruit'],
    sectors: ['phones', 'computers'],
    lines: [{ id: 'iphone', name: 'iPhone', terms: ['iPhone', 'iPhone 15'], floor: floor(300) }],
  },
  {
    id: 'off-white',
    name: 'Off-White',
    aliases: [{ text: 'Off-White c/o Virgil Abloh' }],
    ambiguous: true,
    company: ['Virgil', 'arrows', 'diag'],
    sectors: ['apparel'],
    lines: [],
    floor: floor(60),
  },
  { id: 'hm', name: 'H&M', aliases: [], sectors: ['apparel'], lines: [] },
  {
    id: 'new-balance',
    name: 'New Balance',
    aliases: [{ text: '新百伦' }],
    sectors: ['footwear'],
    lines: [],
  },
];

const phrase = (
  term: string,
  language: string,
  kind: Phrase['kind'],
  strength: Phrase['strength'],
  match: Phrase['match'],
  unless?: string[],
): Phrase => ({
  id: `${language}.${brandlessId(term)}`,
  term,
  language,
  meaning: `what “${term}” means`,
  kind,
  strength,
  match,
  unless,
  certainty: 'recalled',
});

function brandlessId(term: string): string {
  return [...term].map((c) => (c.codePointAt(0) ?? 0).toString(36)).join('-');
}

const phrases: Phrase[] = [
  phrase('replica', 'en', 'quality', 2, 'word', ['statue']),
  phrase('AAA quality', 'en', 'grade', 3, 'phrase'),
  phrase('1:1', 'en', 'quality', 2, 'phrase'),
  phrase('A+++ quality', 'en', 'grade', 2, 'phrase'),
  phrase('not original', 'en', 'admission', 3, 'phrase', ['box']),
  phrase('KW', 'id', 'grade', 2, 'word'),
  phrase('KW super', 'id', 'grade', 3, 'phrase'),
  phrase('高仿', 'zh', 'quality', 3, 'substring'),
  phrase('A货', 'zh', 'grade', 3, 'substring'),
  phrase('原单', 'zh', 'origin', 2, 'substring'),
  phrase('yupoo', 'en', 'channel', 3, 'substring'),
  phrase('реплика', 'ru', 'quality', 3, 'word'),
  phrase('レプリカ', 'ja', 'quality', 2, 'substring'),
  { ...phrase('UA', 'en', 'abbrev', 2, 'word'), sectors: ['footwear'] },
  phrase('same style as', 'en', 'weak', 2, 'phrase'),
  phrase('hidden link', 'en', 'evasion', 3, 'phrase'),
];

/** A few brands and phrases with every feature of the rulebook's language. */
export const small: Rulebook = {
  format: 'touchstone-rulebook',
  version: 1,
  name: 'small',
  released: '2025-06-01',
  brands,
  phrases,
  saleChannels: [
    {
      id: 'agent.example',
      name: 'Example agent',
      hosts: ['agent.example'],
      meaning: 'an agent that forwards goods',
      strength: 3,
      source: 'example.com',
      date: '2025',
      certainty: 'recalled',
    },
  ],
};

/** What the demo market sells. Shops and offers are invented; brands are named as such listings name them. */
export interface Goods {
  id: string;
  language: 'en' | 'zh-CN';
  name: string;
  price: number;
  priceCurrency: 'USD' | 'CNY';
  listPrice?: number;
  brand?: string;
  seller: { id: string; name: string };
  itemCondition: 'New' | 'Used';
  description: string;
  /** How the listing page carries its data, beside showing it. */
  markup: 'json-ld' | 'microdata' | 'state' | 'none';
  picture: 'shoe' | 'bag' | 'watch' | 'earbuds' | 'case' | 'mug';
  /** Two colours of the drawn picture. */
  colours: [string, string];
}

const english: Omit<Goods, 'language' | 'priceCurrency'>[] = [
  {
    id: '1001',
    name: 'Nike Air Max 90 running shoes, black and white',
    price: 129,
    brand: 'Nike',
    seller: { id: 's-harbour', name: 'Harbour Street Sports' },
    itemCondition: 'New',
    description: 'Full size run. Boxed, with the receipt of our shop.',
    markup: 'json-ld',
    picture: 'shoe',
    colours: ['#2b2f36', '#e9e6df'],
  },
  {
    id: '1002',
    name: 'Air Jordan 1 Retro High OG 1:1 mirror quality, with box',
    price: 38,
    listPrice: 190,
    brand: 'Generic',
    seller: { id: 's-8812', name: 'topkicks_8812' },
    itemCondition: 'New',
    description: 'Top batch. Ask for pictures before you order.',
    markup: 'json-ld',
    picture: 'shoe',
    colours: ['#a63a2b', '#d6cdbb'],
  },
  {
    id: '1003',
    name: 'N1ke Dunk Low sneakers, black and white',
    price: 27.9,
    seller: { id: 's-3107', name: 'sole_garden' },
    itemCondition: 'New',
    description: 'Ships in 15 to 30 days.',
    markup: 'microdata',
    picture: 'shoe',
    colours: ['#3c4a5e', '#d9dee6'],
  },
  {
    id: '1004',
    name: 'Louis Vuitton Neverfull tote bag, AAA quality',
    price: 65,
    brand: 'No brand',
    seller: { id: 's-4420', name: 'Luxe Lane' },
    itemCondition: 'New',
    description: 'Same factory, same leather. Dust bag included.',
    markup: 'none',
    picture: 'bag',
    colours: ['#6b4a2f', '#d8b27a'],
  },
  {
    id: '1005',
    name: 'Shockproof silicone case for iPhone 15, matte',
    price: 9.9,
    brand: 'Softshell',
    seller: { id: 's-soft', name: 'Softshell Cases' },
    itemCondition: 'New',
    description: 'Fits iPhone 15 and 15 Plus. Four colours.',
    markup: 'microdata',
    picture: 'case',
    colours: ['#47735a', '#bcd3c4'],
  },
  {
    id: '1006',
    name: 'Pre-owned Rolex Datejust 36, 1998, serviced, with papers',
    price: 4350,
    brand: 'Rolex',
    seller: { id: 's-tern', name: 'Tern & Daughters Watches' },
    itemCondition: 'Used',
    description: 'Second hand. Serviced last spring; the bill is in the box.',
    markup: 'json-ld',
    picture: 'watch',
    colours: ['#8d8f94', '#e4e2dc'],
  },
  {
    id: '1007',
    name: 'Hand-thrown stoneware mug, speckled',
    price: 18,
    seller: { id: 's-kiln', name: 'Kiln Cottage' },
    itemCondition: 'New',
    description: 'Holds 300 ml. Each one differs a little.',
    markup: 'none',
    picture: 'mug',
    colours: ['#b98a5e', '#efe6d8'],
  },
  {
    id: '1008',
    name: 'Apple AirPods Pro 2 wireless earbuds, sealed',
    price: 24,
    brand: 'Apple',
    seller: { id: 's-5521', name: 'gadget-dock-5521' },
    itemCondition: 'New',
    description: 'Limited stock.',
    markup: 'microdata',
    picture: 'earbuds',
    colours: ['#c9ced6', '#ffffff'],
  },
];

const chinese: Omit<Goods, 'language' | 'priceCurrency' | 'markup'>[] = [
  {
    id: '2001',
    name: '耐克 空军一号 男女板鞋 正品',
    price: 749,
    brand: 'Nike/耐克',
    seller: { id: 's-gangwan', name: '港湾体育专卖店' },
    itemCondition: 'New',
    description: '支持专柜验货，七天无理由退换。',
    picture: 'shoe',
    colours: ['#e8e6e1', '#9aa4b0'],
  },
  {
    id: '2002',
    name: '路易威登 托特包 原单 高仿 1:1',
    price: 268,
    seller: { id: 's-6630', name: '小雅代购' },
    itemCondition: 'New',
    description: '加微信看实物，支持批发。',
    picture: 'bag',
    colours: ['#7a5433', '#d2ab74'],
  },
  {
    id: '2003',
    name: 'Аdidas Samba 运动鞋 复古板鞋',
    price: 89,
    seller: { id: 's-7741', name: '潮鞋仓库' },
    itemCondition: 'New',
    description: '工厂直发。',
    picture: 'shoe',
    colours: ['#25304a', '#f3f1ea'],
  },
  {
    id: '2004',
    name: '适用于 iPhone 15 手机壳 磨砂防摔',
    price: 29,
    brand: '软壳',
    seller: { id: 's-ruanke', name: '软壳数码配件' },
    itemCondition: 'New',
    description: '四种颜色可选。',
    picture: 'case',
    colours: ['#3d5f86', '#bfd0e4'],
  },
  {
    id: '2005',
    name: '二手 欧米茄 海马系列 腕表 附保卡',
    price: 18800,
    brand: '欧米茄',
    seller: { id: 's-zhong', name: '老钟表行' },
    itemCondition: 'Used',
    description: '去年保养，附发票。',
    picture: 'watch',
    colours: ['#41566b', '#d9dde1'],
  },
  {
    id: '2006',
    name: '手工陶瓷茶杯 家用',
    price: 45,
    seller: { id: 's-yao', name: '山窑' },
    itemCondition: 'New',
    description: '容量约 200 毫升。',
    picture: 'mug',
    colours: ['#8a9a6b', '#eceadb'],
  },
];

export const goods: readonly Goods[] = [
  ...english.map((one): Goods => ({ ...one, language: 'en', priceCurrency: 'USD' })),
  ...chinese.map(
    (one): Goods => ({ ...one, language: 'zh-CN', priceCurrency: 'CNY', markup: 'state' }),
  ),
];

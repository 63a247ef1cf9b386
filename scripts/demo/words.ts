import type { Language } from './addresses.ts';
import type { Goods } from './goods.ts';

/** What the market's pages say in each of its languages. */
export const words = {
  en: {
    market: 'Lantern Market',
    demo: 'Demo',
    other: 'In Chinese',
    caption:
      'Every shop and every offer here is invented, every picture drawn, and nothing is for sale. Touchstone’s badges are real.',
    results: 'All offers',
    offers: 'offers',
    seller: 'Sold by',
    brand: 'Brand',
    condition: 'Condition',
    availability: 'Availability',
    inStock: 'In stock',
    buy: 'Add to cart',
    New: 'New',
    Used: 'Used',
    report: 'Report this offer',
    reported: 'was filled in from the address. This is a demo: nothing is sent.',
    back: 'Back to all offers',
  },
  'zh-CN': {
    market: '灯笼集市',
    demo: '演示',
    other: 'English',
    caption: '此处店铺与商品均为虚构，图片为手绘，不作销售。只有 Touchstone 的标记是真的。',
    results: '全部商品',
    offers: '件商品',
    seller: '卖家',
    brand: '品牌',
    condition: '成色',
    availability: '库存',
    inStock: '有货',
    buy: '加入购物车',
    New: '全新',
    Used: '二手',
    report: '举报该商品',
    reported: '已从地址中填入。这是演示：不会发送任何内容。',
    back: '返回全部商品',
  },
} as const satisfies Record<Language, Record<string, string>>;

export const money = ({ priceCurrency }: Pick<Goods, 'priceCurrency'>, amount: number): string =>
  priceCurrency === 'USD' ? `US $${amount.toFixed(2)}` : `¥${amount.toFixed(2)}`;

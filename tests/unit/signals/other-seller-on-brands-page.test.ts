import type { Listing } from '../../../lib/listing/listing.ts';
import { signalCases } from './cases.ts';

const offered = (seller: object, rest: Partial<Listing> = {}): Listing => ({
  name: 'Nike Air Max',
  brand: 'Nike',
  marketplace: 'amazon',
  url: 'https://www.amazon.com/dp/B000000001',
  offerCount: 7,
  itemCondition: 'New',
  seller: { name: 'Sun Shop', ...seller },
  ...rest,
});

signalCases('other-seller-on-brands-page', {
  speaks: [
    [offered({ reviewCount: 2 }), 'Sun Shop'],
    [offered({ foundingDate: '2026-10-20' }, { observationDate: '2026-11-25' }), 'Sun Shop'],
    [offered({ reviewCount: 5_000 }, { marketplace: 'tmall' }), 'Sun Shop'],
  ],
  silent: [
    offered({ reviewCount: 5_000 }),
    offered({ reviewCount: 2 }, { offerCount: 1 }),
    offered({ reviewCount: 2 }, { offerCount: undefined }),
    offered({ reviewCount: 2 }, { brand: undefined }),
    offered({ reviewCount: 2 }, { itemCondition: 'Used' }),
    offered({ reviewCount: 2, name: 'Nike Store' }),
    offered({ reviewCount: 2, name: 'Amazon.com' }),
    offered({ name: 'nike官方旗舰店', id: '890482188' }, { marketplace: 'tmall' }),
  ],
});

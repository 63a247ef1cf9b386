import { signalCases } from './cases.ts';

const by = (seller: object, inventoryLevel?: number) => ({
  name: 'Nike shoes',
  seller: { name: 'Sun Shop', ...seller },
  inventoryLevel,
});

signalCases('few-ratings', {
  speaks: [
    [by({ ratingValue: 3.1 }), 'Sun Shop'],
    [by({ ratingValue: 81 }), 'Sun Shop'],
    [by({ reviewCount: 2 }, 5_000), 'Sun Shop'],
  ],
  silent: [
    by({ ratingValue: 4.9 }),
    by({ ratingValue: 98.2 }),
    by({ reviewCount: 2 }),
    by({ reviewCount: 2 }, 3),
    by({ reviewCount: 900 }, 5_000),
    by({}),
    { ...by({ ratingValue: 3.1 }), name: 'shoes' },
    { ...by({ ratingValue: 3.1 }), itemCondition: 'Used' },
  ],
});

import type { Listing } from '../../../lib/listing/listing.ts';
import { signalCases } from './cases.ts';

const trader = (traderInformation: string | undefined, rest: Partial<Listing> = {}): Listing => ({
  name: 'Nike shoes',
  url: 'https://www.ebay.de/itm/1',
  itemCondition: 'New',
  seller: { name: 'Sun Shop', traderInformation },
  ...rest,
});

signalCases('trader-not-identified', {
  speaks: [
    [trader('Sun Shop'), 'Sun Shop'],
    [trader('Max M., info@sun.example'), 'Sun Shop'],
    [trader('Max M., Hafenstraße 3, 24103 Kiel'), 'Sun Shop'],
    [trader('Max M.', { url: 'https://www.ebay.com/itm/1', priceCurrency: 'EUR' }), 'Sun Shop'],
  ],
  silent: [
    trader(undefined),
    trader('Max M., Hafenstraße 3, 24103 Kiel, +49 431 1234567'),
    trader('Sun GmbH, Hafenstraße 3, 24103 Kiel, HRB 1234'),
    trader('Sun SL, Calle Mayor 3, 28013 Madrid, ESB12345678'),
    trader('Sun BV, Damrak 1, 1012 AB Amsterdam, NL123456789B01'),
    trader('Max M.', { url: 'https://www.ebay.com/itm/1', priceCurrency: 'USD' }),
    trader('Max M.', { itemCondition: 'Used' }),
    trader('Max M.', { name: 'shoes' }),
  ],
});

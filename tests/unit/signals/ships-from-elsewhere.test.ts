import { signalCases } from './cases.ts';

const from = (shipsFrom: string, name: string, description?: string) => ({
  name,
  shipsFrom,
  description,
});

signalCases('ships-from-elsewhere', {
  speaks: [
    [from('Shenzhen, China', 'Nike shoes, ships from USA'), 'ships from USA'],
    [from('China', 'Nike shoes', 'Fast! US warehouse.'), 'US warehouse'],
    [from('Hong Kong', 'Nike Schuhe Versand aus Deutschland'), 'Versand aus Deutschland'],
  ],
  silent: [
    from('China', 'Nike shoes'),
    from('China', 'Nike shoes, ships from China'),
    from('', 'Nike shoes, ships from USA'),
    from('Fulfilment centre', 'Nike shoes, ships from USA'),
    from('China', 'shoes, ships from USA'),
    from('China', 'Nike shoes US 9 UK 8'),
  ],
});

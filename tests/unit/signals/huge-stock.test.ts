import { signalCases } from './cases.ts';

const stock = (inventoryLevel: number, name = '路易威登 包') => ({ name, inventoryLevel });

signalCases('huge-stock', {
  speaks: [
    [stock(4775), '4775'],
    [stock(812, 'Louis Vuitton bag'), '812'],
  ],
  silent: [
    stock(12),
    stock(999),
    stock(9999),
    stock(1000),
    stock(10_000),
    stock(4775, 'Nike shoes'),
    stock(4775, 'dust bag for Louis Vuitton bag'),
    stock(4775, 'Louis Vuitton bag, pre-owned'),
    stock(4775, 'bag'),
  ],
});

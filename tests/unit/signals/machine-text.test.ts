import { signalCases } from './cases.ts';

const described = (description: string, name = 'Nike shoes') => ({ name, description });
const turns = 'Dear friend, welcome to my shop. Due to the light colours differ. Pls understand.';

signalCases('machine-text', {
  speaks: [[described(turns), 'Dear friend']],
  silent: [
    described('Welcome to my shop. Leather upper, rubber sole, sizes 36 to 46.'),
    described(turns, 'shoes'),
    'Nike shoes',
  ],
});

import { signalCases } from './cases.ts';

signalCases('self-admission', {
  speaks: [
    ['Nike Air Max, not original', 'not original'],
    [{ name: 'Gucci belt', description: 'This is not original.' }, 'not original'],
    ['belt, not original', 'not original'],
  ],
  silent: ['Nike Air Max, box not original', 'Nike original', 'strap for iPhone, not original'],
});

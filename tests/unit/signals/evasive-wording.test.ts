import { signalCases } from './cases.ts';

signalCases('evasive-wording', {
  speaks: [
    ['Gucci belt, hidden link', 'hidden link'],
    [{ name: 'Gucci belt', description: 'see shop.x.yupoo.com' }, 'yupoo'],
  ],
  silent: ['belt, hidden link', 'Gucci belt'],
});

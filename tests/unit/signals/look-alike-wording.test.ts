import { signalCases } from './cases.ts';

signalCases('look-alike-wording', {
  speaks: [['bag, same style as Gucci', 'same style as']],
  silent: ['bag, same style as ours', 'Gucci bag'],
});

import { signalCases } from './cases.ts';

signalCases('origin-story', {
  speaks: [
    ['耐克 原单 跑鞋', '原单'],
    ['古驰 原單', '原單'],
  ],
  silent: ['原单 跑鞋', '耐克 跑鞋'],
});

import { signalCases } from './cases.ts';

const sold = (marketplace: string, name: string) => ({
  name: '耐克 跑鞋',
  marketplace,
  seller: { name },
});

signalCases('seller-imitates-brand', {
  speaks: [[sold('tmall', 'Nike Official Store 88'), 'Nike Official Store 88']],
  silent: [
    sold('tmall', 'nike官方旗舰店'),
    sold('taobao', 'Nike Official Store 88'),
    sold('tmall', 'Nike fan shop'),
    sold('tmall', 'Official Sports'),
  ],
});

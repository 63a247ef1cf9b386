import { expect, it } from 'vitest';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';
import { small } from '../rulebooks/small.ts';
import { signalCases } from './cases.ts';

const sold = (marketplace: string, seller: { id?: string; name?: string }) => ({
  name: '耐克 跑鞋',
  marketplace,
  seller,
});

signalCases('authorised-seller', {
  speaks: [
    [sold('tmall', { id: '890482188', name: 'Nike官方旗舰店' }), 'Nike官方旗舰店'],
    [sold('tmall', { name: 'NIKE官方旗舰店' }), 'NIKE官方旗舰店'],
  ],
  silent: [
    sold('tmall', { id: '1', name: 'nike官方旗舰店' }),
    sold('tmall', { name: 'nike旗舰店' }),
    sold('taobao', { id: '890482188', name: 'nike官方旗舰店' }),
    { ...sold('tmall', { id: '890482188' }), name: '古驰 腰带' },
    { name: 'Nike Air Max', url: 'https://www.nike.com/t/air-max' },
    { name: 'Nike Air Max' },
  ],
});

it('makes the level authorised, but not where the words say otherwise strongly', () => {
  const rulebook = openImage(compile(small));
  const listing = sold('tmall', { id: '890482188' });
  expect(weigh(listing, rulebook).level).toBe('authorised');
});

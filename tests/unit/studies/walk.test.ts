import { expect, it } from 'vitest';
import type { WalkedPage } from '../../../lib/studies/study.ts';
import { missingPages, nextStep } from '../../../lib/studies/walk.ts';
import { study } from './samples.ts';

const [may1, may2] = ['2026-05-01', '2026-05-02'];

it('goes search after search and page after page, each day anew', () => {
  let walked: WalkedPage[] = [];
  const seen: string[] = [];
  for (let today = may1; ; ) {
    const next = nextStep({ ...study, walked }, today);
    if (next.state === 'finished') break;
    if (next.state === 'tomorrow') {
      expect(next).toMatchObject({ walk: 2, done: 4, of: 8 });
      seen.push('–');
      today = may2;
      continue;
    }
    const { walk, search, page, address } = next.step;
    seen.push(`${walk} ${address} ${page}`);
    const outcome = page === 2 ? 'missing' : 'taken';
    walked = [...walked, { walk, search: search.id, page, day: today, outcome, listings: 1 }];
  }
  const aDay = (walk: number) => [
    `${walk} https://shop.example/?q=a&page=1 1`,
    `${walk} https://shop.example/?q=a&page=2 2`,
    `${walk} https://shop.example/?q=b 1`,
    `${walk} https://shop.example/?q=b 2`,
  ];
  expect(seen).toEqual([...aDay(1), '–', ...aDay(2)]);
  expect(missingPages(walked)).toEqual({ hits: 4, of: 8 });
});

it('is finished at once where nothing is to be walked', () => {
  const frame = { ...study.frame, searches: [] };
  expect(nextStep({ frame, walked: [] }, may1).state).toBe('finished');
});

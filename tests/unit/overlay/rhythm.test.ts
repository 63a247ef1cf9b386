import { expect, it } from 'vitest';
import { nextRhythm } from '../../../lib/overlay/rhythm.ts';

it('leaves a page in which nothing new is found more and more in peace', () => {
  let rhythm = nextRhythm(undefined, 0, true);
  const first = rhythm.atMost;
  rhythm = nextRhythm(rhythm, 1, false);
  expect(rhythm.atMost).toBe(first * 2);
  for (let times = 0; times < 10; times += 1) rhythm = nextRhythm(rhythm, 1, false);
  expect(rhythm.atMost).toBe(4000);
  expect(nextRhythm(rhythm, 1, true).atMost).toBe(first);
});

it('takes no more than a small share of the page’s time', () => {
  const rhythm = nextRhythm(nextRhythm(undefined, 0, true), 100, true);
  expect(rhythm.atMost).toBeGreaterThanOrEqual(2000);
});

import { expect, it } from 'vitest';
import { evidenceOf, signalCases } from './cases.ts';

signalCases('replica-phrase', {
  speaks: [
    ['Nike Air Max AAA quality', 'AAA quality'],
    ['Nike shoes 1:1 replica', '1:1', 'replica'],
    ['Gucci bag A+++ quality', 'A+++ quality'],
    ['耐克 A貨', 'A貨'],
    ['高仿 古驰 腰带', '高仿'],
    ['найк реплика', 'реплика'],
    ['ナイキ レプリカ', 'レプリカ'],
    ['KW super Nike', 'KW super'],
    [{ name: 'sepatu Nike KW', inLanguage: 'id' }, 'KW'],
    [{ name: 'Nike shoes', description: 'best AAA quality in town' }, 'AAA quality'],
    ['AAA quality watch', 'AAA quality'],
    ['高仿 腰带', '高仿'],
    ['Nike Dunk UA', 'UA'],
    ['Nike shoes repl1ca', 'repl1ca'],
    ['Nike shoes AAA qua1ity', 'AAA qua1ity'],
    ['Nike shoes r*plica', 'r*plica'],
    ['Nike shoes rерlicа', 'rерlicа'],
  ],
  silent: [
    'Nike shoes, no replica',
    'Nike shoes, not a replica',
    '耐克 拒绝高仿',
    'replica',
    'Nike replica statue',
    '1:1 scale Nike shoe',
    'Nike ratio 1:1.5',
    'Nike A quality',
    '耐克 高仿真 花',
    { name: 'Nike 1.5 KW', inLanguage: 'en' },
    { name: 'Nike KW-49KU6300', inLanguage: 'id' },
    'sepatu Nike KW',
    'case for iPhone AAA quality',
    'Nike shoes',
    'Gucci belt UA',
    'Nike UA-49KU6300',
    { name: 'Nike shoes', seller: { name: 'AAA quality' } },
  ],
});

it('weighs middling words in a description by half, strong ones in full', () => {
  const weight = (listing: { name: string; description?: string }) =>
    evidenceOf('replica-phrase', listing)[0]?.weight ?? 0;
  const told = (words: string) =>
    weight({ name: 'Nike shoes', description: `These are ${words}.` });
  const named = (words: string) => weight({ name: `Nike shoes ${words}` });
  expect(told('replica')).toBeLessThan(named('replica'));
  expect(told('replica')).toBeGreaterThan(0);
  expect(told('AAA quality')).toBe(named('AAA quality'));
});

it('takes a title’s first word for the brand that it names, where strong words name copies', () => {
  expect(evidenceOf('replica-phrase', { name: 'Apple AAA quality' })[0]?.text).toContain(
    'beside Apple',
  );
  expect(evidenceOf('replica-phrase', { name: 'Green Apple AAA quality' })[0]?.text).not.toContain(
    'beside Apple',
  );
});

import { expect, it } from 'vitest';
import { compile } from '../../../lib/matching/compile.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { starterRulebook } from '../../../lib/rulebook/starter/index.ts';
import { weigh } from '../../../lib/verdict/weigh.ts';

const rulebook = openImage(compile(starterRulebook()));
const speaks = (name: string, description: string) =>
  weigh({ name, description }, rulebook).evidence.find(({ signal }) => signal === 'no-safety-mark')
    ?.words;
const long = 'Charges telephones and tablets quickly and stays cool. '.repeat(6);

it('speaks of goods that need a mark where a long description names none', () => {
  expect(speaks('Anker power bank 20000 mAh', long)).toBe('power bank');
});

it.each([
  ['Anker power bank 20000 mAh', `${long} CE, FCC and UKCA.`],
  ['Anker power bank 20000 mAh', `${long} 3C认证`],
  ['Anker power bank 20000 mAh', 'Charges quickly.'],
  ['power bank 20000 mAh', long],
  ['Nike shoes', long],
])('is silent on %s', (name, description) => {
  expect(speaks(name, description)).toBeUndefined();
});

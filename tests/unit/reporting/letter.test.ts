import { expect, it } from 'vitest';
import { type LetterTexts, letterOf } from '../../../lib/reporting/letter.ts';
import { letterLabels } from '../../../lib/reporting/letter-labels.ts';
import { leaves } from './judge-projection.ts';
import { fullClaim } from './sample.ts';

const texts: LetterTexts = {
  opening: () => 'OPENING',
  name: (value) => value,
  url: (value) => value,
  id: (value) => value,
  seller: (value) => value,
  price: (value) => value,
  against: () => 'AGAINST',
  inFavour: () => 'FOR',
  evidence: (text, field, words) => `${text} [${field}: ${words}]`,
  method: (rulebook, version) => `by ${rulebook} with ${version}`,
  closing: () => 'CLOSING',
  fieldName: (field) => field,
};

it('of an agent states the right, the owner, the authority, the proofs and the declarations', () => {
  const claim = fullClaim('agent', 'trade-mark', 'ebay');
  const letter = letterOf(claim, texts);
  for (const said of [
    claim.right,
    claim.owner,
    claim.authority,
    claim.proofs.map(({ reference }) => reference),
    claim.declarations.map(({ text }) => text),
    claim.signature,
    claim.notifier,
    claim.explanation,
  ])
    for (const value of leaves(said))
      if (!['nike', 'trade-mark'].includes(value)) expect(letter).toContain(value);
});

it('of a shopper says who writes and declares, and nothing of rights', () => {
  const letter = letterOf(fullClaim('shopper', 'trade-mark', 'ebay'), texts);
  const labels = letterLabels('en');
  expect(letter).toContain(labels.from);
  expect(letter).toContain('shopper@mail.example');
  for (const label of [labels.right, labels.owner, labels.authority, labels.nature])
    expect(letter).not.toContain(`\n${label}`);
});

it('has its labels in the claim’s language', () => {
  const claim = { ...fullClaim('agent', 'trade-mark', 'ebay'), language: 'zh-CN' };
  expect(letterOf(claim, texts)).toContain('权利人：');
});

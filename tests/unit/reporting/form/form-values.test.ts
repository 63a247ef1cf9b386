import { describe, expect, it } from 'vitest';
import { marketplaces } from '../../../../lib/marketplaces/index.ts';
import { fieldsToCopy, fieldsToFill } from '../../../../lib/reporting/form/form-values.ts';
import { fieldCalled } from '../../../../lib/reporting/form/known-fields.ts';

describe('a field of a form', () => {
  it.each([
    ['Email address', 'email'],
    ['Your company', 'company'],
    ['Company address', 'company'],
    ['Postal address', 'address'],
    ['Trademark registration number', 'registration-number'],
    ['ASINs or URLs', 'urls'],
    ['Item number or URL', 'item-number'],
    ['Rights owner', 'owner'],
    ['Full name', 'name'],
    ['电子邮箱', 'email'],
    ['权利人名称', 'owner'],
    ['商标注册号', 'registration-number'],
    ['举报理由', 'reason'],
    ['详细说明', 'notice'],
    ['Reason for your report', 'reason'],
    ['Begründung', 'reason'],
    ['Tell us more', 'notice'],
    ['Country of registration', 'jurisdiction'],
    ['Where is your trademark registered?', 'jurisdiction'],
    ['Country', 'country'],
    ['IP type', 'right-kind'],
    ['Claim type (trademark, copyright)', 'right-kind'],
    ['I am the owner or an authorised agent', 'relationship'],
    ['Seller name per URL', 'seller'],
    ['Seller profile link', 'urls'],
    ['Infringement type (product, packaging)', 'nature'],
    ['Platform', 'platform'],
    ['Right', 'right'],
    ['Contact', 'contact'],
    ['Proof', 'proofs'],
    ['メールアドレス', 'email'],
    ['氏名', 'name'],
    ['Número de teléfono', 'telephone'],
    ['Номер регистрации', 'registration-number'],
    ['Nama lengkap', 'name'],
    ['Адрес электронной почты', 'email'],
  ])('called “%s” is known', (label, id) => {
    expect(fieldCalled(label)?.id).toBe(id);
  });

  it.each([
    'Signature',
    'Good-faith statement',
    'I declare under penalty of perjury',
    'Password',
    '签名',
    'Unterschrift',
    'Captcha',
    'power of attorney if agent',
    'Proof of authority',
    'IPR papers (certificate, class pages)',
    'Scan of the registration',
  ])('called “%s” is the user’s own', (label) => {
    expect(fieldCalled(label)).toBeUndefined();
  });
});

it.each(['Reason code', 'Report type', 'reason: counterfeit', 'Secondary contact'])(
  'called “%s” is a choice of the form’s own, which is left to the user',
  (label) => {
    expect(fieldCalled(label)?.terms).toEqual([]);
  },
);

const report = {
  claim: {
    'notifier.email': ['a@b.example'],
    'notifier.name': ['A B'],
    'right.name': ['NIKE'],
    'right.kind': ['trade-mark'],
    'right.jurisdiction': ['DE'],
    url: ['https://m.example/1'],
    name: ['Shoes'],
  },
  notice: 'The whole text',
  evidence: [
    {
      signal: 'deep-discount',
      weight: 3,
      field: 'price',
      words: '',
      rule: 'rule',
      text: 'cheap',
    },
    {
      signal: 'replica-phrase',
      weight: 9,
      field: 'name',
      words: '1:1 replica',
      rule: 'rule',
      text: 'words',
    },
  ],
  language: 'de',
};
const shortReason =
  'Das Angebot gebraucht Wörter, mit denen der Handel Kopien bezeichnet. (Titel: „1:1 replica“)';

it('has what the report says, and is left to the user where it says nothing', () => {
  expect(fieldsToCopy(['Email', 'Details', 'Signature', 'Phone', 'Links'], report)).toEqual([
    { label: 'Email', value: 'a@b.example' },
    { label: 'Details', value: 'The whole text' },
    { label: 'Signature' },
    { label: 'Phone' },
    { label: 'Links', value: 'https://m.example/1' },
  ]);
});

it('has the short reason where the form has a field for the whole text, and that text where it has none', () => {
  const values = (labels: string[]) => fieldsToCopy(labels, report).map(({ value }) => value);
  expect(values(['reason', 'details'])).toEqual([shortReason, 'The whole text']);
  expect(values(['reason', 'note'])).toEqual([shortReason, 'The whole text']);
  expect(values(['reason', 'links'])).toEqual(['The whole text', 'https://m.example/1']);
});

it('has all that belongs together in one field, in the words of the letter’s language', () => {
  expect(fieldsToCopy(['contact', 'right', 'IP type', 'country of registration'], report)).toEqual([
    { label: 'contact', value: 'A B, a@b.example' },
    { label: 'right', value: 'NIKE, Marke, DE' },
    { label: 'IP type', value: 'Marke' },
    { label: 'country of registration', value: 'DE' },
  ]);
});

it('has other words for the choices of a form, and shorter ones for a small field', () => {
  const of = (id: string) => fieldsToFill(report).find((field) => field.id === id)?.values;
  expect(of('jurisdiction')).toEqual(['DE', 'Germany', 'Deutschland']);
  expect(of('right-kind')).toEqual(['Marke', 'trade-mark']);
  expect(of('notice')).toEqual(['The whole text', shortReason]);
});

it('crosses over to the page as text only', () => {
  const fields = fieldsToFill(report);
  expect(JSON.parse(JSON.stringify(fields))).toEqual(fields);
  for (const { label } of fields) expect(() => new RegExp(label)).not.toThrow();
});

it('never signs or declares, whatever a channel’s form calls it', () => {
  for (const { channels } of marketplaces)
    for (const { fields = [] } of channels)
      for (const label of fields.filter((one) => /signature|statement|declaration/i.test(one)))
        expect(fieldCalled(label), label).toBeUndefined();
});

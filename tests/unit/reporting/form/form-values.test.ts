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
    ['举报理由', 'notice'],
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
  ])('called “%s” is the user’s own', (label) => {
    expect(fieldCalled(label)).toBeUndefined();
  });
});

const report = {
  claim: { 'notifier.email': ['a@b.example'], url: ['https://m.example/1'], name: ['Shoes'] },
  notice: 'The whole text',
};

it('has what the report says, and is left to the user where it says nothing', () => {
  expect(fieldsToCopy(['Email', 'Details', 'Signature', 'Phone', 'Links'], report)).toEqual([
    { label: 'Email', value: 'a@b.example' },
    { label: 'Details', value: 'The whole text' },
    { label: 'Signature' },
    { label: 'Phone' },
    { label: 'Links', value: 'https://m.example/1' },
  ]);
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

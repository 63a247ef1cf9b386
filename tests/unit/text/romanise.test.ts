import { expect, it } from 'vitest';
import { romanised } from '../../../lib/text/romanise.ts';

it.each([
  ['Матрёшка', 'Matreshka'],
  ['Дятьково хрусталь', 'Diatkovo khrustal'],
  ['Κορρές', 'Korres'],
  ['Μουσείο', 'Mouseio'],
  ['설화수', 'seolhwasu'],
  ['라네즈', 'ranejeu'],
  ['きゃりー', 'kyari'],
  ['ジバンシィ', undefined],
  ['ニッサン', 'nissan'],
  ['シャープ', 'shapu'],
  ['Acme', undefined],
  ['原单', undefined],
  ['Acme 설', 'Acme seol'],
])('%s is %s in Latin letters', (name, latin) => {
  expect(romanised(name)).toBe(latin);
});

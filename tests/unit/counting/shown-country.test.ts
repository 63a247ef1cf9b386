import { expect, it } from 'vitest';
import { shownCountry } from '../../../lib/counting/shown-country.ts';

it.each([
  ['China', 'CN'],
  ['Shenzhen, China', 'CN'],
  ['United States', 'US'],
  ['Los Angeles, California, United States', 'US'],
  ['Deutschland', 'DE'],
  ['Guangdong, Mainland China', 'CN'],
  ['广东 深圳', 'CN'],
  ['日本', 'JP'],
  ['Reino Unido', 'GB'],
  ['Россия', 'RU'],
  ['USA', 'US'],
  ['Amazon', undefined],
  ['Jakarta Barat', undefined],
  ['', undefined],
])('tells from %j: %s', (shown, country) => {
  expect(shownCountry(shown)).toBe(country);
});

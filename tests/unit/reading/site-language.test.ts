import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { siteLanguage } from '../../../lib/reading/site.ts';

const languageOf = (html: string, host: string) =>
  siteLanguage(parseHTML(html).document as unknown as Document, host, undefined);

describe('the language of a page', () => {
  it.each([
    ['what it says of itself', '<html lang="de-AT"><body>', 'shop.example', 'de-AT'],
    ['the locale it says', '<html><meta property="og:locale" content="fr_CA">', 'shop.ca', 'fr-CA'],
    ['its country’s, where it says none', '<html><body>', 'www.sklep.pl', 'pl'],
    ['its country’s, where it says nonsense', '<html lang="{{ lang }}">', 'www.sklep.pl', 'pl'],
    ['its script’s', '<html><title>木马智慧 拼图玩具</title>', 'shop.example', 'zh'],
    ['its script’s', '<html><title>טלפון נייד</title>', 'shop.example', 'he'],
  ])('is %s', (_, html, host, language) => {
    expect(languageOf(html, host)).toBe(language);
  });

  it('is left open where a country speaks several, or none is known', () => {
    expect(languageOf('<html><title>Mug</title>', 'www.shop.ch')).toBeUndefined();
    expect(languageOf('<html><title>Mug</title>', 'www.shop.com')).toBeUndefined();
  });
});

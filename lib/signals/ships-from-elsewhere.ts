import { ruleOfBrand } from './rules.ts';
import { searchedText } from './searched-fields.ts';
import type { Signal } from './signal.ts';
import { weights } from './weights.ts';

/** Countries as pages name them; ISO 3166 codes. */
const countries: readonly (readonly [code: string, names: RegExp])[] = [
  ['US', /\b(?:usa?|u\.s\.a?\.?|united states|америк[аи]|сша)\b|美国|美國|アメリカ|미국/iu],
  ['GB', /\b(?:uk|united kingdom|great britain|england)\b|英国|英國|イギリス|영국/iu],
  ['DE', /\b(?:germany|deutschland|allemagne|alemania|германи[яи])\b|德国|德國|ドイツ|독일/iu],
  ['FR', /\b(?:france|frankreich|francia|франци[яи])\b|法国|法國|フランス|프랑스/iu],
  ['IT', /\b(?:italy|italia|italien|italie|итали[яи])\b|意大利|義大利|イタリア|이탈리아/iu],
  ['ES', /\b(?:spain|españa|spanien|espagne|испани[яи])\b|西班牙|スペイン|스페인/iu],
  ['PL', /\b(?:poland|polska|polen|pologne|polonia)\b|波兰|ポーランド/iu],
  ['JP', /\b(?:japan|japon|japón|япони[яи])\b|日本|일본/iu],
  ['KR', /\b(?:south korea|korea)\b|韩国|韓国|한국|국내/iu],
  ['CN', /\b(?:china|mainland china|chine|китай|китая)\b|中国|中國|중국/iu],
  ['HK', /\b(?:hong kong)\b|香港/iu],
  ['AU', /\b(?:australia|aussie)\b|澳大利亚|澳洲|オーストラリア/iu],
  ['CA', /\b(?:canada)\b|加拿大(?!鹅|鵝)|カナダ(?!グース)/iu],
];
/** 'Ships from the US', 'US seller', '德国发货': a claim of where the goods lie. */
const claims =
  /(?:ships?|shipped|shipping|dispatch(?:ed)?|stock(?:ed)?|warehouse)\s+(?:from|in)\s+(?:the\s+)?([\p{L}. ]{2,20})|\b((?:us|usa|uk|eu|au|german|canada))\s+(?:seller|stock|warehouse)\b|([\p{Script=Han}]{2,4})(?:发货|直邮|現貨|仓发|保税仓)|versand aus ([\p{L}]{2,20})|expédié (?:de|depuis) ([\p{L}]{2,20})|enviado desde ([\p{L}]{2,20})|spedito da(?:ll')?\s?([\p{L}]{2,20})/giu;
const mostText = 4_000;

export const shipsFromElsewhere: Signal = {
  name: 'ships-from-elsewhere',
  needs: ['shipsFrom'],
  silentWhen: [
    'no brand is in play',
    'nothing says where the goods lie: where a seller is never weighs by itself',
    'either country isn’t told for certain',
  ],
  group: 'offer',
  look({ listing, first }) {
    const real = first && listing.shipsFrom && countryIn(listing.shipsFrom);
    if (!first || !real) return [];
    for (const field of ['name', 'description'] as const) {
      const text = searchedText(listing, field)?.slice(0, mostText) ?? '';
      for (const found of text.matchAll(claims)) {
        const claimed = countryIn(found.slice(1).find(Boolean) ?? '');
        if (!claimed || claimed === real) continue;
        return [
          {
            field,
            start: found.index,
            end: found.index + found[0].length,
            weight: weights.shipsFromElsewhere,
            rule: ruleOfBrand(first.brand.brand),
            sentence: 'elsewhere',
            values: { place: listing.shipsFrom ?? '' },
          },
        ];
      }
    }
    return [];
  },
  texts: {
    elsewhere:
      '“{words}”, but the page says that the goods come from {place}; a warehouse abroad may explain it.',
  },
};

/** The one country that a text names; nothing where it names several. */
function countryIn(text: string): string | undefined {
  const named = countries.filter(([, names]) => names.test(text));
  return named.length === 1 ? named[0]?.[0] : undefined;
}

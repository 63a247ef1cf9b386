/** Languages in which marketplaces name countries. */
const languages = [
  'en',
  'zh',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'ru',
  'ja',
  'ko',
  'id',
];

/** Where a Chinese marketplace names the province alone. */
const provinces =
  '北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆';

const others: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.': 'US',
  uk: 'GB',
  'mainland china': 'CN',
  'p.r. china': 'CN',
  'hong kong': 'HK',
  uae: 'AE',
  türkiye: 'TR',
};

let codes: Map<string, string> | undefined;

/**
 * The country that a shown place names, ISO 3166-1 alpha-2; nothing where it can't be told, or
 * where what is shown is no place but who fulfils the order.
 */
export function shownCountry(shown: string): string | undefined {
  codes ??= countryCodes();
  const parts = shown.split(/[,，/·|()（）]|\s-\s/).map((part) => part.trim().toLowerCase());
  // The country stands last: 'Shenzhen, China'.
  for (const part of [shown.trim().toLowerCase(), ...parts.reverse()]) {
    const code = codes.get(part);
    if (code) return code;
  }
  return provinces.split(' ').some((province) => shown.trim().startsWith(province))
    ? 'CN'
    : undefined;
}

function countryCodes(): Map<string, string> {
  const known = new Map(Object.entries(others));
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  for (const language of languages) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of pairs) {
      const name = names.of(code);
      // Old codes have the names of their successors: the first by the alphabet isn't always it.
      if (name && new Intl.Locale('und', { region: code }).maximize().region === code) {
        const before = known.get(name.toLowerCase());
        if (!before) known.set(name.toLowerCase(), canonical(code));
      }
    }
  }
  return known;
}

/** The present code of a country whose code has changed ('DD' is 'DE'). */
const canonical = (code: string) =>
  new Intl.Locale(Intl.getCanonicalLocales(`und-${code}`)[0] ?? 'und').region ?? code;

/** A sign or two, and how they are written in Latin letters: ICAO 9303, ISO 843 and Hepburn. */
const readings = new Map(
  pairs(`
    а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh
    ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю iu я ia і i ї i є ie ґ g ў u
    α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch
    ψ ps ω o ου ou αυ au ευ eu
    ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi
    ツ tsu テ te ト to ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu
    メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n ヴ vu ガ ga ギ gi グ gu
    ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be
    ボ bo パ pa ピ pi プ pu ペ pe ポ po ー - キャ kya キュ kyu キョ kyo シャ sha シュ shu ショ sho
    シェ she チャ cha チュ chu チョ cho チェ che ニャ nya ニュ nyu ニョ nyo ヒャ hya ヒュ hyu ヒョ hyo
    ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo ギャ gya ギュ gyu ギョ gyo ジャ ja ジュ ju
    ジョ jo ジェ je ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo ファ fa フィ fi フェ fe フォ fo
    ティ ti ディ di ウィ wi ウェ we ウォ wo ヴァ va ヴィ vi ヴェ ve ヴォ vo`),
);

/** Revised Romanization of Korean, without the changes between syllables. */
const initials = words('g kk n d tt r m b pp s ss - j jj ch k t p h');
const vowels = words('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i');
const finals = words('- k k k n n n t l k m l l l p l m p p t t ng t t k t p t');

/**
 * A name of Cyrillic, Greek, Korean or Japanese letters in Latin ones; nothing where it has none of
 * these, or has others whose sound isn't told here: Chinese ones (`pinyin.ts`), or such as leave vowels
 * unwritten (Arabic, Hebrew).
 */
export function romanised(name: string): string | undefined {
  const text = name.normalize('NFC');
  let latin = '';
  let isForeign = false;
  for (let at = 0; at < text.length; ) {
    const found = [2, 1]
      .map((length) => ({ length, reading: readingOf(text.slice(at, at + length)) }))
      .find(({ reading }) => reading !== undefined);
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!found && /\p{L}/u.test(sign) && !/\p{Script=Latin}/u.test(sign)) return undefined;
    latin += found?.reading ?? sign;
    isForeign ||= found !== undefined;
    at += found?.length ?? sign.length;
  }
  // A small tsu doubles what comes after it.
  return isForeign ? latin.replaceAll(/ッ(.)/g, '$1$1') : undefined;
}

function readingOf(signs: string): string | undefined {
  const code = signs.charCodeAt(0);
  if (signs.length === 1 && code >= 0xac00 && code <= 0xd7a3) return syllable(code - 0xac00);
  // Hiragana lies in the order of katakana.
  const katakana = signs.replaceAll(/[ぁ-ゖ]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) + 0x60),
  );
  if (katakana === 'ッ') return katakana;
  const plain = katakana.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');
  const reading = readings.get(plain) ?? readings.get(plain.toLowerCase());
  const isCapital = plain !== plain.toLowerCase() && !readings.has(plain);
  return isCapital && reading ? reading.charAt(0).toUpperCase() + reading.slice(1) : reading;
}

function syllable(place: number): string {
  const initial = initials[Math.floor(place / 588)] ?? '';
  const vowel = vowels[Math.floor((place % 588) / 28)] ?? '';
  return initial + vowel + (finals[place % 28] ?? '');
}

/** Nothing is written as a hyphen. */
function words(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => (word === '-' ? '' : word));
}

function pairs(text: string): [string, string][] {
  const all = words(text);
  return all.flatMap((word, i): [string, string][] =>
    i % 2 === 0 ? [[word, all[i + 1] ?? '']] : [],
  );
}

/**
 * Ways in which sellers write a name so that a filter misses it and a buyer doesn't
 * (UTS #39 for look-alikes). Each gives nothing where a name can't be written so.
 * @param at which of the places where it can be done, counted around.
 */
export type Disguising = (name: string, at: number) => string | undefined;

const cyrillicTwins: Record<string, string> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
  j: 'ј',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  I: 'І',
  S: 'Ѕ',
  J: 'Ј',
};
const digitTwins: Record<string, string> = { i: '1', l: '1', e: '3', o: '0', a: '4', s: '5' };
const accented: Record<string, string> = {
  a: 'à',
  e: 'ë',
  i: 'ì',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  y: 'ý',
  s: 'ş',
};

export const disguisings = {
  masked: (name, at) =>
    replaced(name, at, (letter, index) =>
      isInside(name, index) && /\p{L}/u.test(letter) ? '*' : undefined,
    ),
  'look-alike letter': (name, at) => replaced(name, at, (letter) => cyrillicTwins[letter]),
  'digit for a letter': (name, at) =>
    replaced(name, at, (letter, index) =>
      isInside(name, index) ? digitTwins[letter.toLowerCase()] : undefined,
    ),
  accent: (name, at) => replaced(name, at, (letter) => accented[letter]),
  dots: (name) => apart(name, '.'),
  spaces: (name) => apart(name, ' '),
  'zero-width space': (name, at) =>
    replaced(name, at, (letter, index) => (isInside(name, index) ? `${letter}\u200b` : undefined)),
  'full width': (name) =>
    name.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
} satisfies Record<string, Disguising>;

function isInside(name: string, index: number): boolean {
  return /\p{L}/u.test(name[index - 1] ?? '') && /\p{L}/u.test(name[index + 1] ?? '');
}

function replaced(
  name: string,
  at: number,
  by: (letter: string, index: number) => string | undefined,
): string | undefined {
  const places = [...name].flatMap((letter, index) => {
    const twin = by(letter, index);
    return twin === undefined ? [] : [{ index, twin }];
  });
  const place = places[at % places.length];
  return place && name.slice(0, place.index) + place.twin + name.slice(place.index + 1);
}

function apart(name: string, sign: string): string | undefined {
  return /^\p{L}{4,}$/u.test(name) ? [...name].join(sign) : undefined;
}

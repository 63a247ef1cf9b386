import { HashedUnits } from '../../text/hashed-units.ts';
import { ByteWriter } from './bytes.ts';
import { leastSlipped, mostSlipped, shapeOf } from './guess-shapes.ts';
import { mixed, ofSlip, placeOf } from './mixed-hash.ts';
import { RUNNING_TERM } from './record.ts';
import type { SymbolEncoder } from './symbol-encoder.ts';
import type { TermBuilder } from './term-builder.ts';

export interface GuessTables {
  /** Pairs of a shape and the place of a word in `guesses`, in order. */
  shapes: Uint32Array<ArrayBuffer>;
  /** Of each word the number of codes, the codes, how many terms it is in, and these by place in the pool and word. */
  guesses: Uint8Array<ArrayBuffer>;
  /** Pairs of a mixed hash of a word without one letter, and the place of the word in `guesses`. */
  slips: Uint32Array<ArrayBuffer>;
}

export function guessTables(
  builder: TermBuilder,
  places: Uint32Array,
  encoder: SymbolEncoder,
): GuessTables {
  const words = new Map<string, { place: number; word: number }[]>();
  for (const term of [...builder.guessable].sort((a, b) => a - b)) {
    const key = builder.keyText(term);
    const isRunning = builder.flags.at(term) & RUNNING_TERM;
    const parts = isRunning ? [key] : key.startsWith('=') ? [] : key.split(' ');
    // A name may be misspelt; what only initials or nicknames are made of may not.
    const slips = builder.slippable.has(term);
    for (const [at, word] of parts.entries()) {
      const known = words.get(word) ?? [];
      words.set(word, known);
      if (slips) known.push({ place: places[term] as number, word: at });
    }
  }
  const guesses = new ByteWriter();
  guesses.byte(0);
  const shapes: [number, number][] = [];
  const slipped: [number, number][] = [];
  const hashed = new HashedUnits();
  for (const [word, terms] of words) {
    const at = guesses.length;
    hashed.takeText(word);
    const { units } = hashed;
    guesses.reserve(16 + 3 * word.length);
    const codes = encoder.encode(units, 0, word.length, guesses.bytes, at + 1);
    if (codes > 127) continue;
    guesses.bytes[at] = codes;
    guesses.length = at + 1 + codes;
    guesses.varint(terms.length);
    for (const { place, word: index } of terms) {
      guesses.varint(place);
      guesses.varint(index);
    }
    shapes.push([shapeOf(word.length, word.charCodeAt(0), false), at]);
    shapes.push([shapeOf(word.length, word.charCodeAt(word.length - 1), true), at]);
    if (terms.length === 0 || !/^[a-z]+$/.test(word)) continue;
    if (word.length < leastSlipped || word.length > mostSlipped) continue;
    slipped.push([mixed(hashed.hash(0, word.length), ofSlip), at]);
    for (let left = 1; left < word.length - 1; left += 1)
      slipped.push([mixed(hashed.hashWithout(left, 0, word.length), ofSlip), at]);
  }
  shapes.sort(([a, x], [b, y]) => a - b || x - y);
  return {
    shapes: Uint32Array.from(shapes.flat()),
    guesses: guesses.written(),
    slips: slipsOf(slipped),
  };
}

/** An open table; a place of nought is empty. */
function slipsOf(slipped: readonly [number, number][]): Uint32Array<ArrayBuffer> {
  const size = Math.ceil(slipped.length / 0.6) + 1;
  const slips = new Uint32Array(2 * size);
  for (const [hash, at] of slipped) {
    let place = placeOf(hash, size);
    while (slips[2 * place + 1] !== 0) place = place + 1 === size ? 0 : place + 1;
    slips[2 * place] = hash;
    slips[2 * place + 1] = at;
  }
  return slips;
}

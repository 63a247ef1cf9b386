import { describe, expect, it } from 'vitest';
import { readLiteral } from '../../../lib/reading/literal.ts';

/** Through JSON, since objects come without a prototype. */
const read = (text: string): unknown => {
  const { value } = readLiteral(text, 0);
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
};

describe('literals', () => {
  it.each<[string, unknown]>([
    [`{"a":[1,2.5,-3e2,null,true]}`, { a: [1, 2.5, -300, null, true] }],
    [
      `{a:'x', "b":"y", 'c':\`z\`, $d_1:1, 中:2, 7:3}`,
      { a: 'x', b: 'y', c: 'z', $d_1: 1, 中: 2, 7: 3 },
    ],
    [`{a:"\\u4e2d\\x41\\u{1F600}\\n\\'\\"\\/"}`, { a: '中A😀\n\'"/' }],
    [`{a:'it\\\\', b:1}`, { a: 'it\\', b: 1 }],
    [`[1,2,]`, [1, 2]],
    [`[1,,2]`, [1, null, 2]],
    [`{a:1,}`, { a: 1 }],
    [`{/* it's */a:1,// don't }\n b:2}`, { a: 1, b: 2 }],
    [`{a:!0,b:!1,c:void 0,d:NaN,e:undefined,f:Infinity,g:1}`, { a: true, b: false, g: 1 }],
    [`{a:new Date(1,2),b:1}`, { b: 1 }],
    [`{a:parseFloat('12.50'),b:price(1249.99),c:t('x'),d:1}`, { a: '12.50', b: '1249.99', d: 1 }],
    [`{a:function(x){ return {"}":1} },b:1}`, { b: 1 }],
    [
      `{a(x){ if (x) { return "}" } },b:1, ...c, get d(){return 1}, [e]: 2, f:(x)=>({y:1}), g:3}`,
      { b: 1, g: 3 },
    ],
    [`{a:"x"+"y"+'z',b:"x"+c,d:1}`, { a: 'xyz', d: 1 }],
    [`{a:60*60,b:x?1:2,c:y||"z",d:"q"||y,e:1}`, { d: 'q', e: 1 }],
    [`{a:/["'}]/g,b:1}`, { b: 1 }],
    ['{a:`x$' + '{y}`,b:`plain`}', { b: 'plain' }],
    [
      `{a:JSON.parse('{"b":1}'),c:JSON.parse("[1,2]"),d:JSON.parse(x),e:2}`,
      { a: { b: 1 }, c: [1, 2], e: 2 },
    ],
    [`{a:JSON.parse(decodeURIComponent("%7B%22b%22%3A1%7D")),c:1}`, { a: { b: 1 }, c: 1 }],
    [`{a:JSON.parse(atob("eyJiIjoi5LitIn0=")),c:1}`, { a: { b: '中' }, c: 1 }],
    [`{"a":"line\nbreak"}`, { a: 'line\nbreak' }],
    [`{a:0x1F,b:.5,c:1e-3}`, { a: 31, b: 0.5, c: 0.001 }],
    [`{a:[1}`, { a: [1] }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is cut off', () => {
  it.each<[string, unknown]>([
    [`{"a":1,"b":{"c":"x","d":"unfin`, { a: 1, b: { c: 'x' } }],
    [`{"a":1,"b":12`, { a: 1 }],
    [`[{"a":1},{"a":`, [{ a: 1 }, {}]],
    [`{"a`, {}],
    [`{`, {}],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('hostile text', () => {
  it('names members of a prototype without touching one', () => {
    const { value } = readLiteral(`{__proto__:{x:1},constructor:{prototype:{y:2}},a:void 0}`, 0);
    expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(({} as Record<string, unknown>).y).toBeUndefined();
  });

  it('takes names for what they stand for, where they are given', () => {
    expect(readLiteral('{x:a,y:b}', 0, new Map([['a', 'one']])).value).toEqual({ x: 'one' });
  });

  const long = 200_000;
  it.each([
    ['brackets', '['.repeat(long)],
    ['braces', '{a:'.repeat(long)],
    ['quotes', `{a:${'"'.repeat(long)}`],
    ['escapes', `{a:"${'\\'.repeat(long)}`],
    ['escaped quotes', `{a:"${'\\"'.repeat(long)}`],
    ['strokes', `{a:${'=/['.repeat(long)}`],
    ['comments', `{${'/*'.repeat(long)}`],
    ['commas', `[${','.repeat(long)}`],
    ['calls', `{a:${'f('.repeat(long)}`],
    ['open calls', '{a:(,'.repeat(long)],
    ['closings', `{a:1${'}])'.repeat(long)}`],
    ['sums', `{a:"x"${'+"x"'.repeat(long)}}`],
    ['mismatches', '[{'.repeat(long) + ']}'.repeat(long)],
  ])('of %s comes to an end', { timeout: 60_000 }, (_, text) => {
    expect(() => readLiteral(text, 0)).not.toThrow();
  });
});

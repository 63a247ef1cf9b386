import { describe, expect, it } from 'vitest';
import { readNextFlight } from '../../../lib/reading/next-flight.ts';
import { at, parseJson, readState } from '../../../lib/reading/state.ts';
import { atOnce } from '../../../lib/steps.ts';

describe('readState', () => {
  it.each<[string, string, unknown]>([
    ['var g_page_config = {"a":1};\n g_srp();', 'g_page_config', { a: 1 }],
    ['window.runParams={"a":1};', 'window.runParams', { a: 1 }],
    ['window["__INIT_DATA"] = {"a":1}', '__INIT_DATA', { a: 1 }],
    ["window['__INIT_DATA']={data:{'1':2}}", 'window.__INIT_DATA', { data: { 1: 2 } }],
    ['TShop.Setup({"a":{"b":1}});', 'TShop.Setup', { a: { b: 1 } }],
    ['TShop.Setup("detail", null, {"a":1}, [2]);', 'TShop.Setup', { a: 1 }],
    ['x = {runParams: {"a":1}}', 'runParams', { a: 1 }],
    ['x = {"runParams": {"a":1}}', 'runParams', { a: 1 }],
    ['window.state = JSON.parse("{\\"a\\":1}")', 'window.state', { a: 1 }],
    ['window.state = window.state || {"a":1}', 'state', { a: 1 }],
    ['window.state = {}; later(); window.state = {"a":1}', 'state', { a: 1 }],
    ['window.state = {}; window.state.x = 1', 'state', {}],
    ['window.state = Object.freeze({"a":1})', 'state', { a: 1 }],
    ['window.state = $.extend(true, {}, {"a":1})', 'state', { a: 1 }],
    ['window.state = new State({"a":1})', 'state', { a: 1 }],
    ['window.runParams = {csrf: token(), data: {"a":1}}', 'runParams.data', { a: 1 }],
    ['window.runParams.data = {"a":1}', 'window.runParams.data', { a: 1 }],
    ['runParams.data = {}; runParams = {data: {"a":1}}', 'runParams.data', { a: 1 }],
    ['if (state == {"b":2}) state = {"a":1}', 'state', { a: 1 }],
    ['const f = state => {"b"}; state = {"a":1}', 'state', { a: 1 }],
    ['mystate = {"b":1}; state = {"a":1}', 'state', { a: 1 }],
    ['price = 12.5; name = "x"', 'price', 12.5],
    ['price = 12.5; name = "x"', 'name', 'x'],
    ['var meta = {"product":{"id":1}};', 'var meta', { product: { id: 1 } }],
    [
      'var a = window.state || {};var b = {"a":1};for (k in a) {b[k]=a[k]}window.state=b;',
      'state',
      { a: 1 },
    ],
    ['const data = {"a":1}\nwindow.state = data', 'state', { a: 1 }],
    ['var b = {}; var b = {"a":1}; state = b;', 'state', { a: 1 }],
    ['var bb = {"b":2}; state = b;', 'state', undefined],
    ['state = b; var b = {"a":1}', 'state', undefined],
    ['state = load()', 'state', undefined],
    ['nothing here', 'state', undefined],
    ['state', 'state', undefined],
    ['state = {"a":1,"b":"cut', 'state', { a: 1 }],
  ])('%s of %s', (script, root, expected) => {
    const value = readState(script, root);
    expect(value === undefined ? undefined : JSON.parse(JSON.stringify(value))).toEqual(expected);
  });

  it('looks at no more than a few mentions of a hostile root', { timeout: 60_000 }, () => {
    expect(() => readState('state = {'.repeat(200_000), 'state')).not.toThrow();
    expect(() => readState('state.data('.repeat(200_000), 'state.data')).not.toThrow();
  });
});

describe('parseJson', () => {
  it.each<[string, unknown]>([
    ['{"a":1}', { a: 1 }],
    [' <!-- {"a":1} --> ', { a: 1 }],
    ['//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['/* <![CDATA[ */{"a":1}/* ]]> */', { a: 1 }],
    ['{&quot;a&quot;:&quot;b &amp; c&quot;}', { a: 'b & c' }],
    ['{"a":"b\nc",}', { a: 'b\nc' }],
    ['{"a":1,"b":', { a: 1 }],
    ['12', 12],
    ['', undefined],
    ['no json', undefined],
  ])('%s', (script, expected) => {
    const value = parseJson(script);
    expect(value === undefined ? undefined : JSON.parse(JSON.stringify(value))).toEqual(expected);
  });
});

describe('at', () => {
  const value = { a: { b: [{ c: 1 }, { c: 2 }, {}] }, 'x-y': { '0': 'z' } };
  it.each<[string, unknown]>([
    ['a.b[1].c', 2],
    ['a.b.0.c', 1],
    ['a.b.*.c', [1, 2]],
    ['a.b[*].c', [1, 2]],
    ['x-y.0', 'z'],
    ['a.none.c', undefined],
    ['a.b.length.x', undefined],
    ['__proto__', undefined],
    ['constructor.name', undefined],
    ['', value],
  ])('%s', (path, expected) => {
    expect(at(value, path)).toEqual(expected);
  });
});

describe('readNextFlight', () => {
  it('joins pieces and reads the rows that hold values', () => {
    expect(
      atOnce(
        readNextFlight([
          'self.__next_f=self.__next_f||[];self.__next_f.push([0])',
          'self.__next_f.push([1,"1:I[\\"x\\"]\\n2:{\\"product\\":{\\"na"])',
          'self.__next_f.push([1,"me\\":\\"Chair\\"}}\\n3:[1,2]\\n"])',
        ]),
      ),
    ).toEqual([{ product: { name: 'Chair' } }, [1, 2]]);
  });
});

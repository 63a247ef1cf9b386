import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parseListingLine } from '../../../lib/listing/listing-line.ts';
import { batchesOfLines } from '../../../scripts/touchstone/lines.ts';

async function linesFrom(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  const stream = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  for await (const batch of batchesOfLines(stream)) lines.push(...batch);
  return lines;
}

describe('batchesOfLines', () => {
  it('puts lines together over chunks, whatever ends them', async () => {
    expect(await linesFrom('a', 'b\nc\r\n', '\n', 'd')).toEqual(['ab', 'c', '', 'd']);
    expect(await linesFrom('a\n')).toEqual(['a']);
    expect(await linesFrom()).toEqual([]);
  });

  it('puts characters together over chunks', async () => {
    const bytes = Buffer.from('耐克\n🅝');
    const chunks = [...bytes].map((byte) => Uint8Array.of(byte));
    expect(await linesFrom(...chunks)).toEqual(['耐克', '🅝']);
  });
});

describe('parseListingLine', () => {
  it('takes a Listing, and leaves what a Listing hasn’t beside it', () => {
    expect(parseListingLine('{"id":"1","name":"a","label":"suspect","brand":null}')).toEqual({
      listing: { id: '1', name: 'a' },
      rest: { id: '1', name: 'a', label: 'suspect' },
    });
  });

  it.each(['', '{', '[]', 'null', '3', '{"price":"3"}', '{"price":-1}', '{"priceCurrency":"usd"}'])(
    'says what is wrong with %s',
    (line) => {
      expect(parseListingLine(line)).toEqual({ error: expect.stringMatching(/./) });
    },
  );
});

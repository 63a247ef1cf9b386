import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';

/**
 * The lines of a stream in the batches in which they arrive, without their line ends, in memory
 * for one batch; the next is read only when this one has been dealt with.
 */
export async function* batchesOfLines(stream: Readable): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8');
  // A line that goes on over many chunks is put together once.
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const lines = decoder.write(chunk).split('\n');
    pieces.push(lines.shift() ?? '');
    if (lines.length === 0) continue;
    const unfinished = lines.pop() ?? '';
    yield [pieces.join(''), ...lines].map(withoutReturn);
    pieces = [unfinished];
  }
  const last = pieces.join('') + decoder.end();
  if (last !== '') yield [withoutReturn(last)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** The lines of a file, which may be gzipped (`.gz`). */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const raw = createReadStream(file);
  const stream = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  if (stream !== raw) raw.on('error', (error) => stream.destroy(error));
  for await (const batch of batchesOfLines(stream)) yield* batch;
}

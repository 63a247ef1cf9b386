import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { parseListingLine } from '../../lib/listing/listing-line.ts';
import { compile } from '../../lib/matching/compile.ts';
import type { CompiledRulebook } from '../../lib/matching/compiled.ts';
import { openImage } from '../../lib/matching/image/open-image.ts';
import { type Translation, translationIn } from '../../lib/signals/translations.ts';
import { weigh } from '../../lib/verdict/weigh.ts';
import { batchesOfLines } from './lines.ts';
import { rulebookFrom } from './rulebook-file.ts';

/**
 * Listings as JSON lines from standard input, their verdicts as JSON lines to standard output,
 * in order. No more is read than the reader of the output takes.
 */
export async function score(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { rulebook: { type: 'string' }, locale: { type: 'string' } },
  });
  const rulebook = openImage(compile(await rulebookFrom(values.rulebook)));
  const translation = await translationIn(values.locale);
  let line = 0;
  for await (const batch of batchesOfLines(process.stdin)) {
    let output = '';
    for (const text of batch) {
      line += 1;
      if (text.trim() !== '') output += `${verdictLine(text, line, rulebook, translation)}\n`;
    }
    if (!process.stdout.write(output)) await drained();
  }
  return 0;
}

function drained(): Promise<unknown> {
  return Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(
    () => {},
  );
}

function verdictLine(
  text: string,
  line: number,
  rulebook: CompiledRulebook,
  translation: Translation | undefined,
): string {
  const parsed = parseListingLine(text);
  if ('error' in parsed) return JSON.stringify({ error: parsed.error, line });
  const { level, total, evidence } = weigh(parsed.listing, rulebook, translation);
  return JSON.stringify({ id: parsed.listing.id, level, total, evidence });
}

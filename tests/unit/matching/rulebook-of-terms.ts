import { ByteWriter } from '../../../lib/matching/image/bytes.ts';
import { Marks } from '../../../lib/matching/image/marks.ts';
import { openImage } from '../../../lib/matching/image/open-image.ts';
import { TermBuilder, type TermToAdd } from '../../../lib/matching/image/term-builder.ts';
import { TermKey } from '../../../lib/matching/image/term-key.ts';
import { writeImage } from '../../../lib/matching/image/write-image.ts';
import { atOnce } from '../../../lib/steps.ts';

/** Terms of which nothing is said, with the keys by which to know them. */
export function rulebookOfTerms(terms: readonly TermToAdd[]) {
  const builder = new TermBuilder(new TermKey());
  for (const term of terms) builder.add(term);
  const facts = {
    pool: new ByteWriter(),
    head: '{}',
  };
  return openImage(atOnce(writeImage(builder, new Marks(0), facts)));
}

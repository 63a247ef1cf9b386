import type { Words } from '../../text/words.ts';
import type { CompiledRulebook, SaidOfTerm } from '../compiled.ts';
import type { TermMatch } from '../find-terms.ts';
import { ImageRulebook } from './open-image.ts';
import type { Image } from './split-image.ts';
import { TermTable } from './term-table.ts';

/** What was changed since the base was compiled, and the image of what is left of it. */
export interface Edits {
  readonly image: ArrayBuffer;
  /** Identifiers of what was changed or removed. */
  readonly brands: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
}

/** Above the places of any image. */
const secondLayer = 1 << 28;

/**
 * A large image with a small one over it, so that an edit counts without compiling all anew: what
 * was edited is heard from the small one alone, as in a log-structured store.
 */
export function openLayers(base: Image, edits: Edits | undefined): CompiledRulebook {
  const below = new ImageRulebook(new TermTable(base));
  if (!edits) return below;
  const above = new ImageRulebook(new TermTable(edits.image, secondLayer));
  return new Layers(below, above, edits);
}

class Layers implements CompiledRulebook {
  private readonly below: CompiledRulebook;
  private readonly above: CompiledRulebook;
  private readonly edits: Edits;

  constructor(below: CompiledRulebook, above: CompiledRulebook, edits: Edits) {
    this.below = below;
    this.above = above;
    this.edits = edits;
  }

  get name(): string {
    return this.below.name;
  }

  get released(): string {
    return this.below.released;
  }

  get saleChannels(): CompiledRulebook['saleChannels'] {
    return this.below.saleChannels;
  }

  keyOf(term: number): string {
    return (term >= secondLayer ? this.above : this.below).keyOf(term);
  }

  saidOf(term: number): SaidOfTerm {
    if (term >= secondLayer) return this.above.saidOf(term);
    const said = this.below.saidOf(term);
    const { brands, phrases } = this.edits;
    const isEdited =
      said.names.some(({ brand }) => brands.has(brand.brand.id)) ||
      said.phrases.some(({ phrase }) => phrases.has(phrase.id));
    if (!isEdited) return said;
    return {
      ...said,
      names: said.names.filter(({ brand }) => !brands.has(brand.brand.id)),
      phrases: said.phrases.filter(({ phrase }) => !phrases.has(phrase.id)),
    };
  }

  find(words: Words, matches: TermMatch[]): void {
    this.below.find(words, matches);
    this.above.find(words, matches);
  }

  findNear(words: Words, matches: TermMatch[]): void {
    this.below.findNear(words, matches);
    this.above.findNear(words, matches);
  }
}

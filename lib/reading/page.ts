import type { Entity } from './json-ld.ts';
import type { Line } from './labelled.ts';
import { parseJson, readState } from './state.ts';

const mostElements = 60_000;

/** A page with what was read of it so far: each source is parsed once, and only when asked for. */
export class Page {
  readonly document: Document;
  readonly url: string;
  /** What `markup.ts` has read of it. */
  readonly found: {
    jsonLd?: readonly Entity[] | undefined;
    microdata?: readonly Entity[];
    lines?: readonly Line[];
  } = {};
  #scripts: string[] | undefined;
  #isVast: boolean | undefined;
  readonly #states: Map<string, unknown>;
  readonly #inline: readonly HTMLScriptElement[];
  readonly #length: number;

  /** `before` is the same page at an earlier time: what its scripts held is not parsed again. */
  constructor(document: Document, url: string, before?: Page) {
    this.document = document;
    this.url = url;
    this.#inline = [...document.querySelectorAll<HTMLScriptElement>('script:not([src])')];
    this.#length = this.#inline.reduce((sum, script) => sum + lengthOf(script), 0);
    if (before?.isScriptedLike(this)) {
      this.#scripts = before.#scripts;
      this.found.jsonLd = before.found.jsonLd;
      this.#states = before.#states;
    } else this.#states = new Map();
  }

  /** Scripts that ran are hardly ever rewritten; those that are, are replaced or change in length. */
  isScriptedLike(other: Page): boolean {
    return (
      this.url === other.url &&
      this.#inline.length === other.#inline.length &&
      this.#inline.every((script, at) => script === other.#inline[at]) &&
      this.#length === other.#length
    );
  }

  /** Inline scripts' text, but for JSON-LD. */
  get scripts(): readonly string[] {
    this.#scripts ??= this.#inline
      .filter((script) => !/ld\+json/i.test(script.getAttribute('type') ?? ''))
      .map((script) => script.textContent ?? '')
      .filter((text) => text.length > 20);
    return this.#scripts;
  }

  /** Whether it has more elements than a person looks at: of such a page only what matters most is read. */
  get isVast(): boolean {
    this.#isVast ??= this.document.querySelectorAll('*').length > mostElements;
    return this.#isVast;
  }

  /** What a script gives to `root`, or the JSON of the script with the id `#root`. */
  state(root: string): unknown {
    if (!this.#states.has(root)) this.#states.set(root, this.#readState(root));
    return this.#states.get(root);
  }

  #readState(root: string): unknown {
    if (root.startsWith('#')) {
      const text = this.document.getElementById(root.slice(1))?.textContent;
      return text ? parseJson(text) : undefined;
    }
    for (const script of this.scripts) {
      const value = script.includes(root.replace(/^window\./, ''))
        ? readState(script, root)
        : undefined;
      if (value !== null && typeof value === 'object' && Object.keys(value).length > 0)
        return value;
    }
    return undefined;
  }
}

/** Of a script's text, without making a string of it. */
function lengthOf(script: Element): number {
  let length = 0;
  for (let node = script.firstChild; node; node = node.nextSibling)
    length += (node as Partial<CharacterData>).length ?? 0;
  return length;
}

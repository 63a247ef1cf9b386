/** What holds no text that anybody sees. */
const unseen = 'script, style, noscript, template, select, textarea, [hidden]';

const blanks = /\s+/gu;

/** A text without its blanks: pages break lines and set words apart where the reading doesn't. */
export const withoutBlanks = (text: string): string => text.replace(blanks, '');

/** Where a stretch of letters without blanks stands: UTF-16 offsets into the index's text. */
export interface Stretch {
  start: number;
  end: number;
}

/** A page's text without its blanks, each letter with the place where it stands. */
export class TextIndex {
  readonly text: string;
  readonly #nodes: Text[] = [];
  /** For each letter which node, and where in it. */
  readonly #node: Uint32Array;
  readonly #offset: Uint32Array;

  constructor(root: Element) {
    const parts: string[] = [];
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text) {
      if (!/\S/.test(node.data) || node.parentElement?.closest(unseen)) continue;
      const part = withoutBlanks(node.data);
      this.#nodes.push(node);
      parts.push(part);
      length += part.length;
    }
    this.text = parts.join('');
    this.#node = new Uint32Array(length);
    this.#offset = new Uint32Array(length);
    let at = 0;
    for (const [number, node] of this.#nodes.entries())
      for (let offset = 0; offset < node.data.length; offset += 1) {
        if (/\s/u.test(node.data.charAt(offset))) continue;
        this.#node[at] = number;
        this.#offset[at] = offset;
        at += 1;
      }
  }

  /** Where a text stands, the first `most` places that are drawn. Blanks don't count. */
  find(text: string, most: number): Stretch[] {
    const wanted = withoutBlanks(text);
    const found: Stretch[] = [];
    if (wanted === '') return found;
    let start = this.text.indexOf(wanted);
    while (start >= 0 && found.length < most) {
      const stretch = { start, end: start + wanted.length };
      if (this.#isDrawn(stretch)) found.push(stretch);
      start = this.text.indexOf(wanted, start + 1);
    }
    return found;
  }

  /** Whether a stretch begins and ends where words do, in the node that it stands in. */
  isWhole({ start, end }: Stretch): boolean {
    const before = this.#nodes[this.#node[start] ?? 0]?.data.charAt((this.#offset[start] ?? 0) - 1);
    const after = this.#nodes[this.#node[end - 1] ?? 0]?.data.charAt(
      (this.#offset[end - 1] ?? 0) + 1,
    );
    const joins = (edge: string | undefined, letter: string) =>
      edge !== undefined && wordLetter.test(edge) && wordLetter.test(letter);
    return !joins(before, this.text.charAt(start)) && !joins(after, this.text.charAt(end - 1));
  }

  rangeOf({ start, end }: Stretch): Range {
    const range = document.createRange();
    range.setStart(this.#nodes[this.#node[start] ?? 0] as Text, this.#offset[start] ?? 0);
    range.setEnd(this.#nodes[this.#node[end - 1] ?? 0] as Text, (this.#offset[end - 1] ?? 0) + 1);
    return range;
  }

  #isDrawn(stretch: Stretch): boolean {
    return this.rangeOf(stretch).getClientRects().length > 0;
  }
}

/** Scripts with blanks between words; in others any place may be a word's end. */
const wordLetter =
  /[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]]/v;

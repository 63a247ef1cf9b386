import type { WordsInPage } from '../../lib/overlay/words-in-page.ts';

const names = { against: 'touchstone-against', inFavour: 'touchstone-in-favour' } as const;

/** Told apart by the line as well as by the colour. */
const css = `
::highlight(${names.against}) { background-color: #ffdf9e; color: #22201d; text-decoration: underline wavy #8a4b00 2px; }
::highlight(${names.inFavour}) { background-color: #cfe8f8; color: #22201d; text-decoration: underline dotted #0a5a86 2px; }
@media (forced-colors: active) {
  ::highlight(${names.against}), ::highlight(${names.inFavour}) { background-color: Mark; color: MarkText; }
}`;

/** Marks words in the page as a search in the browser does: the page's document stays as it is. */
export class WordMarks {
  #sheet: CSSStyleSheet | undefined;

  /** @returns how many places are marked now. */
  show(words: WordsInPage): number {
    CSS.highlights.set(names.against, new Highlight(...words.against));
    CSS.highlights.set(names.inFavour, new Highlight(...words.inFavour));
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(css);
    }
    if (!document.adoptedStyleSheets.includes(this.#sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    const all = [...words.against, ...words.inFavour];
    revealFirst(all);
    return all.length;
  }

  hide(): void {
    for (const name of Object.values(names)) CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
  }
}

/** Scrolls to the first, unless one of them is in sight. */
function revealFirst(ranges: readonly Range[]): void {
  const isInSight = (range: Range) => {
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  if (ranges.some(isInSight)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = ranges[0]?.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

import type { Summary } from '../../lib/overlay/verdicts-to-show.ts';
import { element, levelSign } from '../badge/elements.ts';
import { dress } from '../badge/sheet.ts';
import { lineTag } from './tags.ts';
import type { ResultsLineTexts } from './texts.ts';

export interface LineContent {
  summary?: Summary;
  /** How many cards the user wants hidden. */
  hidden: number;
  /** They are shown all the same, for now. */
  revealed: boolean;
  collapsed: boolean;
}

export interface LineActions {
  toggleLine(): void;
  toggleHidden(): void;
}

/** The line at the upper edge of a page of listings. It stands over the page and moves nothing. */
export class ResultsLine {
  readonly #host = document.createElement(lineTag);
  readonly #section = element('section', '');
  readonly #toggle = element('button', '');
  readonly #hidden = element('span', 'hidden');
  readonly #hiddenCount = element('span', '');
  readonly #reveal = element('button', '');
  readonly #texts: ResultsLineTexts;
  #shown = '';

  constructor(texts: ResultsLineTexts, actions: LineActions) {
    this.#texts = texts;
    const root = this.#host.attachShadow({ mode: 'closed' });
    dress(root, 'edge');
    this.#hidden.append(this.#hiddenCount, this.#reveal);
    this.#section.append(this.#toggle, this.#hidden);
    this.#section.setAttribute('aria-label', 'Touchstone');
    this.#section.dir = 'auto';
    root.append(this.#section);
    for (const [button, action] of [
      [this.#toggle, actions.toggleLine],
      [this.#reveal, actions.toggleHidden],
    ] as const) {
      button.type = 'button';
      button.addEventListener('click', (event) => {
        event.stopPropagation();
        action();
      });
    }
  }

  show(content: LineContent): void {
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    const telling = JSON.stringify(content);
    if (telling === this.#shown) return;
    this.#shown = telling;
    this.#showSummary(content);
    this.#showHidden(content);
  }

  #showSummary({ summary, collapsed }: LineContent): void {
    const toggle = this.#toggle;
    toggle.hidden = !summary;
    if (!summary) return;
    const text = this.#texts.summary(summary);
    this.#section.className = summary.threshold;
    toggle.replaceChildren(
      levelSign(summary.threshold),
      collapsed ? String(summary.flagged) : text,
    );
    toggle.setAttribute('aria-label', text);
    toggle.setAttribute('aria-expanded', String(!collapsed));
    toggle.title = collapsed ? text : '';
  }

  #showHidden({ hidden, revealed }: LineContent): void {
    const texts = this.#texts;
    this.#hidden.hidden = hidden === 0;
    this.#hiddenCount.textContent = revealed ? texts.shown(hidden) : texts.hidden(hidden);
    this.#reveal.textContent = revealed ? texts.hideAgain : texts.show;
  }

  remove(): void {
    this.#host.remove();
  }
}

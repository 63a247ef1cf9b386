import type { VerdictsToShow } from '../../lib/overlay/verdicts-to-show.ts';
import type { TellWord } from '../../lib/page-words.ts';
import { PageBadges } from '../badge/page-badges.ts';
import { badgeTexts } from '../badge/texts.ts';
import type { PanelRequests } from '../panel/requests.ts';
import { CardMarks } from './card-marks.ts';
import { ListingPill } from './listing-pill.ts';
import { ResultsLine } from './results-line.ts';
import { isOwn } from './tags.ts';
import { resultsLineTexts } from './texts.ts';

/** All that the overlay shows on a page: badges, the line at the top, cards dimmed or hidden. */
export class PageDisplay {
  readonly #badges: PageBadges;
  readonly #marks = new CardMarks();
  /** Made when there is something to say: on most pages there isn't. */
  #line: ResultsLine | undefined;
  readonly #makeLine: () => ResultsLine;
  readonly #pill: ListingPill;
  #verdicts: VerdictsToShow = { cards: new Map(), setBack: new Set() };
  /** The user has had the hidden cards shown, on this page and for now. */
  #revealed = false;
  #collapsed = false;

  /**
   * @param tell words that came with the verdicts.
   * @param keepCollapsed remembers whether the user wants the line small.
   */
  constructor(
    tell: TellWord,
    keepCollapsed: (collapsed: boolean) => Promise<void>,
    panelRequests: PanelRequests,
  ) {
    const texts = badgeTexts(tell);
    this.#badges = new PageBadges(texts, panelRequests.report);
    this.#pill = new ListingPill(texts, panelRequests, isOwn);
    this.#makeLine = () =>
      new ResultsLine(resultsLineTexts(tell), {
        toggleLine: () => {
          this.collapseLine(!this.#collapsed);
          // Where it can't be remembered, it holds for this page.
          keepCollapsed(this.#collapsed).catch(() => {});
        },
        toggleHidden: () => {
          this.#revealed = !this.#revealed;
          this.show(this.#verdicts);
        },
      });
  }

  show(verdicts: VerdictsToShow): void {
    const { cards, ofPage, setBack, fate = 'dim' } = verdicts;
    this.#verdicts = verdicts;
    const hides = fate === 'hide' && !this.#revealed;
    // Before the badges: these ask the page where they are to stand.
    this.#marks.show(fate === 'dim' || hides ? setBack : new Set(), fate);
    const seen = hides ? [...cards].filter(([card]) => !setBack.has(card)) : cards;
    this.#badges.show(new Map(seen));
    this.#pill.show(ofPage);
    this.#showLine();
  }

  collapseLine(collapsed: boolean): void {
    this.#collapsed = collapsed;
    this.#showLine();
  }

  #showLine(): void {
    const { summary, setBack, fate } = this.#verdicts;
    const hidden = fate === 'hide' ? setBack.size : 0;
    if (!summary && hidden === 0) {
      this.#line?.remove();
      return;
    }
    this.#line ??= this.#makeLine();
    this.#line.show({
      ...(summary && { summary }),
      hidden,
      revealed: this.#revealed,
      collapsed: this.#collapsed,
    });
  }

  doubt(node: Node): void {
    this.#marks.doubt(node);
    this.#badges.doubt(node);
  }

  removeAll(): void {
    this.#badges.removeAll();
    this.#marks.show(new Set(), 'dim');
    this.#line?.remove();
    this.#pill.remove();
  }
}

import type { Display } from '../../lib/overlay/overlay.ts';
import type { VerdictsToShow } from '../../lib/overlay/verdicts-to-show.ts';
import { badgeTag } from '../badge/badge.ts';
import { PageBadges } from '../badge/page-badges.ts';
import type { BadgeTexts } from '../badge/texts.ts';
import type { PanelRequests } from '../panel/requests.ts';
import { panelTag } from '../panel/tag.ts';
import { CardMarks } from './card-marks.ts';
import { ListingPill } from './listing-pill.ts';
import { lineTag, ResultsLine } from './results-line.ts';
import type { ResultsLineTexts } from './texts.ts';

/** All that the overlay shows on a page: badges, the line at the top, cards dimmed or hidden. */
export class PageDisplay implements Display {
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

  /** @param keepCollapsed remembers whether the user wants the line small. */
  constructor(
    badgeTexts: BadgeTexts,
    lineTexts: ResultsLineTexts,
    keepCollapsed: (collapsed: boolean) => Promise<void>,
    panelRequests: PanelRequests,
  ) {
    this.#badges = new PageBadges(badgeTexts, panelRequests.report);
    this.#pill = new ListingPill(badgeTexts, panelRequests, (node) => this.isOwn(node));
    this.#makeLine = () =>
      new ResultsLine(lineTexts, {
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

  isOwn(node: Node): boolean {
    return [badgeTag, lineTag, panelTag].includes(node.nodeName.toLowerCase());
  }

  removeAll(): void {
    this.#badges.removeAll();
    this.#marks.show(new Set(), 'dim');
    this.#line?.remove();
    this.#pill.remove();
  }
}

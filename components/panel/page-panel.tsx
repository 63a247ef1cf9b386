import { render } from 'preact';
import { say } from '../../lib/i18n.ts';
import { wordsInPage } from '../../lib/overlay/words-in-page.ts';
import { PanelFrame } from './frame.ts';
import { ListingPanel, type ListingPanelState } from './listing-panel.tsx';
import type { PanelRequests } from './requests.ts';
import { WordMarks } from './word-marks.ts';

/** The panel of a listing's page: opened when asked for, and brought up to date as the page lives. */
export class PagePanel {
  readonly #requests: PanelRequests;
  readonly #frame: PanelFrame;
  readonly #marks = new WordMarks();
  #state: ListingPanelState = {};
  #returnFocus = () => {};

  constructor(requests: PanelRequests) {
    this.#requests = requests;
    this.#frame = new PanelFrame(() => this.close());
  }

  get isOpen(): boolean {
    return this.#frame.isOpen;
  }

  /**
   * @param anchor tells the place of what the panel opens beside.
   * @param returnFocus gives the focus back to what it was opened with.
   */
  open(anchor: () => DOMRect, returnFocus: () => void): void {
    this.#returnFocus = returnFocus;
    this.#frame.open(anchor);
    this.#update({});
    void this.refresh();
  }

  /** Shows what is known now; a page that is about no listing any more has no panel. */
  async refresh(): Promise<void> {
    if (!this.isOpen) return;
    await this.#try(async () => {
      const details = await this.#requests.details();
      if (!details) {
        this.close();
        return;
      }
      this.#update({ details });
      if (this.#state.marked !== undefined) this.#mark();
    });
  }

  close(): void {
    this.#frame.close();
    this.#marks.hide();
    this.#state = {};
    render(null, this.#frame.content);
    this.#returnFocus();
  }

  #toggleMarks(): void {
    if (this.#state.marked === undefined) this.#mark();
    else {
      this.#marks.hide();
      this.#update({ marked: undefined });
    }
  }

  #mark(): void {
    const weighed = this.#state.details?.weighed;
    if (!weighed) return;
    const { listing, verdict } = weighed;
    this.#update({
      marked: this.#marks.show(wordsInPage(document.body, listing, verdict.evidence)),
    });
  }

  /** Says why where something fails. */
  async #try(request: () => Promise<void>): Promise<void> {
    try {
      await request();
      this.#update({ failure: undefined });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#update({ failure: say('panelFailed', reason) });
    }
  }

  #update(change: Partial<ListingPanelState>): void {
    if (!this.isOpen) return;
    this.#state = { ...this.#state, ...change };
    const { vouch, undo, report, openInPopup } = this.#requests;
    render(
      <ListingPanel
        state={this.#state}
        actions={{
          close: () => this.close(),
          toggleMarks: () => this.#toggleMarks(),
          vouch: (kind) => void this.#try(() => vouch(kind)).then(() => this.refresh()),
          undo: (exception) => void this.#try(() => undo(exception)).then(() => this.refresh()),
          report: () => void this.#try(() => report()),
          openInPopup: () => void this.#try(openInPopup),
        }}
      />,
      this.#frame.content,
    );
  }
}

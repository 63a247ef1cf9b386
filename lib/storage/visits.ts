import { countDue } from '../reporting/ledger/deadlines.ts';
import { type SeenPage, WatchedReports } from '../reporting/ledger/revisit.ts';
import type { Report } from '../reporting/report.ts';
import type { Database } from './database.ts';
import { allReports, putDown } from './ledger-store.ts';

/** What visits say of the reports in the ledger. Pages are looked at one after the other. */
export class Visits {
  readonly #database: () => Promise<Database>;
  readonly #onDue: (due: number) => void;
  #watched: Promise<WatchedReports> | undefined;
  #turn: Promise<void> = Promise.resolve();

  /** @param onDue told how many reports are due whenever the ledger is read. */
  constructor(database: () => Promise<Database>, onDue: (due: number) => void) {
    this.#database = database;
    this.#onDue = onDue;
  }

  /** Puts down what a page says of reports. A ledger that can't be read or written changes nothing. */
  seen(page: SeenPage): Promise<void> {
    this.#turn = this.#turn
      .then(() => this.#look(page))
      .catch((error: unknown) => {
        this.#watched = undefined;
        console.warn('Touchstone could not look reports up:', error);
      });
    return this.#turn;
  }

  /** The ledger is another one now. */
  async changed(): Promise<void> {
    this.#watched = this.#read();
    await this.#watched.catch(() => {
      this.#watched = undefined;
    });
  }

  async #look(page: SeenPage): Promise<void> {
    this.#watched ??= this.#read();
    const watched = await this.#watched;
    if (watched.isEmpty) return;
    const entries = watched.entriesFor(page, new Date());
    if (entries.length === 0) return;
    await putDown(await this.#database(), entries);
    await this.changed();
  }

  async #read(): Promise<WatchedReports> {
    const reports: Report[] = await allReports(await this.#database());
    this.#onDue(countDue(reports, new Date()));
    return new WatchedReports(reports);
  }
}

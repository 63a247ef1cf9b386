import type { Page } from '@playwright/test';
import type { Report } from '../../lib/reporting/report.ts';
import type { Reporter } from '../../lib/reporting/reporter.ts';

/** All that the ledger has. `view` is any page of the extension. */
export async function keptReports(view: Page): Promise<Report[]> {
  return view.evaluate(
    () =>
      new Promise<Report[]>((resolve, reject) => {
        const opening = indexedDB.open('touchstone');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('reports').objectStore('reports').getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result);
          };
        };
      }),
  );
}

/** An empty ledger, and who reports. */
export async function beginLedgerAs(view: Page, reporter: Reporter): Promise<void> {
  await write(view, { clear: ['reports', 'ledger', 'ledgerTail'], reporter });
}

/** Puts reports among those that are kept, past the chain of entries, as if time had gone by. */
export async function putReports(view: Page, reports: readonly Report[]): Promise<void> {
  await write(view, { reports });
  await view.evaluate(() =>
    chrome.runtime.sendMessage({ id: 1, type: 'reportsChanged', timestamp: Date.now() }),
  );
}

interface Writing {
  clear?: readonly string[];
  reporter?: Reporter;
  reports?: readonly Report[];
}

async function write(view: Page, writing: Writing): Promise<void> {
  await view.evaluate(
    ({ clear = [], reporter, reports = [] }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('touchstone');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const stores = ['reports', 'ledger', 'ledgerTail', 'reporter'];
          const transaction = database.transaction(stores, 'readwrite');
          for (const name of clear) transaction.objectStore(name).clear();
          if (reporter) transaction.objectStore('reporter').put(reporter, 'reporter');
          for (const report of reports) transaction.objectStore('reports').put(report);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    writing,
  );
}

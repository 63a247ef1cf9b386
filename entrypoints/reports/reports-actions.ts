import { copied } from '../../components/kit/copied.ts';
import { download } from '../../components/kit/download.ts';
import type { ReportsViewActions } from '../../components/reports/reports-view.tsx';
import { type MessageKey, say } from '../../lib/i18n.ts';
import { sendMessage } from '../../lib/messages.ts';
import { verify } from '../../lib/reporting/evidence/verify.ts';
import type { LedgerEntry } from '../../lib/reporting/ledger/entry.ts';
import type { EntryState } from '../../lib/reporting/ledger/states.ts';
import { withdrawalOf } from '../../lib/reporting/letter.ts';
import type { Report } from '../../lib/reporting/report.ts';
import { database } from '../../lib/storage/database.ts';
import {
  allReports,
  evidenceNotedAt,
  historyOf,
  LedgerError,
  putDown,
  verifyLedger,
  wholeLedger,
} from '../../lib/storage/ledger-store.ts';
import { keepReporter, keptReporter } from '../../lib/storage/reporter-store.ts';
import { StorageError } from '../../lib/storage/storage-error.ts';
import { openTab } from '../../lib/tabs.ts';
import { openFormOf } from '../../lib/weighing/begin-report.ts';

interface ReportsScreen extends Pick<ReportsViewActions, 'choose'> {
  /** Shows what is kept now. */
  load: () => Promise<void>;
  /** Says what came of the last change. */
  tell: (outcome: string) => void;
}

/** What the reports' page does, over the ledger. */
export function reportsActions({ load, tell, choose }: ReportsScreen): ReportsViewActions {
  /** False where nothing was written. */
  const change = async (write: () => Promise<unknown>, outcome: string) => {
    const isWritten = await write().then(
      () => true,
      (error: unknown) => {
        tell(failureOf(error));
        return false;
      },
    );
    if (isWritten) tell(outcome);
    await load();
    await sendMessage('reportsChanged');
    return isWritten;
  };
  const put = (reports: readonly Report[], state: EntryState, note?: string) =>
    change(async () => {
      const at = new Date().toISOString();
      const entries = reports.map(
        (report): LedgerEntry => ({
          report: report.id,
          state,
          at,
          by: 'user',
          ...(note && { note }),
        }),
      );
      await putDown(await database(), entries);
    }, say('ledgerKept'));

  return {
    choose,
    putDown: (report, state, note) => put([report], state, note),
    markFiled: (reports) => put(reports, 'filed'),
    discard: (reports) => put(reports, 'discarded'),
    historyOf: async ({ id }) => historyOf(await database(), id),
    verifyLedger: async () => verifyLedger(await database()),
    open: (url) => void openTab(url),
    openChannel: (report) => void openFormOf(report),
    lookAgain: ({ listing }) => {
      if (listing.url) void openTab(listing.url);
    },
    async withdraw(report) {
      const { contact } = await keptReporter(await database());
      const filedAt = report.filedAt ?? report.createdAt;
      const letter = withdrawalOf({ ...report, filedAt }, contact);
      const isCopied = await copied(letter.text);
      if (!(await put([report], 'withdrawn'))) return undefined;
      if (report.channel.url) await openTab(addressOfWithdrawal(report.channel.url, letter));
      return { ...letter, isCopied };
    },
    async exportLedger() {
      const { entries, tail, reports } = await wholeLedger(await database());
      const text = JSON.stringify({
        format: 'touchstone-ledger',
        version: 1,
        tail,
        entries,
        reports,
      });
      download(text, fileName('ledger'), 'application/json');
    },
    async exportForLumen() {
      const [{ ledgerLumenJson }, kept] = await Promise.all([
        import('../../lib/export/ledger-lumen.ts'),
        database(),
      ]);
      download(ledgerLumenJson(await allReports(kept)), fileName('lumen'), 'application/json');
    },
    async verifyBundle(file, known) {
      const found = await verify(new Uint8Array(await file.arrayBuffer()), known);
      const hash = found.manifest?.sha256;
      return { ...found, ...(hash && { notedAt: await evidenceNotedAt(await database(), hash) }) };
    },
    saveReporter: (reporter) =>
      void change(async () => keepReporter(await database(), reporter), say('reporterSaved')),
  };
}

/** A mail of its own where reports go by mail; else the form that took the report. */
function addressOfWithdrawal(url: string, { subject, text }: { subject: string; text: string }) {
  if (!url.startsWith('mailto:')) return url;
  const [to = ''] = url.split('?');
  return `${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}

function failureOf(error: unknown): string {
  if (error instanceof LedgerError) return say('ledgerNoSuchStep');
  return say(`storage_${StorageError.from(error).failure}` satisfies MessageKey);
}

const fileName = (what: string) =>
  `touchstone-${what}-${new Date().toISOString().slice(0, 10)}.json`;

import { sendMessage } from '../messages.ts';
import type { DeskHost } from './desk-host.ts';
import type { ImportOrder, ImportOutcome } from './import-rules.ts';
import type { RestoreOrder } from './restore-backup.ts';

interface Host extends DeskHost {
  show(imported: ImportOutcome | undefined): void;
}

/** What comes in as files and goes out as files, packs aside. */
export class ExchangeDesk {
  private readonly host: Host;

  constructor(host: Host) {
    this.host = host;
  }

  async import(order: ImportOrder): Promise<void> {
    const { calls, show, kept, working, told } = this.host;
    show(undefined);
    await kept(async () => {
      const imported = await working((options) => calls.call('import', order, options));
      if (!imported) return;
      show(imported);
      if (imported.imported > 0) await told(['workbenchImported', String(imported.imported)]);
    });
  }

  /** What is listed now. */
  export(format: 'json' | 'csv'): Promise<Blob> {
    return this.host.calls.call('export', { format });
  }

  /** All of it as one file. */
  backUp(): Promise<Blob> {
    const { calls, working } = this.host;
    return working((options) => calls.call('backup', undefined, options));
  }

  async restore(order: RestoreOrder): Promise<void> {
    const { calls, kept, working, told } = this.host;
    await kept(async () => {
      const { rules, ledger } = await working((options) => calls.call('restore', order, options));
      await Promise.all([sendMessage('exceptionsChanged'), sendMessage('reportsChanged')]);
      await told([`backupRestored_${ledger}`, order.name, rules.toLocaleString()]);
    });
  }
}

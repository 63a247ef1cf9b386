import { useState } from 'preact/hooks';
import { say } from '../../../lib/i18n.ts';
import type { LedgerCheck } from '../../../lib/storage/ledger-store.ts';
import { CopyButton } from '../../kit/copy-button.tsx';

export interface LedgerCheckActions {
  verifyLedger: () => Promise<LedgerCheck>;
  /** Hands the whole ledger to the browser's downloads. */
  exportLedger: () => Promise<void>;
  /** The same with what was sent, as notices for the Lumen database. */
  exportForLumen: () => Promise<void>;
}

/** Checking that nothing in the ledger was changed since, and taking it along. */
export function LedgerTools({ actions }: { actions: LedgerCheckActions }) {
  const [check, setCheck] = useState<LedgerCheck>();
  return (
    <div class="tools">
      <p class="buttons">
        <button type="button" onClick={async () => setCheck(await actions.verifyLedger())}>
          {say('ledgerVerify')}
        </button>
        <button type="button" onClick={() => actions.exportLedger()}>
          {say('ledgerExport')}
        </button>
        <button type="button" onClick={() => actions.exportForLumen()}>
          {say('ledgerExportLumen')}
        </button>
      </p>
      <div role="status">{check && <Outcome check={check} />}</div>
    </div>
  );
}

function Outcome({ check: { chain, changed, missing, entries, head } }: { check: LedgerCheck }) {
  const holds = chain.holds && changed.length === 0 && missing.length === 0;
  if (!holds)
    return (
      <div class="failure">
        {!chain.holds && <p>{say('ledgerBroken', chain.at + 1, entries)}</p>}
        {changed.length > 0 && <p>{say('ledgerChanged', changed.length)}</p>}
        {missing.length > 0 && <p>{say('ledgerMissing', missing.length)}</p>}
      </div>
    );
  return (
    <>
      <p>{say('ledgerHolds', entries)}</p>
      <p class="small muted">{say('ledgerHead')}</p>
      <p class="small hash">
        <code>{head}</code>
      </p>
      <CopyButton text={head} />
    </>
  );
}

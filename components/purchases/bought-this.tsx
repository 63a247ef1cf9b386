import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { Purchase } from '../../lib/purchases/purchase.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';
import { day } from '../kit/format.ts';

export interface PurchaseActions {
  /** Keeps the listing as it is seen now. Rejects with a sentence that says why it could not. */
  keepPurchase: (weighed: WeighedListing, withScreenshot: boolean) => Promise<void>;
  openPurchases: () => void;
}

interface BoughtThisProps {
  weighed: WeighedListing;
  /** Purchases of the same listing, the newest first. */
  earlier: readonly Purchase[];
  actions: PurchaseActions;
}

/** Keeping a listing that the user has bought, as it is seen that day. */
export function BoughtThis({ weighed, earlier, actions }: BoughtThisProps) {
  const [withScreenshot, setWithScreenshot] = useState(true);
  const [state, setState] = useState<'idle' | 'keeping' | { failure: string }>('idle');
  const [latest] = earlier;
  const keep = async () => {
    setState('keeping');
    setState(
      await actions.keepPurchase(weighed, withScreenshot).then(
        (): 'idle' => 'idle',
        (error: unknown) => ({ failure: error instanceof Error ? error.message : String(error) }),
      ),
    );
  };
  return (
    <details class="bought">
      <summary class="small">{say('boughtThis')}</summary>
      <div class="spaced">
        {latest && (
          <p class="small" role="status">
            {say('boughtOn', day(latest.boughtAt))}{' '}
            <button type="button" class="quiet" onClick={actions.openPurchases}>
              {say('openPurchases')}
            </button>
          </p>
        )}
        <p class="small muted">{say('boughtHint')}</p>
        <label class="small">
          <input
            type="checkbox"
            checked={withScreenshot}
            onChange={() => setWithScreenshot(!withScreenshot)}
          />{' '}
          {say('boughtScreenshot')}
        </label>
        <button type="button" disabled={state === 'keeping'} onClick={keep}>
          {say(state === 'keeping' ? 'evidenceSaving' : latest ? 'boughtAgain' : 'boughtKeep')}
        </button>
        {typeof state === 'object' && (
          <p class="failure" role="alert">
            {say('boughtFailed', state.failure)}
          </p>
        )}
      </div>
    </details>
  );
}

import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';
import { CopyButton } from '../kit/copy-button.tsx';

export interface SavedEvidence {
  /** Of the file among the downloads. */
  name: string;
  /** Of the bundle's manifest: whoever has noted it can tell that the bundle is the one saved now. */
  sha256: string;
  hasScreenshot: boolean;
  /** How many names of other buyers were masked in the page. */
  buyers: number;
  /** Whether the ledger has the hash, with the listing's report. */
  isInLedger: boolean;
}

export interface EvidenceActions {
  /** Packs what is seen now into a file among the downloads. */
  saveEvidence: (
    weighed: WeighedListing,
    notice: string,
    /** Whether the names of other buyers stay in it. */
    keepsBuyers: boolean,
  ) => Promise<SavedEvidence>;
}

type State = 'idle' | 'saving' | { saved: SavedEvidence } | { failure: string };

/** Keeps a listing as it is seen now, in a file that shows any later change. */
export function SaveEvidence({
  weighed,
  notice,
  actions,
}: {
  weighed: WeighedListing;
  /** The text that goes to the marketplace. */
  notice: string;
  actions: EvidenceActions;
}) {
  const [state, setState] = useState<State>('idle');
  const [keepsBuyers, setKeepsBuyers] = useState(false);
  const save = async () => {
    setState('saving');
    setState(
      await actions.saveEvidence(weighed, notice, keepsBuyers).then(
        (saved) => ({ saved }),
        (error: unknown) => ({ failure: error instanceof Error ? error.message : String(error) }),
      ),
    );
  };
  return (
    <details class="save-evidence">
      <summary class="small">{say('evidenceSummary')}</summary>
      <div class="spaced">
        <p class="small muted">{say('evidenceHint')}</p>
        <label class="choice small">
          <input
            type="checkbox"
            checked={keepsBuyers}
            onChange={({ currentTarget }) => setKeepsBuyers(currentTarget.checked)}
          />
          {say('evidenceKeepBuyers')}
        </label>
        <button type="button" disabled={state === 'saving'} onClick={save}>
          {say(state === 'saving' ? 'evidenceSaving' : 'evidenceSave')}
        </button>
        <div class="spaced" role="status">
          {typeof state === 'object' && <Outcome state={state} />}
        </div>
      </div>
    </details>
  );
}

function Outcome({ state }: { state: Exclude<State, string> }) {
  if ('failure' in state) return <p class="failure">{say('evidenceFailed', state.failure)}</p>;
  const { name, sha256, hasScreenshot, buyers, isInLedger } = state.saved;
  return (
    <>
      <p class="small">{say('evidenceSaved', name)}</p>
      {!hasScreenshot && <p class="small muted">{say('evidenceNoScreenshot')}</p>}
      {buyers > 0 && <p class="small muted">{say('evidenceBuyers', buyers)}</p>}
      <p class="small muted">{say(isInLedger ? 'evidenceHashInLedger' : 'evidenceHash')}</p>
      <p class="small hash">
        <code>{sha256}</code>
      </p>
      <CopyButton text={sha256} />
    </>
  );
}

import { useState } from 'preact/hooks';
import { inKey, say } from '../../../lib/i18n.ts';
import type { Batch } from '../../../lib/reporting/batches.ts';
import { batchLetterOf } from '../../../lib/reporting/letter.ts';
import type { Report } from '../../../lib/reporting/report.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Facts } from '../../kit/facts.tsx';

export interface BatchActions {
  open: (url: string) => void;
  /** The same, with help in filling in the form. */
  openChannel: (report: Report) => void;
  /** All of a batch, in one step. */
  markFiled: (reports: readonly Report[]) => Promise<unknown>;
  discard: (reports: readonly Report[]) => Promise<unknown>;
  choose: (reports: ReadonlySet<string>) => void;
}

interface BatchesViewProps {
  batches: readonly Batch[];
  /** What they were made of alone; of all drafts where nothing was chosen. */
  chosen: ReadonlySet<string>;
  /** Sent reports, so that the progress is seen. */
  sent: number;
  marketplaces: ReadonlyMap<string, string>;
  actions: BatchActions;
}

/** Drafts as they go out together: what is sent, what isn't, and each batch's text and links. */
export function BatchesView({ batches, chosen, sent, marketplaces, actions }: BatchesViewProps) {
  const left = batches.reduce((sum, { reports }) => sum + reports.length, 0);
  if (left === 0) return <p class="muted">{say('batchesNone')}</p>;
  return (
    <>
      <p>
        <label>
          {say('batchesProgress', sent, sent + left)} <progress value={sent} max={sent + left} />
        </label>
      </p>
      <p class="small muted">{say('batchesHint')}</p>
      {chosen.size > 0 && (
        <p class="buttons">
          {say('batchesOfChosen', left)}
          <button type="button" class="quiet" onClick={() => actions.choose(new Set())}>
            {say('batchesOfAll')}
          </button>
        </p>
      )}
      <ol class="ledger">
        {batches.map((batch) => (
          <li class="panel" key={batch.key}>
            <OneBatch batch={batch} marketplaces={marketplaces} actions={actions} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface OneBatchProps {
  batch: Batch;
  marketplaces: ReadonlyMap<string, string>;
  actions: BatchActions;
}

function OneBatch({ batch, marketplaces, actions }: OneBatchProps) {
  const { channel, brand, right, part, of, reports } = batch;
  const [first] = reports;
  const [only] = reports.length === 1 ? reports : [];
  const facts = [
    marketplaces.get(channel.marketplace) ?? channel.marketplace,
    brand,
    right && `${right.name} (${say(`right_${inKey(right.kind)}`)})`,
    of > 1 ? say('batchPart', part, of) : undefined,
  ];
  return (
    <>
      <h3>{channel.name}</h3>
      <p class="small muted">
        <Facts facts={facts} />
      </p>
      <p>{only?.listing.name ?? say('batchListings', reports.length)}</p>
      <p class="buttons">
        {channel.url && (
          <button
            type="button"
            onClick={() => (only ? actions.openChannel(only) : actions.open(channel.url))}
          >
            {say('batchOpen')}
          </button>
        )}
        <button type="button" onClick={() => actions.markFiled(reports)}>
          {say('reportMarkFiled')}
        </button>
        <button type="button" class="quiet" onClick={() => actions.discard(reports)}>
          {say('batchDiscard')}
        </button>
      </p>
      <TextToCopy
        heading={say('batchLinks')}
        text={() => reports.flatMap(({ listing }) => listing.url ?? []).join('\n')}
      />
      <TextToCopy
        heading={say('reportText')}
        language={first?.language}
        text={() => only?.notice ?? batchLetterOf(reports).text}
      />
    </>
  );
}

interface TextToCopyProps {
  heading: string;
  /** BCP 47; the interface's where absent. */
  language?: string | undefined;
  text: () => string;
}

/** A text that is only made when it is opened: hundreds of batches have as many letters. */
function TextToCopy({ heading, language, text }: TextToCopyProps) {
  const [isOpen, setOpen] = useState(false);
  const made = isOpen ? text() : undefined;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="small">{heading}</summary>
      {made !== undefined && (
        <>
          <pre class="small" lang={language}>
            {made}
          </pre>
          <CopyButton text={made} />
        </>
      )}
    </details>
  );
}

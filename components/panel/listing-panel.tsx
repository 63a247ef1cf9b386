import { useState } from 'preact/hooks';
import { interfaceDirection, interfaceLanguage, say } from '../../lib/i18n.ts';
import type { Vouching } from '../../lib/messages.ts';
import type { Exception } from '../../lib/rulebook/exception.ts';
import { isFlagged } from '../../lib/settings/overlay-settings.ts';
import { possibleExceptions } from '../../lib/verdict/possible-exceptions.ts';
import type { ListingDetails } from '../../lib/weighing/listing-details.ts';
import { ExceptionsInForce } from '../exceptions/exception-list.tsx';
import { EvidenceLists } from '../verdict/evidence-lists.tsx';
import { InPlainWords } from '../verdict/in-plain-words.tsx';
import { PriceChart } from '../verdict/price-chart.tsx';
import { Questions } from '../verdict/questions.tsx';
import { Unread } from '../verdict/unread.tsx';
import { VerdictHead } from '../verdict/verdict-head.tsx';
import { Weighing } from '../verdict/weighing.tsx';

export interface ListingPanelState {
  /** Absent until the worker answered. */
  details?: ListingDetails;
  /** How many of the words on which the evidence rests are marked in the page; absent: not asked for. */
  marked?: number;
  /** What failed, in a sentence. */
  failure?: string;
}

export interface ListingPanelActions {
  close: () => void;
  /** Marks the evidence's words in the page, or takes the marks away. */
  toggleMarks: () => void;
  vouch: (kind: Vouching) => void;
  undo: (exception: Exception) => void;
  report: () => void;
  openInPopup: () => void;
}

interface ListingPanelProps {
  state: ListingPanelState;
  actions: ListingPanelActions;
}

/** All that is known of the listing that the page is about, on the page itself. */
export function ListingPanel({ state, actions }: ListingPanelProps) {
  const { details, failure } = state;
  return (
    <div class="panel" lang={interfaceLanguage()} dir={interfaceDirection()}>
      <button
        type="button"
        class="quiet close"
        aria-label={say('panelClose')}
        onClick={actions.close}
      >
        <span aria-hidden="true">✕</span>
      </button>
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      {details ? (
        <Details details={details} marked={state.marked} actions={actions} />
      ) : (
        !failure && <p role="status">{say('panelWeighing')}</p>
      )}
    </div>
  );
}

interface DetailsProps {
  details: ListingDetails;
  marked: number | undefined;
  actions: ListingPanelActions;
}

function Details({ details: { weighed, price }, marked, actions }: DetailsProps) {
  const { listing, verdict } = weighed;
  return (
    <>
      <VerdictHead listing={listing} verdict={verdict} heading="h2" />
      <InPlainWords evidence={verdict.evidence} />
      {verdict.evidence.length > 0 && (
        <>
          <Marks marked={marked} onToggle={actions.toggleMarks} />
          <EvidenceLists evidence={verdict.evidence} records={new Map()} />
        </>
      )}
      {price && <PriceChart comparison={price} />}
      <ExceptionsInForce exceptions={verdict.exceptions ?? []} actions={{ undo: actions.undo }} />
      <Unread weighed={weighed} />
      <Questions weighed={weighed} />
      <Weighing verdict={verdict} />
      <Actions weighed={weighed} actions={actions} />
    </>
  );
}

function Marks({ marked, onToggle }: { marked: number | undefined; onToggle: () => void }) {
  return (
    <p class="buttons">
      <button type="button" aria-pressed={marked !== undefined} onClick={onToggle}>
        {say('panelMark')}
      </button>
      <span class="small muted" role="status">
        {marked !== undefined && say(marked === 0 ? 'panelMarkedNone' : 'panelMarked', marked)}
      </span>
    </p>
  );
}

/** In a narrow window the first alone, until more are asked for: what they would take is the evidence's. */
function Actions({
  weighed: { listing, verdict },
  actions,
}: {
  weighed: ListingDetails['weighed'];
  actions: ListingPanelActions;
}) {
  const [showsMore, setShowsMore] = useState(false);
  const settled = new Set(verdict.exceptions?.map(({ kind }) => kind));
  const vouchings = possibleExceptions(listing, verdict).flatMap(
    ({ exception: { kind }, about }) =>
      (kind === 'genuine' || kind === 'trusted') && !settled.has(kind) ? [{ kind, about }] : [],
  );
  return (
    <div class={`buttons actions ${showsMore ? 'all' : 'first'}`}>
      <button
        type="button"
        class={isFlagged(verdict.level) ? 'primary' : ''}
        onClick={actions.report}
      >
        {say('panelReport')}
      </button>
      <button
        type="button"
        class="more"
        aria-expanded={showsMore}
        onClick={() => setShowsMore(!showsMore)}
      >
        {say('panelMore')}
      </button>
      {vouchings.map(({ kind, about }) => (
        <button type="button" key={kind} onClick={() => actions.vouch(kind)}>
          {say(`except_${kind}`, about)}
        </button>
      ))}
      <button type="button" onClick={actions.openInPopup}>
        {say('panelOpenPopup')}
      </button>
    </div>
  );
}

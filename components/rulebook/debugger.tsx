import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import { isListing, type Listing } from '../../lib/listing/listing.ts';
import type { EntryKey } from '../../lib/rulebook/entry.ts';
import type { Debugged } from '../../lib/workbench/debug-listing.ts';
import { Dispute, type ExceptionActions } from '../exceptions/dispute.tsx';
import { ExceptionsInForce } from '../exceptions/exception-list.tsx';
import { EvidenceLists } from '../verdict/evidence-lists.tsx';
import { VerdictHead } from '../verdict/verdict-head.tsx';
import { Weighing } from '../verdict/weighing.tsx';

interface DebuggerProps {
  debugged: Debugged | undefined;
  /** A listing to begin with. */
  sample: Listing;
  /** A listing that was seen at an address; nothing where none was. */
  onAddress: (address: string) => Promise<Listing | undefined>;
  onDebug: (listing: Listing) => void;
  exceptActions: ExceptionActions;
  onOpen: (key: EntryKey) => void;
}

/** A listing as JSON, its verdict, and what came of each rule whose words are in it. */
export function Debugger(props: DebuggerProps) {
  const { debugged, sample, onAddress, onDebug, exceptActions, onOpen } = props;
  const [text, setText] = useState(() => JSON.stringify(sample, undefined, 2));
  const [fault, setFault] = useState<'debugBad' | 'debugUnseen'>();
  return (
    <section aria-labelledby="debugger" class="import">
      <h2 id="debugger">{say('debugHeading')}</h2>
      <form
        class="import"
        onSubmit={async (event) => {
          event.preventDefault();
          const isAddress = /^https?:\/\/\S+$/.test(text.trim());
          const listing = isAddress ? await onAddress(text.trim()) : listingIn(text);
          setFault(listing ? undefined : isAddress ? 'debugUnseen' : 'debugBad');
          if (!listing) return;
          if (isAddress) setText(JSON.stringify(listing, undefined, 2));
          onDebug(listing);
        }}
      >
        <label for="listing">{say('debugListing')}</label>
        <textarea
          id="listing"
          rows={8}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        {fault && (
          <p class="failure" role="alert">
            {say(fault)}
          </p>
        )}
        <p>
          <button type="submit" class="primary">
            {say('welcomeWeigh')}
          </button>
        </p>
      </form>
      {debugged && (
        <>
          <VerdictHead listing={debugged.listing} verdict={debugged.verdict} heading="h2" />
          <ExceptionsInForce
            exceptions={debugged.verdict.exceptions ?? []}
            actions={exceptActions}
          />
          <h3>{say('debugLookedAt', debugged.lookedAt.length)}</h3>
          <ul class="history">
            {debugged.lookedAt.map(({ key, title, field, words, outcome }, i) => (
              <li key={i}>
                <button type="button" class="quiet" onClick={() => onOpen(key)}>
                  {title}
                </button>{' '}
                “{words}” ({say(`field_${field}`)}): {say(`debug_${outcome}`)}
              </li>
            ))}
          </ul>
          <EvidenceLists evidence={debugged.verdict.evidence} records={new Map()} />
          <Weighing verdict={debugged.verdict} />
          <Dispute weighed={debugged} actions={exceptActions} />
        </>
      )}
    </section>
  );
}

function listingIn(text: string): Listing | undefined {
  try {
    const stated: unknown = JSON.parse(text);
    return isListing(stated) ? stated : undefined;
  } catch {
    return undefined;
  }
}

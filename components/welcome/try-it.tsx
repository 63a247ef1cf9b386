import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { Listing } from '../../lib/listing/listing.ts';
import type { Verdict } from '../../lib/verdict/verdict.ts';
import { price } from '../kit/format.ts';
import { EvidenceLists } from '../verdict/evidence-lists.tsx';
import { VerdictHead } from '../verdict/verdict-head.tsx';
import { Weighing } from '../verdict/weighing.tsx';

interface TryItProps {
  sample: Listing;
  /** Rejects where there is no rulebook to weigh with. */
  onWeigh: (listing: Listing) => Promise<Verdict>;
}

type State = 'unweighed' | 'weighing' | { failure: string } | { verdict: Verdict };

/** A listing of our own, and its verdict when asked for. */
export function TryIt({ sample, onWeigh }: TryItProps) {
  const [state, setState] = useState<State>('unweighed');
  const weigh = async () => {
    setState('weighing');
    setState(
      await onWeigh(sample).then(
        (verdict) => ({ verdict }),
        ({ message }: Error) => ({ failure: message }),
      ),
    );
  };
  const verdict = typeof state === 'object' && 'verdict' in state ? state.verdict : undefined;
  const panel = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone, and those who don't see it must hear of the verdict.
  useEffect(() => {
    if (verdict) panel.current?.focus();
  }, [verdict]);
  return (
    <section aria-labelledby="try">
      <h2 id="try">{say('welcomeTry')}</h2>
      <p>{say('welcomeTryLead')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in. */}
      <div
        class="panel"
        role="group"
        aria-labelledby={verdict ? 'verdict' : 'try'}
        tabIndex={-1}
        ref={panel}
      >
        {verdict ? (
          <>
            <VerdictHead listing={sample} verdict={verdict} heading="h3" />
            <EvidenceLists evidence={verdict.evidence} records={new Map()} />
            <Weighing verdict={verdict} />
          </>
        ) : (
          <>
            <Sample sample={sample} />
            <p>
              <button type="button" class="primary" disabled={state === 'weighing'} onClick={weigh}>
                {say('welcomeWeigh')}
              </button>
            </p>
          </>
        )}
        <p class="small" role="status">
          {state === 'weighing' && say('welcomeWeighing')}
          {typeof state === 'object' &&
            'failure' in state &&
            say('welcomeTryFailed', state.failure)}
        </p>
      </div>
    </section>
  );
}

function Sample({ sample }: { sample: Listing }) {
  return (
    <div>
      <p class="listing-name">{sample.name}</p>
      <p>{price(sample)}</p>
      <p class="small muted">{say('welcomeSeller', sample.seller?.name ?? '')}</p>
    </div>
  );
}

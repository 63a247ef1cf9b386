import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import { type Outcome, outcomes, type Purchase } from '../../lib/purchases/purchase.ts';
import { Facts } from '../kit/facts.tsx';
import { day, price } from '../kit/format.ts';
import { Sign } from '../kit/sign.tsx';
import type { PurchasesActions } from './purchases-view.tsx';
import { RefundClaim } from './refund-claim.tsx';

interface PurchaseCardProps {
  purchase: Purchase;
  marketplace: DirectoryEntry | undefined;
  actions: PurchasesActions;
}

/** One purchase: the listing of that day, and what the buyer says of the article. */
export function PurchaseCard({ purchase, marketplace, actions }: PurchaseCardProps) {
  const { id, listing, verdict, boughtAt, outcome } = purchase;
  const facts = [marketplace?.name ?? listing.marketplace, price(listing), listing.seller?.name];
  return (
    <article class="panel purchase" aria-labelledby={`purchase-${id}`}>
      <div>
        <h2 id={`purchase-${id}`} dir="auto">
          {listing.url ? (
            <a href={listing.url} target="_blank" rel="noreferrer">
              {listing.name ?? say('untitled')}
            </a>
          ) : (
            (listing.name ?? say('untitled'))
          )}
        </h2>
        <p class="small muted">
          <Facts facts={facts} />
        </p>
        <p class="small">
          {say('boughtOn', day(boughtAt))} <Sign level={verdict.level} />{' '}
          {say('purchaseLevel', say(`level_${verdict.level}`))}
        </p>
        <p class="small muted">
          <PictureNote picture={purchase.picture} />
        </p>
      </div>
      <Decision key={outcome?.at ?? ''} purchase={purchase} actions={actions} />
      {outcome?.says === 'notGenuine' && (
        <RefundClaim purchase={purchase} marketplace={marketplace} />
      )}
      <p class="buttons">
        <button type="button" onClick={() => actions.saveEvidence(purchase)}>
          {say('purchaseSave')}
        </button>
        <button type="button" class="quiet" onClick={() => actions.remove(purchase)}>
          {say('purchaseRemove')}
        </button>
      </p>
    </article>
  );
}

/** By what the picture of that day can be known again, or why it can't. */
function PictureNote({ picture: { from, differenceHash } }: Pick<Purchase, 'picture'>) {
  return <>{from ? say(`pictureFrom_${from}`, differenceHash ?? '') : say('pictureUnread')}</>;
}

function Decision({
  purchase: { id, outcome },
  purchase,
  actions,
}: {
  purchase: Purchase;
  actions: PurchasesActions;
}) {
  const [says, setSays] = useState<Outcome | undefined>(outcome?.says);
  const [note, setNote] = useState(outcome?.note ?? '');
  return (
    <form
      class="decision"
      onSubmit={(event) => {
        event.preventDefault();
        if (says) actions.decide(purchase, { says, note: note.trim() });
      }}
    >
      <fieldset>
        <legend class="small muted">{say('purchaseAsk')}</legend>
        {outcomes.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`outcome-${id}`}
              checked={says === one}
              onChange={() => setSays(one)}
            />{' '}
            {say(`outcome_${one}`)}
          </label>
        ))}
      </fieldset>
      <label class="reason">
        <span class="small muted">{say('purchaseNote')}</span>
        <input
          type="text"
          maxLength={500}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <p class="buttons">
        <button type="submit" disabled={says === undefined}>
          {say('purchaseDecide')}
        </button>
        {outcome && (
          <>
            <span class="small muted">{say(`decided_${outcome.says}`, day(outcome.at))}</span>
            <button type="button" class="quiet" onClick={() => actions.decide(purchase, undefined)}>
              {say('exceptionUndo')}
            </button>
          </>
        )}
      </p>
    </form>
  );
}

import { say } from '../../lib/i18n.ts';
import type { EntryDifference } from '../../lib/workbench/packs/pack-difference.ts';
import type { PackOffer } from '../../lib/workbench/packs/take-pack.ts';
import { day } from '../kit/format.ts';

interface PackOfferViewProps {
  offer: PackOffer;
  busy: boolean;
  onAccept: () => void;
  onDecline: () => void;
}

/** Who signed a pack and what it would change, before any of it counts. */
export function PackOfferView({ offer, busy, onAccept, onDecline }: PackOfferViewProps) {
  const { name, version, publishedAt, expires, withdrawn, fingerprint, present } = offer;
  const { added, changed, removed, shown } = offer.difference;
  const isFirst = present === undefined;
  return (
    <section class="panel" aria-labelledby="pack-offer">
      <h3 id="pack-offer">{say(isFirst ? 'packOfferFirst' : 'packOfferUpdate', name)}</h3>
      <p class="small muted">
        {[
          isFirst ? say('packVersion', version) : say('packVersions', present, version),
          say('packPublished', day(publishedAt)),
          ...(expires ? [say('packExpires', day(expires))] : []),
        ].join(' · ')}
      </p>
      <p>{say(isFirst ? 'packKeyAsk' : 'packKeySame')}</p>
      <p>
        <code class="fingerprint">{fingerprint}</code>
      </p>
      {withdrawn ? (
        <p class="warning">{say('packWithdraws', withdrawn)}</p>
      ) : (
        <>
          <p role="status">{say('packDifference', added, changed, removed)}</p>
          {shown.length > 0 && (
            <details>
              <summary>{say('packShow', shown.length)}</summary>
              <ul class="history pack-difference">
                {shown.map((one) => (
                  <Difference key={one.key} difference={one} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      <p class="small muted">{say('packOwnWins')}</p>
      <p class="buttons">
        <button type="button" class="primary" disabled={busy} onClick={onAccept}>
          {say(withdrawn ? 'packStop' : isFirst ? 'packTrust' : 'packTake')}
        </button>
        <button type="button" disabled={busy} onClick={onDecline}>
          {say('packDecline')}
        </button>
      </p>
    </section>
  );
}

function Difference({ difference: { title, before, after } }: { difference: EntryDifference }) {
  const what = !before ? 'packAdded' : after ? 'packChanged' : 'packRemoved';
  return (
    <li>
      <p>
        <strong>{title}</strong> <span class="muted">{say(what)}</span>
      </p>
      <div class="sides small">
        {before && <pre>{JSON.stringify(before, undefined, 1)}</pre>}
        {after && <pre>{JSON.stringify(after, undefined, 1)}</pre>}
      </div>
    </li>
  );
}

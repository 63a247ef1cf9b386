import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { PackDesk, PackState } from '../../lib/workbench/packs/pack-desk.ts';
import type { ListedPack, Opened } from '../../lib/workbench/worker-tasks.ts';
import { FileField } from '../kit/file-field.tsx';
import { day } from '../kit/format.ts';
import { faultText } from './fault-text.ts';
import { PackOfferView } from './pack-offer.tsx';
import { PublishPanel } from './publish-panel.tsx';

interface PacksPanelProps {
  busy: boolean;
  opened: Opened;
  pack: PackState | undefined;
  desk: PackDesk;
}

/** Rulebooks that others publish and sign, and one's own published. */
export function PacksPanel({ busy, opened: { packs, published }, pack, desk }: PacksPanelProps) {
  const [address, setAddress] = useState('');
  return (
    <section aria-labelledby="packs" class="import">
      <h2 id="packs">{say('packsHeading')}</h2>
      <p class="muted">{say('packsNote')}</p>
      {packs.length === 0 ? (
        <p>{say('packsNone')}</p>
      ) : (
        <ol class="history">
          {packs.map((one, at) => (
            <PackItem key={one.id} pack={one} at={at} packs={packs} busy={busy} desk={desk} />
          ))}
        </ol>
      )}
      <p>
        <FileField
          accept=".json"
          disabled={busy}
          onFile={(file) => desk.offer({ source: file }, file.name)}
        >
          {say('packFile')}
        </FileField>
      </p>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          void desk.look(address);
        }}
      >
        <label for="pack-address">{say('packAddress')}</label>
        <input
          id="pack-address"
          type="text"
          inputMode="url"
          placeholder="https://"
          value={address}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <p class="small muted">{say('packAddressNote')}</p>
        <p>
          <button type="submit" disabled={busy || address.trim() === ''}>
            {say('packLook')}
          </button>
        </p>
      </form>
      {pack && 'refused' in pack && (
        <div class="warning" role="alert">
          <p>{say('packRefused', pack.about)}</p>
          <p>
            {say(`packRefused_${pack.refused}`)}
            {pack.detail && ` (${pack.detail})`}
            {pack.fault && ` ${pack.fault.column}: ${faultText(pack.fault)}`}
          </p>
        </div>
      )}
      {pack && 'offer' in pack && (
        <PackOfferView
          offer={pack.offer}
          busy={busy}
          onAccept={() => void desk.accept(pack.order)}
          onDecline={() => desk.decline()}
        />
      )}
      <PublishPanel
        busy={busy}
        published={published}
        made={pack && 'published' in pack ? pack : undefined}
        onPublish={(order) => void desk.publish(order)}
      />
    </section>
  );
}

interface PackItemProps {
  pack: ListedPack;
  at: number;
  packs: readonly ListedPack[];
  busy: boolean;
  desk: PackDesk;
}

function PackItem({ pack, at, packs, busy, desk }: PackItemProps) {
  const { name, version, entries, fingerprint, address, expires, stopped } = pack;
  const facts = [
    say('packVersion', version),
    say('packRules', entries.toLocaleString()),
    ...(expires ? [say('packExpires', day(expires))] : []),
  ];
  return (
    <li>
      <p>
        <strong>{name}</strong> <span class="muted">{facts.join(' · ')}</span>
      </p>
      <p class="small muted">
        {say('packKey')} <code class="fingerprint">{fingerprint}</code>
        {address && ` · ${address}`}
      </p>
      {stopped && (
        <p class="warning" role="status">
          {say(`packStopped_${stopped.why}`, stopped.reason ?? '')}
        </p>
      )}
      <p class="buttons">
        {address && (
          <button type="button" disabled={busy} onClick={() => void desk.look(address)}>
            {say('packUpdate', name)}
          </button>
        )}
        {at > 0 && (
          <button type="button" disabled={busy} onClick={() => void desk.raise(packs, at)}>
            {say('packRaise', name)}
          </button>
        )}
        {!stopped && (
          <button type="button" disabled={busy} onClick={() => void desk.stop(packs, at)}>
            {say('packStopNamed', name)}
          </button>
        )}
        {stopped?.why === 'user' && (
          <button type="button" disabled={busy} onClick={() => void desk.resume(packs, at)}>
            {say('packResume', name)}
          </button>
        )}
        <button type="button" disabled={busy} onClick={() => void desk.unsubscribe(packs, at)}>
          {say('packUnsubscribe', name)}
        </button>
      </p>
    </li>
  );
}

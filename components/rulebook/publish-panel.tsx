import { useEffect, useMemo, useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import { slugOf } from '../../lib/rulebook/exchange/table.ts';
import type { PackState } from '../../lib/workbench/packs/pack-desk.ts';
import type { PublishOrder } from '../../lib/workbench/packs/publish-pack.ts';
import type { Opened } from '../../lib/workbench/worker-tasks.ts';

interface PublishPanelProps {
  busy: boolean;
  published: Opened['published'];
  made: Extract<PackState, { published: unknown }> | undefined;
  onPublish: (order: PublishOrder) => void;
}

/** The user's own rules, or what is listed, as one signed file for others. */
export function PublishPanel({ busy, published, made, onPublish }: PublishPanelProps) {
  const [name, setName] = useState('');
  const [what, setWhat] = useState<PublishOrder['what']>('own');
  const [expires, setExpires] = useState('');
  const [withdrawn, setWithdrawn] = useState('');
  const id = slugOf(name);
  const earlier = published[id];
  return (
    <>
      <h2>{say('publishHeading')}</h2>
      <p class="muted">{say('publishNote')}</p>
      <form
        class="panel"
        onSubmit={(event) => {
          event.preventDefault();
          const taken = earlier && withdrawn.trim() !== '' && { withdrawn: withdrawn.trim() };
          onPublish({ id, name: name.trim(), what, ...(expires && { expires }), ...taken });
        }}
      >
        <div class="field">
          <label for="publish-name">{say('publishName')}</label>
          <input
            id="publish-name"
            type="text"
            list="published"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <datalist id="published">
            {Object.values(published).map((one) => (
              <option key={one.name} value={one.name} />
            ))}
          </datalist>
          {earlier && (
            <p class="small muted">{say('publishEarlier', earlier.version, earlier.version + 1)}</p>
          )}
        </div>
        <fieldset class="choices">
          <legend>{say('publishWhat')}</legend>
          {(['own', 'listed'] as const).map((one) => (
            <label class="choice" key={one}>
              <input
                type="radio"
                name="publish-what"
                checked={what === one}
                onChange={() => setWhat(one)}
              />
              {say(`publishWhat_${one}`)}
            </label>
          ))}
        </fieldset>
        <div class="field">
          <label for="publish-expires">{say('publishExpires')}</label>
          <input
            id="publish-expires"
            type="date"
            value={expires}
            onInput={({ currentTarget }) => setExpires(currentTarget.value)}
          />
        </div>
        {earlier && (
          <div class="field">
            <label for="publish-withdraw">{say('publishWithdraw')}</label>
            <input
              id="publish-withdraw"
              type="text"
              maxLength={200}
              value={withdrawn}
              onInput={({ currentTarget }) => setWithdrawn(currentTarget.value)}
            />
          </div>
        )}
        <p class="buttons">
          <button type="submit" class="primary" disabled={busy || id === ''}>
            {say('publishDo')}
          </button>
        </p>
        {made && <Made made={made} />}
      </form>
    </>
  );
}

function Made({ made: { published, name } }: { made: NonNullable<PublishPanelProps['made']> }) {
  const { file, version, fingerprint } = published;
  const address = useMemo(() => URL.createObjectURL(file), [file]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <div role="status">
      <p>
        {say('publishMade', version)} <code class="fingerprint">{fingerprint}</code>
      </p>
      <a href={address} download={name}>
        {say('publishSave', name)}
      </a>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { NewException } from '../../lib/verdict/possible-exceptions.ts';
import { MarketplaceOptions } from './marketplace-options.tsx';

interface TrustFormProps {
  directory: readonly DirectoryEntry[];
  /** Whether it was kept. */
  onTrust: (said: NewException) => Promise<boolean>;
}

const blank = { marketplace: '', id: '', name: '', reason: '' };
const texts = [
  ['id', 'ruleField_sellerId'],
  ['name', 'ruleField_sellerName'],
  ['reason', 'disputeReason'],
] as const;

/** A seller whom the user trusts, by what the marketplace shows. */
export function TrustForm({ directory, onTrust }: TrustFormProps) {
  const [seller, setSeller] = useState(blank);
  const [isMissing, setMissing] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    const said = trustOf(seller);
    setMissing(said === undefined);
    if (said && (await onTrust(said))) setSeller(blank);
  };
  return (
    <form class="panel trust" onSubmit={submit} aria-labelledby="trust">
      <h3 id="trust">{say('exceptionTrustHeading')}</h3>
      <div class="field">
        <label for="trust-marketplace">{say('ruleField_marketplace')}</label>
        <select
          id="trust-marketplace"
          value={seller.marketplace}
          onChange={({ currentTarget }) =>
            setSeller({ ...seller, marketplace: currentTarget.value })
          }
        >
          <MarketplaceOptions directory={directory} />
        </select>
      </div>
      {texts.map(([field, label]) => (
        <div class="field" key={field}>
          <label for={`trust-${field}`}>{say(label)}</label>
          <input
            id={`trust-${field}`}
            type="text"
            maxLength={500}
            value={seller[field]}
            onInput={({ currentTarget }) => setSeller({ ...seller, [field]: currentTarget.value })}
          />
        </div>
      ))}
      {isMissing && (
        <p class="failure" role="alert">
          {say('exceptionSellerMissing')}
        </p>
      )}
      <p>
        <button type="submit">{say('exceptionTrust')}</button>
      </p>
    </form>
  );
}

/** Nothing where the seller would never be recognised. */
function trustOf(typed: typeof blank): NewException | undefined {
  const [id, name] = [typed.id.trim(), typed.name.trim()];
  if (!typed.marketplace || !(id || name)) return undefined;
  return {
    kind: 'trusted',
    seller: { marketplace: typed.marketplace, ...(id && { id }), ...(name && { name }) },
    about: name || id,
    reason: typed.reason.trim(),
    wrongRules: [],
  };
}

import { say } from '../../../lib/i18n.ts';
import type { DirectoryEntry } from '../../../lib/marketplaces/directory.ts';
import { MarketplaceOptions } from '../marketplace-options.tsx';
import { today } from './today.ts';
import type { StepProps, Values } from './wizard.tsx';

/** Whose listings are the owner's own word, and where there are none. */
export function SellersStep({
  value,
  directory,
  onChange,
}: StepProps & { directory: readonly DirectoryEntry[] }) {
  const sellers = (value.sellers as Values[] | undefined) ?? [];
  const places = (value.places as Values[] | undefined) ?? [];
  const said = { source: say('wizardOwner'), certainty: 'verified' };
  const setSeller = (i: number, change: Values) =>
    onChange({ ...value, sellers: sellers.with(i, { ...sellers[i], ...change }) });
  return (
    <>
      <fieldset>
        <legend>{say('wizardSellers')}</legend>
        <p class="small muted">{say('wizardSellersNote')}</p>
        {sellers.map(({ marketplace, name }, i) => (
          <fieldset class="item columns" key={i} aria-label={`${say('wizardSellers')} ${i + 1}`}>
            <label class="field">
              {say('byMarketplace')}
              <select
                value={String(marketplace ?? '')}
                onChange={({ currentTarget }) => setSeller(i, { marketplace: currentTarget.value })}
              >
                <MarketplaceOptions directory={directory} />
              </select>
            </label>
            <label class="field">
              {say('wizardShop')}
              <input
                type="text"
                value={String(name ?? '')}
                onInput={({ currentTarget }) => setSeller(i, { name: currentTarget.value })}
              />
            </label>
            <button
              type="button"
              class="quiet"
              onClick={() => onChange({ ...value, sellers: sellers.toSpliced(i, 1) })}
            >
              {say('wizardRemove', String(name || i + 1))}
            </button>
          </fieldset>
        ))}
        <p>
          <button
            type="button"
            onClick={() =>
              onChange({ ...value, sellers: [...sellers, { marketplace: '', name: '', ...said }] })
            }
          >
            {say('wizardAddShop')}
          </button>
        </p>
      </fieldset>
      <details open={places.length > 0}>
        <summary>{say('wizardNotSold')}</summary>
        <div class="choices">
          {directory.map(({ id, name }) => {
            const at = places.findIndex(({ marketplace }) => marketplace === id);
            return (
              <label class="choice" key={id}>
                <input
                  type="checkbox"
                  checked={at >= 0 && places[at]?.sold === false}
                  onChange={({ currentTarget: { checked } }) => {
                    const others = places.filter(({ marketplace }) => marketplace !== id);
                    const place = { marketplace: id, sold: false, date: today(), ...said };
                    onChange({ ...value, places: checked ? [...others, place] : others });
                  }}
                />
                {name}
              </label>
            );
          })}
        </div>
      </details>
    </>
  );
}

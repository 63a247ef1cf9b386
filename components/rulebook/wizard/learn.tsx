import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../lib/i18n.ts';
import type { OpenListing } from '../../../lib/workbench/seen-listings.ts';
import { isForBrandOf } from '../../../lib/workbench/wizard/learn-listing.ts';
import type { Values } from './wizard.tsx';

export interface LearnProps {
  value: Values;
  /** The tab from which one came to learn from its listing. */
  from: number | undefined;
  /** Listings that have a page of their own in an open tab. */
  onOpenListings: () => Promise<readonly OpenListing[]>;
  onLearn: (open: OpenListing) => Promise<void>;
  /** The listing of `from` was learned from, or is another brand's than what is being written. */
  onArrived: () => void;
}

/** Official listings in other tabs, each to be learned from by one click. */
export function Learn({ value, from, onOpenListings, onLearn, onArrived }: LearnProps) {
  const [listings, setListings] = useState<readonly OpenListing[]>([]);
  const [learned, setLearned] = useState<string>();
  useEffect(() => {
    const look = () => void onOpenListings().then(setListings);
    look();
    // Whoever comes back from another tab has opened it for this.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const learn = async (open: OpenListing) => {
    await onLearn(open);
    setLearned(nameOf(open));
  };
  const arrived = listings.find(({ tab }) => tab === from);
  useEffect(() => {
    if (!arrived) return;
    onArrived();
    if (isForBrandOf(value, arrived.listing)) void learn(arrived);
  }, [arrived]);
  return (
    <div>
      <p class="small muted">{say('wizardLearnNote')}</p>
      {listings.map((open) => (
        <div key={open.tab}>
          <p>
            <button type="button" onClick={() => void learn(open)}>
              {say('wizardLearn', nameOf(open))}
            </button>
          </p>
          {open.listing.brand && !isForBrandOf(value, open.listing) && (
            <p class="small muted">
              {say('wizardOtherBrand', String(value.name), open.listing.brand)}
            </p>
          )}
        </div>
      ))}
      <p role="status">{learned !== undefined && say('wizardLearned', learned)}</p>
    </div>
  );
}

const nameOf = ({ listing: { name, url } }: OpenListing) => name ?? url ?? '';

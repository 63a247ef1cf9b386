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
  /** Whether it told anything that wasn't there. */
  onLearn: (open: OpenListing) => Promise<boolean>;
  /** The listing of `from` was learned from, or isn't known to be of the brand that is being written. */
  onArrived: () => void;
}

/** Official listings in other tabs, each to be learned from by one click. */
export function Learn({ value, from, onOpenListings, onLearn, onArrived }: LearnProps) {
  const [listings, setListings] = useState<readonly OpenListing[]>([]);
  const [outcome, setOutcome] = useState('');
  useEffect(() => {
    const look = () => void onOpenListings().then(setListings);
    look();
    // Whoever comes back from another tab has opened it for this.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const learn = async (open: OpenListing) => {
    const isLearned = await onLearn(open);
    setOutcome(say(isLearned ? 'wizardLearned' : 'wizardLearnedNothing', nameOf(open)));
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
          {!isForBrandOf(value, open.listing) && (
            <p class="small muted">
              {open.listing.brand
                ? say('wizardOtherBrand', String(value.name), open.listing.brand)
                : say('wizardNoBrand', String(value.name))}
            </p>
          )}
        </div>
      ))}
      <p role="status">{outcome}</p>
    </div>
  );
}

const nameOf = ({ listing: { name, url } }: OpenListing) => name ?? url ?? '';

import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import { isFlagged, type Threshold } from '../../lib/settings/overlay-settings.ts';
import { type Level, levels } from '../../lib/verdict/verdict.ts';
import {
  flaggedListings,
  type LevelCounts,
  type WeighedListing,
} from '../../lib/weighing/tab-reading.ts';
import { Facts } from '../kit/facts.tsx';
import { price } from '../kit/format.ts';
import { Sign } from '../kit/sign.tsx';
import { type BatchActions, ReportSelected } from './report-selected.tsx';

interface FlaggedListProps {
  /** Those that are there already; the gravest at least. */
  listings: readonly WeighedListing[];
  /** Of all. */
  counts: LevelCounts;
  threshold: Threshold;
  /** Scrolls the page to the listing; false where it is gone. */
  onShow: (weighed: WeighedListing) => Promise<boolean>;
  onDetails: (weighed: WeighedListing) => void;
  actions: BatchActions;
}

/** The flagged listings of a page of many, the gravest first. */
export function FlaggedList({
  listings,
  counts,
  threshold,
  onShow,
  onDetails,
  actions,
}: FlaggedListProps) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [gone, setGone] = useState<string>();
  const flagged = flaggedListings(listings, threshold);
  const count = (wanted: (level: Level) => boolean) =>
    levels.filter(wanted).reduce((sum, level) => sum + (counts[level] ?? 0), 0);
  const flaggedCount = count((level) => isFlagged(level, threshold));
  return (
    <section class="flagged" aria-labelledby="flagged">
      <h1 id="flagged">
        {say(
          'resultsHeading',
          flaggedCount,
          count(() => true),
        )}
      </h1>
      <p class="small muted">{inWords(counts)}</p>
      {flaggedCount === 0 && <p class="muted">{say('resultsNone')}</p>}
      {flaggedCount > 1 && (
        <ReportSelected
          flagged={flagged}
          selected={selected}
          onSelect={setSelected}
          actions={actions}
        />
      )}
      <ol>
        {flagged.map((weighed) => (
          <li key={weighed.key}>
            {flaggedCount > 1 && (
              <input
                type="checkbox"
                class="select"
                aria-label={say('selectListing', weighed.listing.name ?? say('untitled'))}
                checked={selected.has(weighed.key)}
                onChange={({ currentTarget }) => {
                  const others = [...selected].filter((key) => key !== weighed.key);
                  setSelected(new Set(currentTarget.checked ? [...others, weighed.key] : others));
                }}
              />
            )}
            <Flagged
              weighed={weighed}
              onDetails={() => onDetails(weighed)}
              onShow={async () => setGone((await onShow(weighed)) ? undefined : weighed.key)}
            />
            {gone === weighed.key && (
              <p class="small" role="status">
                {say('cardGone')}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** How many listings came to which level. */
function inWords(counts: LevelCounts): string {
  return levels
    .flatMap((level) => {
      const count = counts[level];
      return count ? [say('resultsCount', say(`level_${level}`), count)] : [];
    })
    .join(' · ');
}

interface FlaggedProps {
  weighed: WeighedListing;
  onShow: () => void;
  onDetails: () => void;
}

function Flagged({ weighed: { listing, verdict }, onShow, onDetails }: FlaggedProps) {
  const name = listing.name ?? say('untitled');
  const facts = [price(listing), listing.seller?.name];
  return (
    <>
      <p class={`small flagged-level level-${verdict.level}`}>
        <Sign level={verdict.level} /> {say(`badge_${verdict.level}`)}
      </p>
      <button type="button" class="flagged-name" onClick={onShow} title={say('resultsShow', name)}>
        {name}
      </button>
      {facts.some(Boolean) && (
        <p class="small muted">
          <Facts facts={facts} />
        </p>
      )}
      <p class="small">{verdict.evidence[0]?.text}</p>
      <p class="buttons small">
        <button type="button" class="quiet" onClick={onDetails}>
          {say('resultsDetails')}
        </button>
        {listing.url && (
          <a href={listing.url} target="_blank" rel="noreferrer">
            {say('resultsOpen')}
          </a>
        )}
      </p>
    </>
  );
}

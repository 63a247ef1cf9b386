import { say } from '../../lib/i18n.ts';
import type { ListingField } from '../../lib/listing/listing.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { MarketplaceHealth } from '../../lib/storage/health-store.ts';
import { day } from '../kit/format.ts';

interface PageChangedProps {
  /** Fields that the marketplace's file must find and didn't. */
  changed: readonly ListingField[];
  marketplace: DirectoryEntry | undefined;
  /** Absent until the database answered, or where it can't. */
  health: MarketplaceHealth | undefined;
}

/** Says that the marketplace has rebuilt its pages, so that what is shown may be less than there is. */
export function PageChanged({ changed, marketplace, health }: PageChangedProps) {
  if (changed.length === 0 || !marketplace) return null;
  const fields = [...new Set(changed)].map((field) => say(`field_${field}`));
  return (
    <section class="changed warning" aria-label={say('pageChangedHeading')}>
      <p>{say('pageChanged', fields.join(say('listSeparator')))}</p>
      {health && health.pages > 1 && (
        <p class="small muted">
          {say(
            'pageChangedCount',
            marketplace.name,
            health.changed,
            health.pages,
            day(health.since),
          )}
        </p>
      )}
    </section>
  );
}

import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { NotoriousRecord, YearOfMarket } from '../../lib/marketplaces/notorious-markets.ts';

interface MarketplaceFactsProps {
  marketplace: DirectoryEntry;
  /** What the lists of notorious markets say of the site; absent where none that is known names it. */
  notorious: NotoriousRecord | undefined;
}

/** What is known of a marketplace as a place to buy on, each fact with how sure it is. */
export function MarketplaceFacts({ marketplace, notorious }: MarketplaceFactsProps) {
  const { name, channels, buyerProtection } = marketplace;
  return (
    <details class="facts">
      <summary class="small">{say('factsHeading', name)}</summary>
      <div class="spaced">
        {notorious ? (
          <Notorious record={notorious} />
        ) : (
          <p class="small muted">{say('notoriousNone', name)}</p>
        )}
        <section aria-labelledby="facts-channels">
          <h3 id="facts-channels">{say('factsChannels')}</h3>
          {channels.length === 0 && <p class="small muted">{say('reportNoChannel')}</p>}
          <ul class="small">
            {channels.map(({ name: channel, reporter, certainty }) => (
              <li key={channel}>
                {channel}
                {reporter === 'rights-owner' && ` (${say('channelForOwners')})`}{' '}
                <span class="muted">
                  {say(certainty === 'verified' ? 'certainty_verified' : 'certainty_recalled')}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="facts-protection">
          <h3 id="facts-protection">{say('factsProtection')}</h3>
          <p class="small">
            {buyerProtection ? (
              <>
                <bdi>{buyerProtection.name}</bdi>{' '}
                <span class="muted">{say(`certainty_${buyerProtection.certainty}`)}</span>
              </>
            ) : (
              <span class="muted">{say('factsProtectionUnknown')}</span>
            )}
          </p>
        </section>
      </div>
    </details>
  );
}

/** One government's opinion, year by year, and the marketplace's answer to it. */
function Notorious({ record: { years, answers } }: { record: NotoriousRecord }) {
  return (
    <section aria-labelledby="facts-notorious">
      <h3 id="facts-notorious">{say('notoriousHeading')}</h3>
      <p class="small muted">{say('notoriousNote')}</p>
      <ul class="small">
        {years.map((year) => (
          <Year key={`${year.year} ${year.market}`} year={year} />
        ))}
      </ul>
      {answers.map(({ year, who, words, source, date, certainty }) => (
        <figure class="small answer" key={`${year} ${source}`}>
          <figcaption class="muted">{say('notoriousAnswer', who, year)}</figcaption>
          <blockquote lang="en">{words}</blockquote>
          <p class="muted">
            {say('evidenceSource', `${sourceName(source)}, ${date}`)} ·{' '}
            {say(`certainty_${certainty}`)}
          </p>
        </figure>
      ))}
    </section>
  );
}

function Year({ year: { year, released, standing, certainty, basis } }: { year: YearOfMarket }) {
  return (
    <li>
      <strong>{year}</strong>{' '}
      {say(standing === 'listed' ? 'notoriousListed' : 'notoriousNotListed', released)}{' '}
      <span class="muted">
        {say(`notorious_${certainty}`)} <bdi lang="en">{basis}</bdi>
      </span>
    </li>
  );
}

/** The host of an address, which says more than its end. */
const sourceName = (source: string): string =>
  URL.canParse(source) ? new URL(source).host : source;

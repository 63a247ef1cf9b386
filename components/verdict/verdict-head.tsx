import { say } from '../../lib/i18n.ts';
import type { Listing } from '../../lib/listing/listing.ts';
import { sidesOf, strengthOf } from '../../lib/verdict/strength.ts';
import type { Verdict } from '../../lib/verdict/verdict.ts';
import { Facts } from '../kit/facts.tsx';
import { price } from '../kit/format.ts';
import { Sign } from '../kit/sign.tsx';

interface VerdictHeadProps {
  listing: Listing;
  verdict: Verdict;
  /** Where the view is about more than this verdict, its heading stands lower. */
  heading?: 'h1' | 'h2' | 'h3';
}

/** Which listing, its level, and how strong the signs on both sides are. */
export function VerdictHead({ listing, verdict, heading: Heading = 'h1' }: VerdictHeadProps) {
  const facts = [price(listing), listing.seller?.name];
  return (
    <section class="verdict-head" aria-labelledby="verdict">
      <p class="listing-name" dir="auto">
        {listing.name ?? say('untitled')}
      </p>
      {facts.some(Boolean) && (
        <p class="small muted">
          <Facts facts={facts} />
        </p>
      )}
      <Heading id="verdict" class={`verdict-level level-${verdict.level}`}>
        <Sign level={verdict.level} />
        {say(`level_${verdict.level}`)}
      </Heading>
      <p>{say(`meaning_${verdict.level}`)}</p>
      <p class="small muted">
        <Sides verdict={verdict} />
      </p>
    </section>
  );
}

/** How strong each side is, and what both come to. */
function Sides({ verdict }: { verdict: Verdict }) {
  const { against, inFavour } = sidesOf(verdict.evidence);
  const together = strengthOf(against - inFavour);
  const strengthAgainst = strengthOf(against);
  const strengthInFavour = strengthOf(inFavour);
  const sides = [
    strengthAgainst && say('signsAgainst', say(`strength_${strengthAgainst}`)),
    strengthInFavour && say('signsInFavour', say(`strength_${strengthInFavour}`)),
    strengthAgainst &&
      strengthInFavour &&
      together &&
      say(
        against > inFavour ? 'signsTogetherAgainst' : 'signsTogetherInFavour',
        say(`strength_${together}`),
      ),
  ].filter((side) => side !== undefined);
  return <>{sides.length > 0 ? sides.join(' · ') : say('noSigns')}</>;
}

import { interfaceLanguage, type MessageKey, say } from '../../lib/i18n.ts';
import type { Listing } from '../../lib/listing/listing.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { Verdict } from '../../lib/verdict/verdict.ts';
import { sampleListing } from './sample-listing.ts';
import { Sites } from './sites.tsx';
import { TryIt } from './try-it.tsx';

interface WelcomeProps {
  directory: readonly DirectoryEntry[];
  onWeigh: (listing: Listing) => Promise<Verdict>;
}

const does = [
  'welcomeDoes_results',
  'welcomeDoes_listing',
  'welcomeDoes_report',
  'welcomeDoes_word',
] as const;
const never = ['welcomeNever_network', 'welcomeNever_account', 'welcomeNever_selling'] as const;

/** All that somebody is told who has just installed it. */
export function Welcome({ directory, onWeigh }: WelcomeProps) {
  return (
    <>
      <header>
        <img src="/icons/touchstone.svg" alt="" width="40" height="40" />
        <h1>{say('welcomeTitle')}</h1>
      </header>
      <main>
        <p class="lead">{say('welcomeLead')}</p>
        <Points id="does" heading={say('welcomeDoes')} points={does} />
        <Points id="never" heading={say('welcomeNever')} points={never} />
        <TryIt sample={sampleListing(interfaceLanguage())} onWeigh={onWeigh} />
        <Sites directory={directory} />
        <p>
          <a href="/settings.html">{say('welcomeSettings')}</a>
        </p>
      </main>
    </>
  );
}

interface PointsProps {
  id: string;
  heading: string;
  points: readonly MessageKey[];
}

function Points({ id, heading, points }: PointsProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{say(point)}</li>
        ))}
      </ul>
    </section>
  );
}

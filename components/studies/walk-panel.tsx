import { say } from '../../lib/i18n.ts';
import { hasPageAddresses, type NextStep, type WalkStep } from '../../lib/studies/walk.ts';

/** The tab in which the frame is walked, as it is now. */
export interface WalkTab {
  /** Address of the page that was read there last. */
  url?: string;
  /** Listings that were read on it, and how many of them are flagged. */
  listings: number;
}

interface WalkPanelProps {
  next: NextStep;
  tab: WalkTab | undefined;
  onOpen: (step: WalkStep) => void;
  onTake: (step: WalkStep) => void;
  onMissing: (step: WalkStep) => void;
}

/** What is next in the frame. Nothing opens but by the reader's own click. */
export function WalkPanel({ next, tab, onOpen, onTake, onMissing }: WalkPanelProps) {
  return (
    <section class="panel" aria-labelledby="walk">
      <h2 id="walk">{say('walkHeading')}</h2>
      <progress max={next.of} value={next.done} aria-label={say('walkHeading')} />
      <p class="small muted">{say('studyWalked', next.done, next.of)}</p>
      {next.state === 'finished' && <p>{say('walkFinished')}</p>}
      {next.state === 'tomorrow' && <p>{say('walkTomorrow', next.walk)}</p>}
      {next.state === 'page' && (
        <Step
          step={next.step}
          tab={tab}
          onOpen={() => onOpen(next.step)}
          onTake={() => onTake(next.step)}
          onMissing={() => onMissing(next.step)}
        />
      )}
    </section>
  );
}

interface StepProps {
  step: WalkStep;
  tab: WalkTab | undefined;
  onOpen: () => void;
  onTake: () => void;
  onMissing: () => void;
}

function Step({ step, tab, onOpen, onTake, onMissing }: StepProps) {
  const { search, page, walk, address } = step;
  const goesOn = page > 1 && !hasPageAddresses(search);
  return (
    <>
      <p>{say('walkNext', page, walk)}</p>
      <p class="small">
        <code>{address}</code>
      </p>
      {goesOn && tab ? (
        <p>{say('walkGoOn')}</p>
      ) : (
        <p class="buttons">
          <button type="button" class="primary" onClick={onOpen}>
            {say('walkOpen')}
          </button>
        </p>
      )}
      {tab && (
        <>
          <p role="status">
            {tab.url === undefined ? say('walkWaiting') : say('walkRead', tab.listings, tab.url)}
          </p>
          <p class="buttons">
            <button type="button" disabled={tab.listings === 0} onClick={onTake}>
              {say('walkTake')}
            </button>
            <button type="button" onClick={onMissing}>
              {say('walkMissing')}
            </button>
          </p>
          <p class="small muted">{say('walkMissingHint')}</p>
        </>
      )}
    </>
  );
}

import { say } from '../../lib/i18n.ts';
import type { Estimate, Share } from '../../lib/statistics/share.ts';
import { resultsOf, type ToldShare, toldResults } from '../../lib/studies/results.ts';
import type { Study, StudyListing } from '../../lib/studies/study.ts';
import { number, percent, percentRange } from '../kit/format.ts';

interface FindingsProps {
  study: Study;
  listings: readonly StudyListing[];
  /** Counts under this are left out, for who isn't to see them. */
  suppressedUnder?: number;
}

/** A study's figures, each with how sure it is. */
export function Findings({ study, listings, suppressedUnder = 0 }: FindingsProps) {
  const { flagged, missing, byHand, validation, corrected, agreement } = toldResults(
    resultsOf(study, listings),
    suppressedUnder,
  );
  const asked = study.sample !== undefined;
  const { cannotTell, differed } = byHand;
  return (
    <dl class="panel findings">
      <Finding name={say('resultFlagged')} share={flagged} estimate={flagged.share} />
      {missing.of > 0 && (
        <div>
          <dt>{say('resultMissing')}</dt>
          <dd>{say('resultMissingPages', missing.hits, missing.of)}</dd>
        </div>
      )}
      {asked && (
        <Finding
          name={say('resultByHand')}
          share={byHand.suspect}
          estimate={byHand.suspect.share}
        />
      )}
      {asked && (
        <div>
          <dt>{say('resultCorrected')}</dt>
          <dd>
            {corrected ? <Value estimate={corrected} /> : say('resultNotCorrected')}
            <p class="small muted">
              {say(
                'resultValidation',
                ...fraction(validation.sensitivity),
                ...fraction(validation.specificity),
              )}
            </p>
          </dd>
        </div>
      )}
      {agreement && (
        <div>
          <dt>{say('resultKappa')}</dt>
          <dd>
            {number(agreement.value, 2)}{' '}
            <span class="small muted">
              ({number(agreement.interval[0], 2)} – {number(agreement.interval[1], 2)})
            </span>
          </dd>
        </div>
      )}
      {asked && !(cannotTell === 0 && differed === 0) && (
        <div>
          <dt>{say('resultLeftOut')}</dt>
          <dd class="small">{say('resultLeftOutCounts', told(cannotTell), told(differed))}</dd>
        </div>
      )}
    </dl>
  );
}

/** A count that is left out is told as an ellipsis. */
const told = (count: number | undefined) => (count === undefined ? '…' : number(count));
const fraction = ({ hits, of }: ToldShare<Share>) => [told(hits), number(of)] as const;

interface FindingProps {
  name: string;
  share: ToldShare<Share>;
  estimate: Estimate | undefined;
}

function Finding({ name, share, estimate }: FindingProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {estimate ? <Value estimate={estimate} /> : '–'}
        <p class="small muted">{say('resultOf', ...fraction(share))}</p>
      </dd>
    </div>
  );
}

function Value({ estimate: { value, interval } }: { estimate: Estimate }) {
  return (
    <>
      <strong>{percent(value)}</strong> <span class="small">({percentRange(interval)})</span>
    </>
  );
}

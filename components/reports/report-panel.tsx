import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { ReportChannel } from '../../lib/marketplaces/channel.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { Report } from '../../lib/reporting/report.ts';
import { type WayToReport, wayToReport } from '../../lib/reporting/way-to-report.ts';
import { isFlagged } from '../../lib/settings/overlay-settings.ts';
import type { Verdict } from '../../lib/verdict/verdict.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';
import { CopyButton } from '../kit/copy-button.tsx';
import { EarlierReport, type LedgerActions } from './earlier-report.tsx';
import { type EvidenceActions, SaveEvidence } from './save-evidence.tsx';

export interface ReportActions extends LedgerActions, EvidenceActions {
  /** Keeps a report and opens where it is sent; why not, if that failed. */
  report: (
    weighed: WeighedListing,
    way: WayToReport,
    marketplace: string,
  ) => Promise<string | undefined>;
}

interface ReportPanelProps {
  weighed: WeighedListing;
  marketplace: DirectoryEntry | undefined;
  /** Reports of the same listing, the newest first. */
  earlier: readonly Report[];
  actions: ReportActions;
}

/** Reporting a listing: plainly offered where it is flagged, behind a line where it isn't. */
export function ReportPanel(props: ReportPanelProps) {
  const { weighed, earlier } = props;
  const { marketplace, actions } = props;
  const [failure, setFailure] = useState<string>();
  const way = wayToReport(weighed.listing, marketplace?.channels ?? []);
  const start = async (chosen: WayToReport) =>
    setFailure(await actions.report(weighed, chosen, marketplace?.id ?? ''));
  const isOpen = isFlagged(weighed.verdict.level) || earlier.length > 0;
  const button = way && marketplace && (
    <button
      type="button"
      id="report"
      class={isFlagged(weighed.verdict.level) && earlier.length === 0 ? 'primary' : ''}
      onClick={() => start(way)}
    >
      {earlier.length > 0 ? say('reportAgain') : say('reportTo', marketplace.name)}
    </button>
  );
  const rest = <Rest {...props} way={way} failure={failure} onChoose={start} />;
  if (isOpen)
    return (
      <>
        {button && <div class="report-bar">{button}</div>}
        <section class="report" aria-label={say('report')}>
          {rest}
        </section>
      </>
    );
  return (
    <details class="report">
      <summary class="small">{say('reportAnyway')}</summary>
      {button}
      {rest}
    </details>
  );
}

interface RestProps extends ReportPanelProps {
  way: WayToReport | undefined;
  failure: string | undefined;
  onChoose: (way: WayToReport) => void;
}

/** What is to be known of the way, the other ways, and the text. */
function Rest({ weighed, marketplace, earlier, actions, way, failure, onChoose }: RestProps) {
  const channels = marketplace?.channels ?? [];
  const latest = earlier[0];
  return (
    <>
      {latest && <EarlierReport report={latest} actions={actions} />}
      {way && marketplace ? (
        <>
          <p class="small muted">
            {say('reportHint', way.channel.name)} <Certainty way={way} />
          </p>
          <OtherChannels
            channels={channels.filter((other) => other !== way.channel)}
            weighed={weighed}
            onChoose={onChoose}
          />
        </>
      ) : (
        <p class="small muted">{say('reportNoChannel')}</p>
      )}
      <BrandContacts brands={weighed.verdict.brands} />
      {failure && (
        <p class="failure" role="alert">
          {say('reportFailed', failure)}
        </p>
      )}
      <details class="notice">
        <summary class="small">{say('reportText')}</summary>
        <pre class="small">{actions.noticeOf(weighed)}</pre>
        <CopyButton text={actions.noticeOf(weighed)} />
      </details>
      <SaveEvidence weighed={weighed} actions={actions} />
    </>
  );
}

/** What is sure of the channel and what isn't, and what the user must do there. */
function Certainty({ way: { channel, start, prefilled } }: { way: WayToReport }) {
  const { certainty, inPage, note } = channel;
  const sure = certainty === 'partly verified' ? 'partlyVerified' : certainty;
  return (
    <>
      {start === 'listing-page' && inPage && `${say('reportInPage', inPage)} `}
      {start === 'form' && `${say(prefilled ? 'reportPrefilled' : 'reportPaste')} `}
      {(start === 'form' || sure !== 'verified') && say(`reportCertainty_${sure}`)}
      {note && ` ${note}`}
    </>
  );
}

/** Where the makers of the brands in play take reports themselves, by the rulebook. */
function BrandContacts({ brands }: { brands: Verdict['brands'] }) {
  return brands.map(
    ({ id, name, contact }) =>
      contact && (
        <p class="small muted" key={id}>
          <a href={contact.address} target="_blank" rel="noreferrer">
            {say('brandContact', name)}
          </a>{' '}
          {say('evidenceSource', `${contact.source}, ${contact.date}`)}{' '}
          {say(`certainty_${contact.certainty}`)}
        </p>
      ),
  );
}

interface OtherChannelsProps {
  channels: readonly ReportChannel[];
  weighed: WeighedListing;
  onChoose: (way: WayToReport) => void;
}

function OtherChannels({ channels, weighed, onChoose }: OtherChannelsProps) {
  const ways = channels
    .map((channel) => wayToReport(weighed.listing, channels, channel))
    .filter((way) => way?.url !== undefined);
  if (ways.length === 0) return null;
  return (
    <details>
      <summary class="small">{say('otherChannels')}</summary>
      <ul class="channels">
        {ways.map(
          (way) =>
            way && (
              <li key={way.channel.name}>
                <button type="button" class="quiet" onClick={() => onChoose(way)}>
                  {way.channel.name}
                </button>{' '}
                <span class="small muted">
                  {way.channel.reporter === 'rights-owner' && `${say('channelForOwners')}. `}
                  <Certainty way={way} />
                </span>
              </li>
            ),
        )}
      </ul>
    </details>
  );
}

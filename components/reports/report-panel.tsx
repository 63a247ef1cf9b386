import { useState } from 'preact/hooks';
import { interfaceLanguage, say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import { howToReport, type ReportingState } from '../../lib/reporting/how-to-report.ts';
import { letterLanguage } from '../../lib/reporting/letters/index.ts';
import type { Notice, NoticeChoices } from '../../lib/reporting/notice.ts';
import type { Report } from '../../lib/reporting/report.ts';
import type { WayToReport } from '../../lib/reporting/way-to-report.ts';
import { isFlagged } from '../../lib/settings/overlay-settings.ts';
import type { Verdict } from '../../lib/verdict/verdict.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';
import { Facts } from '../kit/facts.tsx';
import { OtherChannels, WayHint } from './channels.tsx';
import { EarlierReport, type LedgerActions } from './earlier-report.tsx';
import { HeldBack } from './held-back.tsx';
import { NoticeEditor } from './notice-editor.tsx';
import { type EvidenceActions, SaveEvidence } from './save-evidence.tsx';
import { WhoReports } from './who-reports.tsx';

export interface ReportActions extends LedgerActions, EvidenceActions {
  /** Keeps a report and opens where it is sent; in a sentence why not, if that failed. */
  report: (
    weighed: WeighedListing,
    way: WayToReport,
    notice: Notice,
    standard: string | undefined,
  ) => Promise<string | undefined>;
  /** Opens a part of the reports' own page. */
  openReports: (part: 'ledger' | 'batches' | 'reporter') => void;
}

interface ReportPanelProps {
  weighed: WeighedListing;
  marketplace: DirectoryEntry | undefined;
  reporting: ReportingState;
  /** Reports of the same listing, the newest first. */
  earlier: readonly Report[];
  actions: ReportActions;
}

/** Reporting a listing: plainly offered where it is flagged, behind a line where it isn't. */
export function ReportPanel({
  weighed,
  marketplace,
  reporting,
  earlier,
  actions,
}: ReportPanelProps) {
  const { listing, verdict } = weighed;
  const { reporter } = reporting;
  const [choices, setChoices] = useState<NoticeChoices>({
    language: letterLanguage(interfaceLanguage()),
    own: {},
  });
  const [failure, setFailure] = useState<string>();
  const { notice, channels, ways, way, held } = howToReport(
    weighed,
    marketplace,
    reporting,
    choices,
  );
  const recipient = marketplace?.name ?? listing.marketplace;
  const standard = choices.standard ?? way?.channel.standard;
  const report = async (chosen: WayToReport) =>
    setFailure(
      await actions.report(weighed, chosen, notice, choices.standard ?? chosen.channel.standard),
    );

  const isPlain = isFlagged(verdict.level) && earlier.length === 0;
  const button = way && (
    <HeldBack by={held} marketplace={recipient}>
      <button
        type="button"
        id="report"
        class={isPlain ? 'primary' : ''}
        onClick={() => report(way)}
      >
        {earlier.length > 0 ? say('reportAgain') : say('reportTo', recipient ?? way.channel.name)}
      </button>
    </HeldBack>
  );
  const rest = (
    <>
      {earlier[0] && <EarlierReport report={earlier[0]} actions={actions} />}
      {way ? (
        <p class="small muted">
          {say('reportHint', way.channel.name)} <WayHint way={way} />
        </p>
      ) : (
        <p class="small muted">{say('reportNoChannel')}</p>
      )}
      <OtherChannels
        ways={ways.filter((other) => other !== way)}
        forOwners={channels.length - ways.length}
        onChoose={report}
      />
      <BrandContacts brands={verdict.brands} />
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
      <WhoReports reporter={reporter} onEdit={() => actions.openReports('reporter')} />
      <NoticeEditor
        notice={notice}
        reporter={reporter}
        choices={choices}
        standard={standard}
        onChange={setChoices}
      />
      <SaveEvidence weighed={weighed} notice={notice.letter.text} actions={actions} />
    </>
  );
  if (isFlagged(verdict.level) || earlier.length > 0)
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

/** Where the makers of the brands in play take reports themselves, by the rulebook. */
function BrandContacts({ brands }: { brands: Verdict['brands'] }) {
  return brands.map(
    ({ id, name, contact }) =>
      contact && (
        <p class="small muted" key={id}>
          <a href={contact.address} target="_blank" rel="noreferrer">
            {say('brandContact', name)}
          </a>{' '}
          <Facts
            facts={[
              say('evidenceSource', `${contact.source}, ${contact.date}`),
              say(`certainty_${contact.certainty}`),
            ]}
          />
        </p>
      ),
  );
}

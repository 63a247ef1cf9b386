import { useEffect, useState } from 'preact/hooks';
import { inKey, interfaceLanguage, say } from '../../../lib/i18n.ts';
import { noteIn } from '../../../lib/reporting/channel-notes.ts';
import { type Due, dueOf } from '../../../lib/reporting/ledger/deadlines.ts';
import type { LedgerEntry } from '../../../lib/reporting/ledger/entry.ts';
import { type EntryState, statesAfter } from '../../../lib/reporting/ledger/states.ts';
import type { Letter } from '../../../lib/reporting/letter.ts';
import type { Report } from '../../../lib/reporting/report.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import { Facts } from '../../kit/facts.tsx';
import { day } from '../../kit/format.ts';

export interface ReportDetailActions {
  putDown: (report: Report, state: EntryState, note?: string) => Promise<unknown>;
  historyOf: (report: Report) => Promise<LedgerEntry[]>;
  /** Opens the listing, so that its state is read: this one, by this click. */
  lookAgain: (report: Report) => void;
  /** Puts the withdrawal down, copies its text and opens where it is sent; nothing where it can't be put down. */
  withdraw: (report: Report) => Promise<Withdrawal | undefined>;
  openChannel: (report: Report) => void;
}

export interface Withdrawal extends Letter {
  isCopied: boolean;
}

interface ReportDetailsProps {
  report: Report;
  now: Date;
  actions: ReportDetailActions;
}

/** A report's history, what it waits for, and what can come next. */
export function ReportDetails({ report, now, actions }: ReportDetailsProps) {
  const [isShown, setShown] = useState(false);
  const due = dueOf(report, now);
  return (
    <details onToggle={({ currentTarget }) => setShown(currentTarget.open)}>
      <summary class="small">{say('ledgerDetails')}</summary>
      {isShown && (
        <div class="report-details">
          {due && <Deadline due={due} />}
          <History report={report} actions={actions} />
          <Next report={report} actions={actions} />
          <details>
            <summary class="small">{say('reportText')}</summary>
            <pre class="small" lang={report.language}>
              {report.notice}
            </pre>
            <CopyButton text={report.notice} />
          </details>
        </div>
      )}
    </details>
  );
}

function Deadline({ due: { deadline, at, isDue } }: { due: Due }) {
  const { id, source, certainty } = deadline;
  const sure = certainty === 'partly verified' ? 'partlyVerified' : certainty;
  return (
    <p class={isDue ? 'warning small' : 'small'}>
      {say(`deadline_${inKey(id)}`, day(at))}{' '}
      <span class="muted">
        <Facts
          facts={[
            certainty === 'own'
              ? undefined
              : say('evidenceSource', noteIn(interfaceLanguage(), source).text),
            say(`deadlineCertainty_${sure}`),
          ]}
        />
      </span>
    </p>
  );
}

function History({ report, actions }: { report: Report; actions: ReportDetailActions }) {
  const [entries, setEntries] = useState<readonly LedgerEntry[]>([]);
  useEffect(() => {
    actions.historyOf(report).then(setEntries, () => setEntries([]));
  }, [report.id, report.changedAt]);
  return (
    <ol class="history small">
      {entries.map((entry, at) => (
        <li key={at}>
          <time dateTime={entry.at}>{day(entry.at)}</time> {stateName(entry.state)}
          {entry.by === 'visit' && <span class="muted"> {say('ledgerByVisit')}</span>}
          {entry.seen && <Seen entry={entry} />}
          {entry.note && <span> {entry.note}</span>}
        </li>
      ))}
    </ol>
  );
}

function stateName(state: EntryState): string {
  return state === 'discarded' ? say('reportUndo') : say(`reportState_${inKey(state)}`);
}

/** What a visit found; where the offer is listed again, the way to report it there. */
function Seen({ entry: { state, seen = {} } }: { entry: LedgerEntry }) {
  const { changed = [], name, price, url, because } = seen;
  const told = [
    ...(state === 'relisted' && changed.includes('gone') ? [say('placeGone')] : []),
    ...(because ? [because] : []),
    ...(changed.includes('title') && name ? [say('seenTitle', name)] : []),
    ...(changed.includes('price') && price ? [say('seenPrice', price)] : []),
  ];
  return (
    <span class="muted">
      {' '}
      {told.join(' ')}{' '}
      {state === 'relisted' && url && (
        <a href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
      )}
    </span>
  );
}

/** What the user has to say of it. */
function Next({ report, actions }: { report: Report; actions: ReportDetailActions }) {
  const next = statesAfter(report.state).filter(
    (one) => one !== 'withdrawn' && one !== 'discarded',
  );
  const [state, setState] = useState<EntryState>(report.state);
  const [note, setNote] = useState('');
  const [withdrawal, setWithdrawal] = useState<Withdrawal>();
  const put = async () => {
    await actions.putDown(report, state, note.trim() || undefined);
    setNote('');
  };
  const { listing, channel } = report;
  return (
    <>
      {report.state !== 'withdrawn' && report.state !== 'draft' && (
        <form
          class="next"
          onSubmit={(event) => {
            event.preventDefault();
            void put();
          }}
        >
          <label>
            {say('ledgerNext')}
            <select
              value={state}
              onChange={({ currentTarget }) => setState(currentTarget.value as EntryState)}
            >
              <option value={report.state}>{say('ledgerSameState')}</option>
              {next.map((one) => (
                <option key={one} value={one}>
                  {stateName(one)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {say('ledgerNote')}
            <input
              type="text"
              maxLength={2000}
              value={note}
              onInput={({ currentTarget }) => setNote(currentTarget.value)}
            />
          </label>
          <button type="submit" disabled={state === report.state && note.trim() === ''}>
            {say('ledgerPutDown')}
          </button>
        </form>
      )}
      <p class="buttons small">
        {report.state === 'draft' && (
          <>
            <button type="button" onClick={() => actions.putDown(report, 'filed')}>
              {say('reportMarkFiled')}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => actions.putDown(report, 'discarded')}
            >
              {say('reportUndo')}
            </button>
          </>
        )}
        {channel.url && (
          <button type="button" class="quiet" onClick={() => actions.openChannel(report)}>
            {say('reportOpenAgain')}
          </button>
        )}
        {listing.url && report.state !== 'draft' && (
          <button type="button" class="quiet" onClick={() => actions.lookAgain(report)}>
            {say('ledgerLookAgain')}
          </button>
        )}
        {report.filedAt && report.state !== 'withdrawn' && (
          <button
            type="button"
            class="quiet"
            onClick={async () => setWithdrawal(await actions.withdraw(report))}
          >
            {say('ledgerWithdraw')}
          </button>
        )}
      </p>
      {withdrawal && (
        <div role="status">
          <p class="small">
            {say(withdrawal.isCopied ? 'ledgerWithdrawn' : 'ledgerWithdrawnUncopied')}
          </p>
          <pre class="small" lang={report.language}>
            {withdrawal.text}
          </pre>
          <CopyButton text={withdrawal.text} />
        </div>
      )}
    </>
  );
}

import { say } from '../../lib/i18n.ts';
import type { EntryKey } from '../../lib/rulebook/entry.ts';
import type { OwnState } from '../../lib/rulebook/layers.ts';
import type { HistoryRecord } from '../../lib/storage/layer-records.ts';
import { moment } from '../kit/format.ts';

interface HistoryViewProps {
  history: readonly HistoryRecord[];
  onRestore: (key: EntryKey, to: OwnState, about: string) => void;
}

/** Who changed what and when, the newest first; any earlier state can be had back. */
export function HistoryView({ history, onRestore }: HistoryViewProps) {
  return (
    <section aria-labelledby="history">
      <h2 id="history">{say('workbenchHistory')}</h2>
      <ol class="history">
        {history.map((record) => (
          <li key={record.revision}>
            <p>
              <strong>{record.about}</strong>{' '}
              <span class="muted">{say(`historyWhat_${whatOf(record)}`)}</span>
            </p>
            <p class="small muted">
              {[say('historyRevision', record.revision), whoOf(record), moment(record.at)].join(
                ' · ',
              )}
            </p>
            {record.entries.length === 1 &&
              record.entries.map(({ key, before, after }) => (
                <details key={key} class="small">
                  <summary>{say('historyShow', key)}</summary>
                  <div class="sides">
                    <State heading={say('dryRunBefore')} state={before} />
                    <State heading={say('dryRunAfter')} state={after} />
                  </div>
                  <p class="buttons">
                    <button type="button" onClick={() => onRestore(key, before, record.about)}>
                      {say('historyRestoreBefore')}
                    </button>
                    <button type="button" onClick={() => onRestore(key, after, record.about)}>
                      {say('historyRestoreAfter')}
                    </button>
                  </p>
                </details>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function whatOf({ what, undoes, redoes }: HistoryRecord) {
  return undoes !== undefined ? 'undo' : redoes !== undefined ? 'redo' : what;
}

function whoOf({ who }: HistoryRecord): string {
  if (who === 'user') return say('historyWho_user');
  return who === 'extension' ? say('historyWho_extension') : who.slice('pack:'.length);
}

function State({ heading, state }: { heading: string; state: OwnState }) {
  return (
    <div>
      <p class="muted">{heading}</p>
      {state.state === 'own' ? (
        <pre>{JSON.stringify(state.entry.value, undefined, 1)}</pre>
      ) : (
        <p>{say(`historyState_${state.state}`)}</p>
      )}
    </div>
  );
}

import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import { type EntryKey, kindOf } from '../../lib/rulebook/entry.ts';
import type { Mend } from '../../lib/rulebook/lint.ts';
import { mendedValue } from '../../lib/workbench/checks.ts';
import type { Editing } from '../../lib/workbench/editing.ts';
import { day, number } from '../kit/format.ts';
import { Alike } from './alike.tsx';
import { DryRunView } from './dry-run-view.tsx';
import { EntryFields } from './entry-fields.tsx';
import { fieldsOf } from './fields.ts';
import { FindingText } from './finding-text.tsx';

export interface EditorActions {
  type(value: Record<string, unknown>): void;
  save(over?: boolean): void;
  discard(): void;
  say(state: 'removed' | 'below'): void;
  tryOut(): void;
  close(): void;
  open(key: EntryKey): void;
}

interface EntryEditorProps {
  editing: Editing;
  directory: readonly DirectoryEntry[];
  actions: EditorActions;
}

/** One rule, to be changed. */
export function EntryEditor({ editing, directory, actions }: EntryEditorProps) {
  const {
    key,
    isNew,
    value,
    read,
    checked,
    isChanged,
    conflict,
    dryRun,
    alike = [],
    history,
  } = editing;
  const kind = kindOf(key);
  const title =
    String(value.name ?? value.term ?? '') || say(isNew ? `workbenchNew_${kind}` : 'workbenchRule');
  const mend = (by: Mend) => actions.type(mendedValue(value, by));
  const isRemoved = read.own.state === 'removed';
  // What stands beside no field of the form.
  const elsewhere = checked.findings.filter(({ path }) => path === '');
  return (
    <section class="editor panel" aria-labelledby="editor-title">
      <div class="editor-head">
        <h2 id="editor-title">{title}</h2>
        <button type="button" class="quiet" onClick={actions.close}>
          {say('workbenchClose')}
        </button>
      </div>
      {isRemoved && <p class="warning">{say('workbenchIsRemoved')}</p>}
      {!isNew && history.since && (
        <p class="small">{say('ruleHits', number(history.hits), day(history.since))}</p>
      )}
      {!isNew && history.reports + history.wrong > 0 && (
        <p class="small">
          {say('ruleHistory', history.reports, history.accepted, history.rejected, history.wrong)}
        </p>
      )}
      {isChanged && <p class="small muted">{say('workbenchDraft')}</p>}
      {conflict && (
        <div class="warning" role="alert">
          <p>{say('workbenchConflictHere')}</p>
          <details>
            <summary>{say('workbenchTheirs')}</summary>
            <pre class="small">{JSON.stringify(conflict.own, undefined, 1)}</pre>
          </details>
          <p class="buttons">
            <button type="button" onClick={() => actions.save(true)}>
              {say('workbenchKeepMine')}
            </button>
            <button type="button" onClick={actions.discard}>
              {say('workbenchTakeTheirs')}
            </button>
          </p>
        </div>
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          actions.save();
        }}
      >
        <Alike of={kind} alike={alike} onOpen={actions.open} />
        {elsewhere.map((finding) => (
          <FindingText key={finding.rule} finding={finding} onMend={mend} />
        ))}
        <EntryFields
          fields={isNew ? fieldsOf[kind] : fieldsOf[kind].filter(({ field }) => field !== 'id')}
          value={value}
          at=""
          findings={checked.findings}
          directory={directory}
          onChange={actions.type}
          onMend={mend}
        />
        <div class="buttons editor-buttons">
          <button type="submit" class="primary" disabled={!checked.entry || (!isChanged && !isNew)}>
            {say('workbenchSave')}
          </button>
          <button type="button" disabled={!checked.entry} onClick={actions.tryOut}>
            {say('workbenchTry')}
          </button>
          {isChanged && (
            <button type="button" onClick={actions.discard}>
              {say('workbenchDiscard')}
            </button>
          )}
          {!isNew && !isRemoved && (
            <button type="button" onClick={() => actions.say('removed')}>
              {say('workbenchRemove')}
            </button>
          )}
          {read.own.state !== 'below' && read.below && (
            <button type="button" onClick={() => actions.say('below')}>
              {say('workbenchLeave')}
            </button>
          )}
        </div>
      </form>
      {dryRun && <DryRunView dryRun={dryRun} />}
    </section>
  );
}

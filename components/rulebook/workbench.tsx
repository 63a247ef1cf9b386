import { interfaceLanguage, say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import { type EntryKey, kindOf } from '../../lib/rulebook/entry.ts';
import type { ExceptionDesk } from '../../lib/workbench/exception-desk.ts';
import { askToPersist, readRoom } from '../../lib/workbench/room.ts';
import type { Row } from '../../lib/workbench/rulebook-index.ts';
import type { OpenListing } from '../../lib/workbench/seen-listings.ts';
import type { TableHead } from '../../lib/workbench/table-head.ts';
import { learnFromTab } from '../../lib/workbench/wizard/learn-from-tab.ts';
import type { Workbench, WorkbenchState } from '../../lib/workbench/workbench.ts';
import type { ExceptionActions } from '../exceptions/dispute.tsx';
import { PageHeader } from '../kit/page-header.tsx';
import { sampleListing } from '../welcome/sample-listing.ts';
import { Debugger } from './debugger.tsx';
import { DraftList } from './draft-list.tsx';
import { EntryEditor } from './entry-editor.tsx';
import { ExceptionsPanel } from './exceptions-panel.tsx';
import { HistoryView } from './history-view.tsx';
import { ImportPanel } from './import-panel.tsx';
import { PacksPanel } from './packs-panel.tsx';
import { RuleList } from './rule-list.tsx';
import { StoragePanel } from './storage-panel.tsx';
import { turnsOfExceptions, turnsOfRules, useKeys } from './turns.ts';
import { Wizard, type WizardStep, wizardSteps } from './wizard/wizard.tsx';
import { WorkLine } from './work-line.tsx';

const parts = ['rules', 'exceptions', 'try', 'history', 'exchange', 'packs', 'storage'] as const;

interface WorkbenchProps {
  /** What the address names: a part, or `wizard/STEP` and the tab that is to be learned from. */
  address: string;
  state: WorkbenchState;
  workbench: Workbench;
  exceptions: ExceptionDesk;
  directory: readonly DirectoryEntry[];
  /** Has the rulebook read: again, where that failed. */
  onOpen: () => void;
  onHead: (source: Blob) => Promise<TableHead>;
  onOpenListings: () => Promise<readonly OpenListing[]>;
  onExport: (format: 'json' | 'csv') => void;
  onBackUp: () => void;
}

/** The rulebook, and all that can be done with it. */
export function WorkbenchView(props: WorkbenchProps) {
  const { address, state, workbench, exceptions, directory } = props;
  const { onOpen, onHead, onExport, onBackUp } = props;
  const [part = 'rules', step, tab] = address.split('/');
  const { opened, editing, work } = state;
  const turns = part === 'exceptions' ? turnsOfExceptions(exceptions) : turnsOfRules(workbench);
  useKeys(workbench, turns);
  const openRule = (key: EntryKey) => {
    location.hash = 'rules';
    void workbench.edit(key);
  };
  const rows = (from: number, to: number): Promise<Row[]> => workbench.rows(from, to);
  return (
    <>
      <PageHeader current="/workbench.html" outcome={turns.outcome && say(...turns.outcome)}>
        <button type="button" disabled={!turns.undo} onClick={turns.undo}>
          {say('workbenchUndo')}
        </button>
        <button type="button" disabled={!turns.redo} onClick={turns.redo}>
          {say('workbenchRedo')}
        </button>
      </PageHeader>
      <main>
        <nav class="parts" aria-label={say('workbench')}>
          {parts.map((one) => (
            <a key={one} href={`#${one}`} aria-current={one === part ? 'page' : undefined}>
              {say(`workbenchPart_${one}`)}
            </a>
          ))}
        </nav>
        {work && <WorkLine progress={work.progress} onCancel={work.cancel} />}
        {state.isStale && !work && (
          <p class="buttons">
            {opened && say('workbenchStale')}
            <button type="button" onClick={onOpen}>
              {say('workbenchOpenAgain')}
            </button>
          </p>
        )}
        {part === 'rules' && opened && (
          <div class="bench">
            <div class="bench-list">
              <p>
                <a href="#wizard/name">{say('wizardOpen')}</a>
              </p>
              <div class="buttons">
                <button type="button" onClick={() => workbench.add('brand')}>
                  {say('workbenchNew_brand')}
                </button>
                <button type="button" onClick={() => workbench.add('phrase')}>
                  {say('workbenchNew_phrase')}
                </button>
              </div>
              <RuleList
                opened={opened}
                filter={state.filter}
                count={state.count}
                version={state.list}
                selected={editing?.key}
                rows={rows}
                onFilter={(filter) => workbench.find(filter)}
                onSelect={(key) => workbench.edit(key)}
              />
            </div>
            {editing ? (
              <EntryEditor
                editing={editing}
                directory={directory}
                actions={{
                  type: (value) => void workbench.type(value),
                  save: (over) => void workbench.save(over),
                  discard: () => void workbench.discard(),
                  say: (own) => void workbench.say(own),
                  tryOut: () => void workbench.tryOut(),
                  close: () => workbench.close(),
                  open: (key) => void workbench.edit(key),
                }}
              />
            ) : (
              <div>
                <p class="muted">{say('workbenchNothing')}</p>
                <DraftList drafts={state.drafts} onOpen={(key) => workbench.edit(key)} />
              </div>
            )}
          </div>
        )}
        {part === 'wizard' && opened && (
          <Wizard
            step={wizardSteps.find((one) => one === step) ?? 'name'}
            editing={editing?.isNew && kindOf(editing.key) === 'brand' ? editing : undefined}
            directory={directory}
            learn={{
              from: tab === undefined ? undefined : Number(tab),
              onOpenListings: props.onOpenListings,
              onLearn: (open) => learnFromTab(open, workbench),
              onArrived: () => history.replaceState(undefined, '', '#wizard/goods'),
            }}
            onBegin={() => void workbench.add('brand')}
            onStep={(next: WizardStep) => {
              location.hash = `wizard/${next}`;
            }}
            onChange={(value) => void workbench.type(value)}
            onWord={(word) => workbench.addWord(word, interfaceLanguage())}
            onTry={() => void workbench.tryOut()}
            onSave={async () => {
              if (await workbench.save()) location.hash = 'rules';
            }}
            onOpen={openRule}
            onDiscard={async () => {
              await workbench.discard();
              await workbench.add('brand');
              location.hash = 'wizard/name';
            }}
          />
        )}
        {part === 'try' && (
          <Debugger
            debugged={state.debugged}
            sample={sampleListing(interfaceLanguage())}
            onAddress={(address) => workbench.seenAt(address)}
            onDebug={(listing) => workbench.debug(listing)}
            exceptActions={exceptActions(exceptions, workbench)}
            onOpen={openRule}
          />
        )}
        {part === 'exceptions' && (
          <ExceptionsPanel
            exceptions={exceptions.state.kept}
            desk={exceptions}
            directory={directory}
            onOpen={openRule}
          />
        )}
        {part === 'history' && (
          <HistoryView
            history={state.history}
            onRestore={(key, to, about) => workbench.restore(key, to, about)}
          />
        )}
        {part === 'exchange' && (
          <ImportPanel
            busy={work !== undefined}
            imported={state.imported}
            onHead={onHead}
            onImport={(order) => workbench.exchange.import(order)}
            onExport={onExport}
          />
        )}
        {part === 'packs' && opened && (
          <PacksPanel
            busy={work !== undefined}
            opened={opened}
            pack={state.pack}
            desk={workbench.packs}
          />
        )}
        {part === 'storage' && (
          <StoragePanel
            busy={work !== undefined}
            onRoom={readRoom}
            onPersist={askToPersist}
            onBackUp={onBackUp}
            onRestore={(file) => workbench.exchange.restore({ name: file.name, source: file })}
          />
        )}
      </main>
    </>
  );
}

/** What is said against the verdict on the listing that is tried, which is weighed anew then. */
function exceptActions(desk: ExceptionDesk, workbench: Workbench): ExceptionActions {
  const anew = async () => {
    const { debugged } = workbench.state;
    if (debugged) await workbench.debug(debugged.listing);
  };
  return {
    async except(said) {
      if (!(await desk.add(said))) return desk.state.outcome && say(...desk.state.outcome);
      await anew();
      return undefined;
    },
    async undo(exception) {
      if (await desk.remove(exception)) await anew();
    },
  };
}

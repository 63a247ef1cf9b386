import { useEffect } from 'preact/hooks';
import { interfaceLanguage, say } from '../../lib/i18n.ts';
import type { Listing } from '../../lib/listing/listing.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import { kindOf } from '../../lib/rulebook/entry.ts';
import { askToPersist, readRoom } from '../../lib/workbench/room.ts';
import type { Row } from '../../lib/workbench/rulebook-index.ts';
import type { TableHead } from '../../lib/workbench/table-head.ts';
import type { Workbench, WorkbenchState } from '../../lib/workbench/workbench.ts';
import { PageHeader } from '../kit/page-header.tsx';
import { sampleListing } from '../welcome/sample-listing.ts';
import { Debugger } from './debugger.tsx';
import { DraftList } from './draft-list.tsx';
import { EntryEditor } from './entry-editor.tsx';
import { HistoryView } from './history-view.tsx';
import { ImportPanel } from './import-panel.tsx';
import { PacksPanel } from './packs-panel.tsx';
import { RuleList } from './rule-list.tsx';
import { StoragePanel } from './storage-panel.tsx';
import { Wizard, type WizardStep, wizardSteps } from './wizard/wizard.tsx';
import { WorkLine } from './work-line.tsx';

const parts = ['rules', 'try', 'history', 'exchange', 'packs', 'storage'] as const;

interface WorkbenchProps {
  /** What the address names: a part, or `wizard/STEP`. */
  address: string;
  state: WorkbenchState;
  workbench: Workbench;
  directory: readonly DirectoryEntry[];
  onHead: (source: Blob) => Promise<TableHead>;
  onOpenListings: () => Promise<readonly Listing[]>;
  onExport: (format: 'json' | 'csv') => void;
  onBackUp: () => void;
}

/** The rulebook, and all that can be done with it. */
export function WorkbenchView(props: WorkbenchProps) {
  const { address, state, workbench, directory, onHead, onExport, onBackUp } = props;
  const [part = 'rules', step] = address.split('/');
  const { opened, editing, work, outcome, undo, redo } = state;
  useKeys(workbench);
  const rows = (from: number, to: number): Promise<Row[]> => workbench.rows(from, to);
  return (
    <>
      <PageHeader current="/workbench.html" outcome={outcome && say(...outcome)}>
        <button type="button" disabled={!undo} onClick={() => workbench.undo()}>
          {say('workbenchUndo')}
        </button>
        <button type="button" disabled={!redo} onClick={() => workbench.redo()}>
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
            onOpenListings={props.onOpenListings}
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
          />
        )}
        {part === 'try' && (
          <Debugger
            debugged={state.debugged}
            sample={sampleListing(interfaceLanguage())}
            onAddress={(address) => workbench.seenAt(address)}
            onDebug={(listing) => workbench.debug(listing)}
            onOpen={(key) => {
              location.hash = 'rules';
              void workbench.edit(key);
            }}
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
            onImport={(order) => workbench.import(order)}
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
            onRestore={(file) => workbench.restoreBackup({ name: file.name, source: file })}
          />
        )}
      </main>
    </>
  );
}

/** Undo and redo, save, and the way to the search, from the keyboard. */
function useKeys(workbench: Workbench): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = (event.target as Element).matches('input, textarea, select');
      const isCommand = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      if (isCommand && key === 's') void workbench.save();
      else if (isCommand && !isTyping && key === 'z')
        void (event.shiftKey ? workbench.redo() : workbench.undo());
      else if (isCommand && !isTyping && key === 'y') void workbench.redo();
      else if (key === '/' && !isTyping) document.getElementById('rule-search')?.focus();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [workbench]);
}

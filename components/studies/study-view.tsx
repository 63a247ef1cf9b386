import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import { smallestShown } from '../../lib/statistics/suppression.ts';
import type { Comparison } from '../../lib/studies/results.ts';
import type { Label, Rater, Study, StudyListing } from '../../lib/studies/study.ts';
import type { NextStep, WalkStep } from '../../lib/studies/walk.ts';
import { ComparePanel } from './compare-panel.tsx';
import { LabelPanel } from './label-panel.tsx';
import { ResultsPanel } from './results-panel.tsx';
import { WalkPanel, type WalkTab } from './walk-panel.tsx';

export interface StudyActions {
  open: (step: WalkStep) => void;
  take: (step: WalkStep) => void;
  missing: (step: WalkStep) => void;
  importFiles: (files: readonly File[]) => void;
  cancelImport: () => void;
  draw: (size: number, raters: 1 | 2) => void;
  label: (listing: StudyListing, rater: Rater, label: Label | undefined) => void;
  compare: (earlier: Study) => Promise<Comparison>;
  exportAs: (kind: 'zip' | 'csv' | 'json' | 'html', suppress: boolean) => void;
  /** Begins a study of the same frame. */
  repeat: () => void;
  remove: () => void;
}

interface StudyViewProps {
  study: Study;
  studies: readonly Study[];
  listings: readonly StudyListing[];
  next: NextStep | undefined;
  tab: WalkTab | undefined;
  /** How far an import is. */
  importing: { done: number; of: number } | undefined;
  nameOfMarketplace: (id: string) => string;
  actions: StudyActions;
}

export function StudyView(props: StudyViewProps) {
  const { study, studies, listings, next, tab, nameOfMarketplace, actions } = props;
  const repeated = studies.find(({ id }) => id === study.repeats);
  return (
    <>
      <section aria-labelledby="study">
        <h2 id="study">{study.name}</h2>
        {study.question && <p>{study.question}</p>}
        {repeated && (
          <p class="small">
            {say('studyRepeats')} <a href={`#study/${repeated.id}`}>{repeated.name}</a>
          </p>
        )}
        {study.protocol && (
          <details>
            <summary>{say('studyProtocol')}</summary>
            <p class="protocol">{study.protocol}</p>
          </details>
        )}
      </section>
      {next && (
        <div class="no-print">
          <WalkPanel
            next={next}
            tab={tab}
            onOpen={actions.open}
            onTake={actions.take}
            onMissing={actions.missing}
          />
        </div>
      )}
      <Import {...props} />
      {listings.length > 0 && (
        <>
          <div class="no-print">
            <LabelPanel
              key={study.id}
              study={study}
              listings={listings}
              onDraw={actions.draw}
              onLabel={actions.label}
            />
          </div>
          <ResultsPanel study={study} listings={listings} nameOfMarketplace={nameOfMarketplace} />
          <ComparePanel
            key={study.id}
            study={study}
            studies={studies}
            onCompare={actions.compare}
          />
        </>
      )}
      {listings.length > 0 && <Files exportAs={actions.exportAs} />}
      <Ends actions={actions} />
    </>
  );
}

function Import({ importing, actions }: StudyViewProps) {
  return (
    <section class="panel no-print" aria-labelledby="import">
      <h2 id="import">{say('studyImportHeading')}</h2>
      <p class="small muted">{say('studyImportNote')}</p>
      {importing ? (
        <>
          <progress
            max={importing.of}
            value={importing.done}
            aria-label={say('studyImportHeading')}
          />
          <p class="buttons">
            <button type="button" onClick={actions.cancelImport}>
              {say('importCancel')}
            </button>
          </p>
        </>
      ) : (
        <label class="field">
          {say('importFiles')}
          <input
            type="file"
            multiple
            accept=".jsonl,.json,.ndjson,.txt"
            onChange={({ currentTarget }) => {
              actions.importFiles([...(currentTarget.files ?? [])]);
              currentTarget.value = '';
            }}
          />
        </label>
      )}
    </section>
  );
}

function Files({ exportAs }: Pick<StudyActions, 'exportAs'>) {
  const [suppress, setSuppress] = useState(true);
  const kinds = { html: 'HTML', zip: 'ZIP', json: 'JSON', csv: 'CSV' } as const;
  return (
    <section class="panel no-print" aria-labelledby="study-files">
      <h2 id="study-files">{say('studyExportHeading')}</h2>
      <p class="small muted">{say('exportStudyNote')}</p>
      <label class="choice">
        <input type="checkbox" checked={suppress} onChange={() => setSuppress(!suppress)} />
        {say('exportSuppress', smallestShown)}
      </label>
      <p class="buttons">
        {(Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => (
          <button type="button" key={kind} onClick={() => exportAs(kind, suppress)}>
            {kind === 'html' ? say('exportReport') : say('exportAs', kinds[kind])}
          </button>
        ))}
        <button type="button" onClick={() => print()}>
          {say('printPage')}
        </button>
      </p>
    </section>
  );
}

/** What a study may end in: another one, or nothing. */
function Ends({ actions }: { actions: StudyActions }) {
  const [asked, setAsked] = useState(false);
  return (
    <p class="buttons no-print">
      <button type="button" onClick={actions.repeat}>
        {say('studyRepeat')}
      </button>
      <button type="button" onClick={() => (asked ? actions.remove() : setAsked(true))}>
        {say(asked ? 'studyRemoveSure' : 'studyRemove')}
      </button>
      {asked && (
        <button type="button" onClick={() => setAsked(false)}>
          {say('studyKeep')}
        </button>
      )}
    </p>
  );
}

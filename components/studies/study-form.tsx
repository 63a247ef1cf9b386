import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import { type StudyDraft, searchesOf } from '../../lib/studies/draft-study.ts';

interface StudyFormProps {
  draft: StudyDraft;
  /** Told of every change, so that a draft outlives the page. */
  onDraft: (draft: StudyDraft) => void;
  onCreate: (draft: StudyDraft) => void;
}

/** What is to be looked at, and how: decided before looking. */
export function StudyForm({ draft, onDraft, onCreate }: StudyFormProps) {
  const [tried, setTried] = useState(false);
  const { addresses, wrong } = searchesOf(draft.searches);
  const failures = [
    ...(draft.name.trim() ? [] : [say('studyNeedsName')]),
    ...wrong.map((line) => say('studyNoAddress', line)),
  ];
  const set = (change: Partial<StudyDraft>) => onDraft({ ...draft, ...change });
  return (
    <form
      class="panel study-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (failures.length === 0) onCreate(draft);
      }}
    >
      <h2>{say('studyNew')}</h2>
      <label class="field">
        {say('studyName')}
        <input
          type="text"
          value={draft.name}
          aria-invalid={tried && !draft.name.trim()}
          onInput={({ currentTarget }) => set({ name: currentTarget.value })}
        />
      </label>
      <label class="field">
        {say('studyQuestion')}
        <textarea
          rows={2}
          value={draft.question}
          onInput={({ currentTarget }) => set({ question: currentTarget.value })}
        />
      </label>
      <label class="field">
        {say('studySearches')}
        <textarea
          rows={4}
          spellcheck={false}
          value={draft.searches}
          aria-describedby="searches-hint"
          onInput={({ currentTarget }) => set({ searches: currentTarget.value })}
        />
      </label>
      <p class="small muted" id="searches-hint">
        {say('studySearchesHint')}
      </p>
      <div class="filter">
        <NumberField
          label={say('studyPages')}
          value={draft.pages}
          most={50}
          onChange={(pages) => set({ pages })}
        />
        <NumberField
          label={say('studyDays')}
          value={draft.days}
          most={365}
          onChange={(days) => set({ days })}
        />
        <label>
          {say('settingsThreshold')}
          <select
            value={draft.threshold}
            onChange={({ currentTarget }) =>
              set({ threshold: currentTarget.value as StudyDraft['threshold'] })
            }
          >
            <option value="caution">{say('level_caution')}</option>
            <option value="suspect">{say('level_suspect')}</option>
          </select>
        </label>
      </div>
      <label class="field">
        {say('studyProtocol')}
        <textarea
          rows={4}
          value={draft.protocol}
          onInput={({ currentTarget }) => set({ protocol: currentTarget.value })}
        />
      </label>
      {addresses.length > 0 && (
        <p class="small">{say('studyFramePages', addresses.length * draft.pages * draft.days)}</p>
      )}
      {tried && failures.length > 0 && (
        <div class="failure" role="alert">
          {failures.map((failure) => (
            <p key={failure}>{failure}</p>
          ))}
        </div>
      )}
      <p class="buttons">
        <button type="submit" class="primary">
          {say('studyCreate')}
        </button>
      </p>
    </form>
  );
}

interface NumberFieldProps {
  label: string;
  value: number;
  most: number;
  onChange: (value: number) => void;
}

function NumberField({ label, value, most, onChange }: NumberFieldProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={1}
        max={most}
        value={value}
        onChange={({ currentTarget }) => {
          const wanted = Math.round(currentTarget.valueAsNumber);
          const kept = Number.isFinite(wanted) ? Math.min(most, Math.max(1, wanted)) : value;
          currentTarget.value = `${kept}`;
          onChange(kept);
        }}
      />
    </label>
  );
}

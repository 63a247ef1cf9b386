import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import { type CountingSettings, keepingTimes } from '../../lib/settings/counting-settings.ts';

interface CountingFieldsProps {
  settings: CountingSettings;
  onChange: (settings: CountingSettings) => void;
  onDelete: () => void;
}

/** Whether listings are counted, for how long counts are kept, and their end. */
export function CountingFields({ settings, onChange, onDelete }: CountingFieldsProps) {
  const [asked, setAsked] = useState(false);
  return (
    <section aria-labelledby="counting">
      <h2 id="counting">{say('countingHeading')}</h2>
      <div class="panel">
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.on}
            aria-describedby="counting-what"
            onChange={() => onChange({ ...settings, on: !settings.on })}
          />
          {say('countingSwitch')}
        </label>
        <p class="small muted" id="counting-what">
          {say('countingWhat')}
        </p>
        <label class="keeping">
          {say('countingKeep')}
          <select
            value={settings.keepDays}
            onChange={({ currentTarget }) =>
              onChange({ ...settings, keepDays: Number(currentTarget.value) })
            }
          >
            {keepingTimes.map((days) => (
              <option value={days} key={days}>
                {days === 0 ? say('countingKeepAlways') : say('countingKeepDays', days)}
              </option>
            ))}
          </select>
        </label>
        {asked ? (
          <p class="buttons">
            <button
              type="button"
              onClick={() => {
                setAsked(false);
                onDelete();
              }}
            >
              {say('countingDeleteSure')}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {say('countingDeleteKeep')}
            </button>
          </p>
        ) : (
          <p class="buttons">
            <button type="button" onClick={() => setAsked(true)}>
              {say('countingDelete')}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

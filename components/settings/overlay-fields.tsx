import { say } from '../../lib/i18n.ts';
import {
  flaggedCards,
  type OverlaySettings,
  thresholds,
} from '../../lib/settings/overlay-settings.ts';

interface OverlayFieldsProps {
  /** Of whose settings these are: no other fields on the view have the same. */
  id: string;
  settings: OverlaySettings;
  onChange: (settings: OverlaySettings) => void;
}

/** What the overlay does, on one marketplace or on all. */
export function OverlayFields({ id, settings, onChange }: OverlayFieldsProps) {
  const isOff = settings.flagged === 'off';
  return (
    <>
      <fieldset>
        <legend>{say('settingsFlagged')}</legend>
        {flaggedCards.map((flagged) => (
          <label class="choice" key={flagged}>
            <input
              type="radio"
              name={`flagged-${id}`}
              checked={settings.flagged === flagged}
              onChange={() => onChange({ ...settings, flagged })}
            />
            {say(`flagged_${flagged}`)}
          </label>
        ))}
      </fieldset>
      <fieldset disabled={isOff}>
        <legend>{say('settingsThreshold')}</legend>
        {thresholds.map((threshold) => (
          <label class="choice" key={threshold}>
            <input
              type="radio"
              name={`threshold-${id}`}
              checked={settings.threshold === threshold}
              onChange={() => onChange({ ...settings, threshold })}
            />
            {say(`threshold_${threshold}`)}
          </label>
        ))}
      </fieldset>
      <label class="choice">
        <input
          type="checkbox"
          disabled={isOff}
          checked={settings.authorised}
          onChange={() => onChange({ ...settings, authorised: !settings.authorised })}
        />
        {say('settingsAuthorised')}
      </label>
    </>
  );
}

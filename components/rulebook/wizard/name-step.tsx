import { say } from '../../../lib/i18n.ts';
import { meansOtherThings } from '../../../lib/workbench/wizard/spellings.ts';
import { LinesField } from './lines-field.tsx';
import type { StepProps } from './wizard.tsx';

/** The name, and where it is a word of its own, beside what it means the brand. */
export function NameStep({ value, onChange }: StepProps) {
  const name = String(value.name ?? '');
  const asksForCompany = meansOtherThings(name);
  return (
    <>
      <label class="field">
        {say('wizardName')}
        <input
          type="text"
          value={name}
          onInput={({ currentTarget }) => {
            const { ambiguous: _, company, ...others } = value;
            const changed = { ...others, name: currentTarget.value };
            // A name that means nothing else needs no company.
            onChange(
              meansOtherThings(changed.name)
                ? { ...changed, ambiguous: true, ...(company !== undefined && { company }) }
                : changed,
            );
          }}
        />
      </label>
      {asksForCompany && (
        <>
          <LinesField
            label={say('wizardEveryday')}
            lines={(value.company as string[] | undefined) ?? []}
            onLines={(company) => onChange({ ...value, ambiguous: true, company })}
          />
          <p class="small muted">{say('wizardEverydayNote')}</p>
        </>
      )}
    </>
  );
}

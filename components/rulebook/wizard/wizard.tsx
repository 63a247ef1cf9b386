import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../../lib/i18n.ts';
import type { DirectoryEntry } from '../../../lib/marketplaces/directory.ts';
import type { EntryKey } from '../../../lib/rulebook/entry.ts';
import { mendedValue } from '../../../lib/workbench/checks.ts';
import type { Editing } from '../../../lib/workbench/editing.ts';
import { Alike } from '../alike.tsx';
import { DryRunView } from '../dry-run-view.tsx';
import { fieldPlace } from '../field-place.ts';
import { FindingText } from '../finding-text.tsx';
import { GoodsStep } from './goods-step.tsx';
import type { LearnProps } from './learn.tsx';
import { NameStep } from './name-step.tsx';
import { SellersStep } from './sellers-step.tsx';
import { SpellingsStep } from './spellings-step.tsx';
import { WordsStep } from './words-step.tsx';

export const wizardSteps = ['name', 'spellings', 'goods', 'sellers', 'words', 'try'] as const;
export type WizardStep = (typeof wizardSteps)[number];

export type Values = Record<string, unknown>;

/** What a step gets: the brand's form as the editor has it, and where a change of it goes. */
export interface StepProps {
  value: Values;
  onChange: (value: Values) => void;
}

interface WizardProps {
  step: WizardStep;
  /** Of the draft of a new brand; not there until it is begun. */
  editing: Editing | undefined;
  directory: readonly DirectoryEntry[];
  learn: Omit<LearnProps, 'value'>;
  onBegin: () => void;
  onStep: (step: WizardStep) => void;
  onChange: (value: Values) => void;
  onWord: (word: string) => Promise<boolean>;
  onTry: () => void;
  onSave: () => void;
  onDiscard: () => void;
  /** Another rule, in its editor. */
  onOpen: (key: EntryKey) => void;
}

/** Where a field is asked for. */
const stepsOfFields: Readonly<Record<string, WizardStep>> = {
  aliases: 'spellings',
  sectors: 'goods',
  lines: 'goods',
  gtinPrefixes: 'goods',
  sellers: 'sellers',
  places: 'sellers',
};
const stepOf = (path: string): WizardStep => stepsOfFields[path.split('.')[0] ?? ''] ?? 'name';

/** A brand's rule by questions, for who has never written one. It is the draft of a new brand. */
export function Wizard(props: WizardProps) {
  const { step, editing, directory, onStep, onChange, onTry, onSave } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (!editing) props.onBegin();
  }, []);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  const canTry = step === 'try' && editing?.checked.entry !== undefined;
  useEffect(() => {
    if (canTry) onTry();
  }, [canTry]);
  if (!editing) return null;
  const { value, checked, dryRun } = editing;
  const place = wizardSteps.indexOf(step);
  const [previous, next] = [wizardSteps[place - 1], wizardSteps[place + 1]];
  const fields = { value, onChange };
  const missing = [
    ...(String(value.name ?? '').trim() === '' ? [say('wizardStep_name')] : []),
    ...((value.sectors as unknown[] | undefined)?.length ? [] : [say('wizardSectors')]),
  ];
  return (
    <section class="wizard" aria-labelledby="wizard">
      <h2 id="wizard">{say('wizardHeading')}</h2>
      <p class="small muted">{say('wizardNote')}</p>
      <nav aria-label={say('wizardSteps')}>
        <ol class="wizard-steps">
          {wizardSteps.map((one, i) => (
            <li key={one}>
              <a href={`#wizard/${one}`} aria-current={one === step ? 'step' : undefined}>
                {`${i + 1}. ${say(`wizardStep_${one}`)}`}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <form
        class="panel"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (next) onStep(next);
          else onSave();
        }}
      >
        <h3 tabIndex={-1} ref={heading}>
          {say(`wizardStep_${step}`)}
        </h3>
        {step === 'name' && <NameStep {...fields} />}
        {(step === 'name' || step === 'spellings') && (
          <Alike of="brand" alike={editing.alike ?? []} onOpen={props.onOpen} />
        )}
        {step === 'spellings' && <SpellingsStep {...fields} />}
        {step === 'goods' && <GoodsStep {...fields} learn={{ value, ...props.learn }} />}
        {step === 'sellers' && <SellersStep {...fields} directory={directory} />}
        {step === 'words' && <WordsStep onWord={props.onWord} />}
        {step === 'try' && (
          <>
            <p>{say('wizardTryNote')}</p>
            {missing.length > 0 && (
              <p class="warning">{say('wizardMissing', missing.join('; '))}</p>
            )}
            {missing.length === 0 &&
              checked.findings.map((finding) => (
                <div key={`${finding.rule} ${finding.path}`}>
                  <p class="small">
                    <a href={`#wizard/${stepOf(finding.path)}`}>
                      {say(
                        'wizardPlace',
                        say(`wizardStep_${stepOf(finding.path)}`),
                        fieldPlace('brand', finding.path),
                      )}
                    </a>
                  </p>
                  <FindingText
                    finding={finding}
                    onMend={(mend) => onChange(mendedValue(value, mend))}
                  />
                </div>
              ))}
            {dryRun && <DryRunView dryRun={dryRun} />}
          </>
        )}
        <p class="buttons">
          {previous && (
            <button type="button" onClick={() => onStep(previous)}>
              {say('wizardBack')}
            </button>
          )}
          <button type="submit" class="primary" disabled={!next && !checked.entry}>
            {say(next ? 'wizardNext' : 'wizardSave')}
          </button>
          {editing.isChanged && (
            <button type="button" class="quiet" onClick={props.onDiscard}>
              {say('workbenchDiscard')}
            </button>
          )}
        </p>
      </form>
    </section>
  );
}

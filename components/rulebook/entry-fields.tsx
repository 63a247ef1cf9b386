import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import type { Finding, Mend } from '../../lib/rulebook/lint.ts';
import type { Field } from './fields.ts';
import { FindingText } from './finding-text.tsx';

type Values = Record<string, unknown>;

interface EntryFieldsProps {
  fields: readonly Field[];
  value: Values;
  /** Where in the entry these fields stand: 'lines.0.'. */
  at: string;
  findings: readonly Finding[];
  directory: readonly DirectoryEntry[];
  onChange: (value: Values) => void;
  /** Of the whole entry. */
  onMend: (mend: Mend) => void;
}

/** The form of an entry, or of a part of it. */
export function EntryFields({ fields, at, ...props }: EntryFieldsProps) {
  const { value, findings, onChange, onMend } = props;
  const set = (field: string, part: unknown) => {
    const { [field]: _, ...others } = value;
    onChange(part === undefined ? others : { ...value, [field]: part });
  };
  return (
    <>
      {fields.map((field) => (
        <div class="field" key={field.field}>
          <FieldInput
            {...props}
            field={field}
            at={`${at}${field.field}`}
            part={value[field.field]}
            onPart={(part) => set(field.field, part)}
          />
          {findings
            .filter(
              ({ path }) =>
                path === `${at}${field.field}` ||
                (field.input === 'words' && path.startsWith(`${at}${field.field}.`)),
            )
            .map((finding) => (
              <FindingText
                key={`${finding.rule} ${finding.path}`}
                finding={finding}
                onMend={onMend}
              />
            ))}
        </div>
      ))}
    </>
  );
}

interface FieldInputProps extends Omit<EntryFieldsProps, 'fields'> {
  field: Field;
  part: unknown;
  onPart: (part: unknown) => void;
}

function FieldInput(props: FieldInputProps) {
  const { field, part, at, directory, onPart } = props;
  const label = say(field.label);
  const id = `field-${at}`;
  switch (field.input) {
    case 'check':
      return (
        <label class="choice">
          <input
            type="checkbox"
            checked={part === true}
            onChange={({ currentTarget }) =>
              onPart(
                currentTarget.checked ||
                  (field.field !== 'ambiguous' && field.field !== 'specific'
                    ? currentTarget.checked
                    : undefined),
              )
            }
          />
          {label}
        </label>
      );
    case 'words':
      return (
        <>
          <label for={id}>{label}</label>
          <textarea
            id={id}
            rows={Math.min(8, Math.max(2, wordsOf(part).length + 1))}
            value={wordsOf(part).join('\n')}
            onInput={({ currentTarget }) => onPart(lines(currentTarget.value))}
          />
        </>
      );
    case 'choices':
      return (
        <fieldset>
          <legend>{label}</legend>
          <div class="choices">
            {field.options?.map(({ value: option, label: text }) => {
              const chosen = wordsOf(part);
              return (
                <label class="choice" key={option}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(String(option))}
                    onChange={({ currentTarget }) => {
                      const rest = chosen.filter((one) => one !== option);
                      const all = currentTarget.checked ? [...rest, String(option)] : rest;
                      onPart(
                        all.length > 0 || field.label === 'ruleField_sectors' ? all : undefined,
                      );
                    }}
                  />
                  {say(text)}
                </label>
              );
            })}
          </div>
        </fieldset>
      );
    case 'choice':
    case 'marketplace': {
      const options =
        field.input === 'marketplace'
          ? directory.map(({ id, name }) => [id, name] as const)
          : (field.options ?? []).map(({ value, label }) => [value, say(label)] as const);
      return (
        <>
          <label for={id}>{label}</label>
          <select
            id={id}
            value={String(part ?? '')}
            onChange={({ currentTarget }) =>
              onPart(options.find(([option]) => String(option) === currentTarget.value)?.[0])
            }
          >
            <option value="">{say('ruleField_unstated')}</option>
            {options.map(([option, name]) => (
              <option value={String(option)} key={option}>
                {name}
              </option>
            ))}
          </select>
        </>
      );
    }
    case 'list':
      return <ListField {...props} />;
    case 'group':
      return <GroupField {...props} />;
    default:
      return (
        <>
          <label for={id}>{label}</label>
          <input
            id={id}
            type="text"
            inputMode={field.input === 'number' ? 'decimal' : undefined}
            value={part === undefined ? '' : String(part)}
            required={field.required ?? false}
            onInput={({ currentTarget: { value } }) => {
              if (field.input === 'number') onPart(value === '' ? undefined : numberOf(value));
              else onPart(value === '' && !field.required ? undefined : value);
            }}
          />
        </>
      );
  }
}

function ListField({ field, part, at, findings, directory, onPart, onMend }: FieldInputProps) {
  const items = Array.isArray(part) ? (part as Values[]) : [];
  const set = (next: Values[]) =>
    onPart(
      next.length > 0 || field.field === 'aliases' || field.field === 'lines' ? next : undefined,
    );
  const label = say(field.label);
  return (
    <fieldset>
      <legend>{label}</legend>
      {items.map((item, i) => (
        <fieldset class="item" key={i} aria-label={`${label} ${i + 1}`}>
          <EntryFields
            fields={field.of ?? []}
            value={item}
            at={`${at}.${i}.`}
            findings={findings}
            directory={directory}
            onChange={(changed) => set(items.with(i, changed))}
            onMend={onMend}
          />
          {findings
            .filter(({ path }) => path === `${at}.${i}`)
            .map((finding) => (
              <FindingText
                key={`${finding.rule} ${finding.path}`}
                finding={finding}
                onMend={onMend}
              />
            ))}
          <button type="button" class="quiet" onClick={() => set(items.toSpliced(i, 1))}>
            {say('ruleField_removeItem', label, i + 1)}
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => set([...items, { ...field.blank }])}>
        {say('ruleField_addItem', label)}
      </button>
    </fieldset>
  );
}

function GroupField({ field, part, at, findings, directory, onPart, onMend }: FieldInputProps) {
  const label = say(field.label);
  if (part === undefined)
    return (
      <button type="button" onClick={() => onPart({ ...field.blank })}>
        {say('ruleField_addItem', label)}
      </button>
    );
  return (
    <fieldset class="item">
      <legend>{label}</legend>
      <EntryFields
        fields={field.of ?? []}
        value={part as Values}
        at={`${at}.`}
        findings={findings}
        directory={directory}
        onChange={onPart}
        onMend={onMend}
      />
      <button type="button" class="quiet" onClick={() => onPart(undefined)}>
        {say('ruleField_removeGroup', label)}
      </button>
    </fieldset>
  );
}

function wordsOf(part: unknown): string[] {
  return Array.isArray(part) ? part.map(String) : [];
}

/** Lines as they are typed: an empty last one stays, so that a new one can be begun. */
function lines(text: string): string[] | undefined {
  return text === '' ? undefined : text.split('\n');
}

function numberOf(text: string): number | string {
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) && !/[.,]$/.test(text) ? number : text;
}

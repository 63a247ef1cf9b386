import { useId, useState } from 'preact/hooks';
import { interfaceLanguage, say } from '../../../lib/i18n.ts';
import { noteIn } from '../../../lib/reporting/channel-notes.ts';
import type { FilledForm } from '../../../lib/reporting/form/fill-form.ts';
import { fieldsToCopy } from '../../../lib/reporting/form/form-values.ts';
import type { Report } from '../../../lib/reporting/report.ts';
import { CopyButton } from '../../kit/copy-button.tsx';
import type { LedgerActions } from '../earlier-report.tsx';

export interface FormActions {
  /** Fills what is known of the form that the tab shows, once it is there. Rejects where the browser lets no extension in. */
  fillForm: (report: Report) => Promise<FilledForm>;
}

interface FormHelperProps {
  report: Report;
  /** What the channel's form asks for, as it names it. */
  fields: readonly string[];
  actions: FormActions & LedgerActions;
}

type State = 'idle' | 'filling' | 'failed' | FilledForm;

/** Help with a form that takes no prefilled listing: what is known is filled in, the rest can be copied. */
export function FormHelper({ report, fields, actions }: FormHelperProps) {
  const [state, setState] = useState<State>('idle');
  const id = useId();
  const fill = () => {
    setState('filling');
    actions.fillForm(report).then(setState, () => setState('failed'));
  };
  const toCopy = fieldsToCopy(fields, report);
  return (
    <section class="form-helper" aria-labelledby="form-helper">
      <h2 id="form-helper">{say('formHelper', report.listing.name ?? say('untitled'))}</h2>
      <p class="small muted">{say('formHelperHint')}</p>
      <p>
        <button type="button" class="primary" disabled={state === 'filling'} onClick={fill}>
          {say('formFill')}
        </button>
      </p>
      <div class="small" role="status">
        {state === 'filling' && <p>{say('formFilling')}</p>}
        {state === 'failed' && <p>{say('formRefused')}</p>}
        {typeof state === 'object' && (
          <>
            <p>
              {state.filled.length > 0
                ? say('formFilled', state.filled.join(', '))
                : say('formFilledNothing')}
            </p>
            {state.left.length > 0 && <p>{say('formLeft', state.left.join(', '))}</p>}
          </>
        )}
      </div>
      <details open={toCopy.length > 0}>
        <summary class="small">{say('formFields')}</summary>
        <dl class="copy-block small">
          {toCopy.map(({ label, value }, i) => (
            <div key={label}>
              <dt id={`${id}-${i}`}>
                <FieldName name={label} />
              </dt>
              <dd>
                {value === undefined ? (
                  <span class="muted">{say('formYours')}</span>
                ) : (
                  <>
                    <span class="value">{value}</span>{' '}
                    <CopyButton text={value} about={`${id}-${i}`} />
                  </>
                )}
              </dd>
            </div>
          ))}
          <div>
            <dt id={id}>{say('reportText')}</dt>
            <dd>
              <CopyButton text={report.notice} about={id} />
            </dd>
          </div>
        </dl>
      </details>
      {report.state === 'draft' && (
        <p>
          <button type="button" onClick={() => actions.putDown(report, 'filed')}>
            {say('reportMarkFiled')}
          </button>
        </p>
      )}
    </section>
  );
}

/** As it is known here, and in the language of the interface beside. */
function FieldName({ name }: { name: string }) {
  const { text, lang } = noteIn(interfaceLanguage(), name);
  if (lang === 'en') return <bdi lang="en">{name}</bdi>;
  return (
    <>
      <bdi lang={lang}>{text}</bdi>{' '}
      <bdi lang="en" class="muted">
        {name}
      </bdi>
    </>
  );
}

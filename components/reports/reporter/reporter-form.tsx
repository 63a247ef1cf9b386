import { useState } from 'preact/hooks';
import { inKey, interfaceLanguage, say } from '../../../lib/i18n.ts';
import {
  type DeclarationName,
  declarationKinds,
  mayDeclare,
} from '../../../lib/reporting/declarations.ts';
import { letterWords } from '../../../lib/reporting/letters/index.ts';
import {
  type Contact,
  type Reporter,
  type ReporterKind,
  type Right,
  reporterKinds,
} from '../../../lib/reporting/reporter.ts';
import { ChannelNote } from '../channel-note.tsx';
import { ContactFields } from './contact-fields.tsx';
import { type BrandName, RightsFields } from './rights-fields.tsx';
import { TextField } from './text-field.tsx';

/** All that any kind of reporter has: switching the kind back and forth loses nothing. */
interface Draft {
  kind: ReporterKind;
  contact: Contact;
  principal: Contact;
  authority: string | undefined;
  rights: Right[];
}

interface ReporterFormProps {
  reporter: Reporter;
  brands: readonly BrandName[];
  onSave: (reporter: Reporter) => void;
}

/** Who reports, set once. */
export function ReporterForm({ reporter, brands, onSave }: ReporterFormProps) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(reporter));
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });
  const { kind, contact, principal, authority, rights } = draft;
  return (
    <form
      class="reporter"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(reporterOf(draft));
      }}
    >
      <fieldset>
        <legend>{say('reporterKind')}</legend>
        {reporterKinds.map((one) => (
          <label class="choice" key={one}>
            <input
              type="radio"
              name="kind"
              checked={kind === one}
              onChange={() => set({ kind: one })}
            />
            <span>
              {say(`reporterIs_${inKey(one)}`)}{' '}
              <span class="small muted">{say(`reporterMay_${inKey(one)}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <MayDeclare kind={kind} />
      <ContactFields
        legend={say('reporterContact')}
        isOwn
        contact={contact}
        onChange={(changed) => set({ contact: changed })}
      />
      {kind === 'agent' && (
        <>
          <ContactFields
            legend={say('reporterPrincipal')}
            contact={principal}
            onChange={(changed) => set({ principal: changed })}
          />
          <TextField
            label={say('reporterAuthority')}
            type="text"
            value={authority}
            onChange={(changed) => set({ authority: changed })}
          />
        </>
      )}
      {kind !== 'shopper' && (
        <RightsFields
          rights={rights}
          brands={brands}
          onChange={(changed) => set({ rights: changed })}
        />
      )}
      <p class="small muted">{say('reporterKeptHere')}</p>
      <p>
        <button type="submit" class="primary">
          {say('save')}
        </button>
      </p>
    </form>
  );
}

/** Which declarations such a reporter can honestly make, each later and for one notice. */
function MayDeclare({ kind }: { kind: ReporterKind }) {
  const { declarations } = letterWords(interfaceLanguage());
  const names = Object.keys(declarationKinds) as DeclarationName[];
  return (
    <details>
      <summary class="small">{say('reporterMayDeclare')}</summary>
      <ul class="small declared">
        {names.map((name) => (
          <li key={name} class={mayDeclare(kind, name) ? '' : 'muted'}>
            {say(mayDeclare(kind, name) ? 'mayDeclare' : 'mayNotDeclare', declarations[name])}{' '}
            <span class="muted">
              <ChannelNote note={declarationKinds[name].source} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function draftOf(reporter: Reporter): Draft {
  return {
    kind: reporter.kind,
    contact: reporter.contact,
    principal: reporter.kind === 'agent' ? reporter.principal : {},
    authority: reporter.kind === 'agent' ? reporter.authority : undefined,
    rights: reporter.kind === 'shopper' ? [] : reporter.rights,
  };
}

function reporterOf({ kind, contact, principal, authority, rights: written }: Draft): Reporter {
  const rights = written.map((right) => ({
    ...right,
    classes: right.classes?.map((one) => one.trim()).filter(Boolean),
  }));
  if (kind === 'shopper') return { kind, contact };
  if (kind === 'rights-owner') return { kind, contact, rights };
  return { kind, contact, principal, rights, ...(authority && { authority }) };
}

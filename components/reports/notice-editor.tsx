import { inKey, say } from '../../lib/i18n.ts';
import { natures } from '../../lib/reporting/claim.ts';
import {
  type Declaration,
  type DeclarationName,
  declarationKinds,
  mayDeclare,
} from '../../lib/reporting/declarations.ts';
import { letterLanguages, letterWords } from '../../lib/reporting/letters/index.ts';
import type { Notice, NoticeChoices } from '../../lib/reporting/notice.ts';
import type { Reporter } from '../../lib/reporting/reporter.ts';
import { standards } from '../../lib/reporting/standards/index.ts';
import { CopyButton } from '../kit/copy-button.tsx';
import { languageName } from '../kit/format.ts';
import { ChannelNote } from './channel-note.tsx';
import { ProofFields } from './proof-fields.tsx';
import { StandardCheck } from './standard-check.tsx';

interface NoticeEditorProps {
  notice: Notice;
  reporter: Reporter;
  choices: NoticeChoices;
  /** Of the law or form that the notice is for. */
  standard: string | undefined;
  onChange: (choices: NoticeChoices) => void;
}

/** The whole text before it is sent, and what only the user can add to it. */
export function NoticeEditor({
  notice: { claim, letter },
  reporter,
  choices,
  standard,
  onChange,
}: NoticeEditorProps) {
  const { own, language } = choices;
  const set = (change: Partial<NoticeChoices>) => onChange({ ...choices, ...change });
  const state = (change: Partial<NoticeChoices['own']>) => set({ own: { ...own, ...change } });
  return (
    <details class="notice">
      <summary class="small">{say('reportText')}</summary>
      <div class="fields small">
        <label>
          {say('noticeLanguage')}
          <select
            value={language}
            onChange={({ currentTarget }) =>
              // A declaration is made in the words that were read: in others it is another.
              set({ language: currentTarget.value, own: { ...own, declarations: [] } })
            }
          >
            {letterLanguages.map((one) => (
              <option key={one} value={one}>
                {languageName(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('noticeLaw')}
          <select
            value={standard ?? ''}
            onChange={({ currentTarget }) => {
              const { standard: _, ...others } = choices;
              const { value } = currentTarget;
              onChange(value ? { ...others, standard: value } : others);
            }}
          >
            <option value="">{say('noticeNoLaw')}</option>
            {standards.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        {reporter.kind !== 'shopper' && (
          <>
            {reporter.rights.length > 0 && (
              <label>
                {say('noticeRight')}
                <select
                  value={claim.right ? reporter.rights.indexOf(claim.right) : ''}
                  onChange={({ currentTarget }) => {
                    const right = reporter.rights[Number(currentTarget.value)];
                    if (right) set({ right });
                  }}
                >
                  {!claim.right && <option value="">{say('noticeNoRight')}</option>}
                  {reporter.rights.map(({ name, kind, registrationNumber }, at) => (
                    <option key={`${kind} ${name} ${registrationNumber}`} value={at}>
                      {name} ({say(`right_${inKey(kind)}`)})
                    </option>
                  ))}
                </select>
              </label>
            )}
            <label>
              {say('noticeNature')}
              <select
                value={own.nature ?? ''}
                onChange={({ currentTarget }) => {
                  const nature = natures.find((one) => one === currentTarget.value);
                  const { nature: _, ...others } = own;
                  set({ own: nature ? { ...others, nature } : others });
                }}
              >
                <option value="">{say('noticeNotSaid')}</option>
                {natures.map((one) => (
                  <option key={one} value={one}>
                    {say(`nature_${inKey(one)}`)}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
        <label>
          {say('noticeExplanation')}
          <textarea
            rows={2}
            maxLength={2000}
            value={own.explanation ?? ''}
            onInput={({ currentTarget }) => state({ explanation: currentTarget.value })}
          />
        </label>
        <ProofFields proofs={own.proofs ?? []} onChange={(proofs) => state({ proofs })} />
        <Declarations
          reporter={reporter}
          language={language}
          made={own.declarations ?? []}
          onChange={(declarations) => state({ declarations })}
        />
        {reporter.kind !== 'shopper' && (
          <label>
            {say('noticeSignature')}
            <input
              type="text"
              maxLength={200}
              autocomplete="off"
              value={own.signature?.name ?? ''}
              onInput={({ currentTarget: { value: name } }) => {
                const { signature: _, ...others } = own;
                const signature = { name, signedAt: new Date().toISOString() };
                set({ own: name ? { ...others, signature } : others });
              }}
            />
          </label>
        )}
      </div>
      {standard && <StandardCheck claim={claim} standard={standard} />}
      <pre class="small" lang={language}>
        {letter.text}
      </pre>
      <CopyButton text={letter.text} />
    </details>
  );
}

interface DeclarationsProps {
  reporter: Reporter;
  language: string;
  made: readonly Declaration[];
  onChange: (made: Declaration[]) => void;
}

/** Each in full, each the user's own act; none is ever made for them. */
function Declarations({ reporter, language, made, onChange }: DeclarationsProps) {
  const words = letterWords(language);
  const kinds = (Object.keys(declarationKinds) as DeclarationName[]).filter((kind) =>
    mayDeclare(reporter.kind, kind),
  );
  const toggle = (kind: DeclarationName, isMade: boolean) => {
    const others = made.filter((declaration) => declaration.kind !== kind);
    const madeAt = new Date().toISOString();
    onChange(isMade ? [...others, { kind, text: words.declarations[kind], madeAt }] : others);
  };
  return (
    <fieldset class="declarations">
      <legend>{say('noticeDeclarations')}</legend>
      {kinds.map((kind) => (
        <label class="choice" key={kind}>
          <input
            type="checkbox"
            checked={made.some((declaration) => declaration.kind === kind)}
            onChange={({ currentTarget }) => toggle(kind, currentTarget.checked)}
          />
          <span>
            <span lang={language}>{words.declarations[kind]}</span>{' '}
            <span class="muted">
              <ChannelNote note={declarationKinds[kind].source} />
            </span>
          </span>
        </label>
      ))}
      {!words.reviewed && <p class="muted">{say('noticeUnreviewed')}</p>}
    </fieldset>
  );
}

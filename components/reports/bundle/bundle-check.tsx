import { useState } from 'preact/hooks';
import { inKey, say } from '../../../lib/i18n.ts';
import type { Problem, Verification } from '../../../lib/reporting/evidence/verify.ts';
import { FileField } from '../../kit/file-field.tsx';
import { day } from '../../kit/format.ts';

export interface BundleActions {
  /** Checks a file against its manifest and, where the ledger or the user knows it, the manifest's hash. */
  verifyBundle: (file: File, known: string | undefined) => Promise<CheckedBundle>;
}

export interface CheckedBundle extends Verification {
  /** When the ledger was given this bundle's hash; ISO 8601. */
  notedAt?: string | undefined;
}

/** Checks an evidence bundle, as the command `verify` does. */
export function BundleCheck({ actions }: { actions: BundleActions }) {
  const [known, setKnown] = useState('');
  const [found, setFound] = useState<{ name: string; verification: CheckedBundle }>();
  const check = async (file: File) => {
    const hash = known.trim().toLowerCase() || undefined;
    setFound({ name: file.name, verification: await actions.verifyBundle(file, hash) });
  };
  return (
    <>
      <p class="small muted">{say('bundleHint')}</p>
      <label class="field">
        {say('bundleKnown')}
        <input
          type="text"
          spellcheck={false}
          value={known}
          onInput={({ currentTarget }) => setKnown(currentTarget.value)}
        />
      </label>
      <FileField class="field" accept=".zip,application/zip" onFile={check}>
        {say('bundleFile')}
      </FileField>
      <div role="status">{found && <Outcome {...found} />}</div>
    </>
  );
}

function Outcome({ name, verification }: { name: string; verification: CheckedBundle }) {
  const { state, problems, manifest, notedAt } = verification;
  const isWhole = state === 'intact' || state === 'repacked';
  return (
    <div class={isWhole ? 'outcome-whole' : 'failure'}>
      <p>
        <strong>{say(`bundle_${state}`, name)}</strong>
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.kind} ${nameIn(problem)}`}>
              {say(`bundleProblem_${inKey(problem.kind)}`, nameIn(problem))}
            </li>
          ))}
        </ul>
      )}
      {manifest && (
        <p class="small muted">
          {say('bundleMade', manifest.createdAt, manifest.extensionVersion, manifest.rulebook)}
        </p>
      )}
      {manifest && (
        <p class="small">{notedAt ? say('bundleNoted', day(notedAt)) : say('bundleNotNoted')}</p>
      )}
    </div>
  );
}

function nameIn(problem: Problem): string {
  return 'name' in problem ? problem.name : '';
}

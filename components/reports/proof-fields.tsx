import { useState } from 'preact/hooks';
import { inKey, say } from '../../lib/i18n.ts';
import { type Proof, type ProofKind, proofKinds } from '../../lib/reporting/claim.ts';

interface ProofFieldsProps {
  proofs: readonly Proof[];
  onChange: (proofs: Proof[]) => void;
}

/** What the reporter can show beside the listing: a number, a file's name or an address each. */
export function ProofFields({ proofs, onChange }: ProofFieldsProps) {
  const [kind, setKind] = useState<ProofKind>('screenshot');
  const [reference, setReference] = useState('');
  const add = () => {
    onChange([...proofs, { kind, reference: reference.trim() }]);
    setReference('');
  };
  return (
    <fieldset class="proofs">
      <legend>{say('noticeProofs')}</legend>
      {proofs.length > 0 && (
        <ul>
          {proofs.map((proof) => (
            <li key={`${proof.kind} ${proof.reference}`}>
              {say(`proof_${inKey(proof.kind)}`)}: {proof.reference}{' '}
              <button
                type="button"
                class="quiet"
                aria-label={say('removeNamed', proof.reference)}
                onClick={() => onChange(proofs.filter((other) => other !== proof))}
              >
                {say('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="add">
        <select
          aria-label={say('noticeProofKind')}
          value={kind}
          onChange={({ currentTarget }) => setKind(currentTarget.value as ProofKind)}
        >
          {proofKinds.map((one) => (
            <option key={one} value={one}>
              {say(`proof_${inKey(one)}`)}
            </option>
          ))}
        </select>
        <input
          type="text"
          aria-label={say('noticeProofReference')}
          placeholder={say('noticeProofReference')}
          maxLength={500}
          value={reference}
          onInput={({ currentTarget }) => setReference(currentTarget.value)}
        />
        <button type="button" disabled={reference.trim() === ''} onClick={add}>
          {say('add')}
        </button>
      </div>
    </fieldset>
  );
}

import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';

/** Copies a text and says whether that worked. @param about identifier of the element that says which. */
export function CopyButton({ text, about }: { text: string; about?: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  return (
    <>
      <button type="button" aria-describedby={about} onClick={copy}>
        {say('copyText')}
      </button>{' '}
      <span class="small" role="status">
        {outcome && say(outcome)}
      </span>
    </>
  );
}

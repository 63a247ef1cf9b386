import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { Exception } from '../../lib/rulebook/exception.ts';
import {
  type NewException,
  type PossibleException,
  possibleExceptions,
} from '../../lib/verdict/possible-exceptions.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';

export interface ExceptionActions {
  /** Why it couldn't be kept, if it couldn't. */
  except: (exception: NewException) => Promise<string | undefined>;
  undo: (exception: Exception) => void;
}

/** Where the user disagrees with a verdict: what is wrong with it, and why. */
export function Dispute({
  weighed,
  actions,
}: {
  weighed: Pick<WeighedListing, 'listing' | 'verdict'>;
  actions: ExceptionActions;
}) {
  const choices = possibleExceptions(weighed.listing, weighed.verdict);
  const [chosen, setChosen] = useState(0);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const choice = choices[chosen];
  if (!choice) return null;
  const submit = async (event: Event) => {
    event.preventDefault();
    const failed = await actions.except({ ...choice.exception, reason: reason.trim() });
    setFailure(failed);
    if (failed) return;
    setReason('');
    setIsOpen(false);
  };
  return (
    <details
      class="dispute"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary class="small">{say('dispute')}</summary>
      <form onSubmit={submit}>
        <fieldset>
          <legend class="small muted">{say('disputeLegend')}</legend>
          {choices.map((one, at) => (
            <label key={labelOf(one)}>
              <input
                type="radio"
                name="exception"
                checked={at === chosen}
                onChange={() => setChosen(at)}
              />{' '}
              {labelOf(one)}
            </label>
          ))}
        </fieldset>
        <label class="reason">
          <span class="small muted">{say('disputeReason')}</span>
          <input
            type="text"
            maxLength={500}
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </label>
        <button type="submit">{say('disputeKeep')}</button>
        {failure && (
          <p class="failure" role="alert">
            {say('disputeFailed', failure)}
          </p>
        )}
      </form>
    </details>
  );
}

const labelOf = ({ exception, about }: PossibleException): string =>
  say(`except_${exception.kind}`, about);

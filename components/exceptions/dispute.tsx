import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import { listingKey } from '../../lib/listing/listing-key.ts';
import type { Exception } from '../../lib/rulebook/exception.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';

/** What the user says against the rules; the actions fill in when, and under which name it is kept. */
export type NewException = Omit<Exception, 'id' | 'madeAt'>;

export interface ExceptionActions {
  /** Why it couldn't be kept, if it couldn't. */
  except: (exception: NewException) => Promise<string | undefined>;
  undo: (exception: Exception) => void;
}

interface Choice {
  label: string;
  exception: Omit<NewException, 'reason'>;
}

/** Where the user disagrees with a verdict: what is wrong with it, and why. */
export function Dispute({
  weighed,
  actions,
}: {
  weighed: WeighedListing;
  actions: ExceptionActions;
}) {
  const choices = choicesFor(weighed);
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
          {choices.map(({ label }, at) => (
            <label key={label}>
              <input
                type="radio"
                name="exception"
                checked={at === chosen}
                onChange={() => setChosen(at)}
              />{' '}
              {label}
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

function choicesFor({ listing, verdict }: WeighedListing): Choice[] {
  const key = listingKey(listing);
  const { seller, marketplace } = listing;
  const against = verdict.evidence.filter(({ weight }) => weight > 0);
  const wrongRules = against.map(({ rule: { kind, id } }) => ({ kind, id }));
  const about = (listing.name ?? listing.url ?? '').slice(0, 500);
  const choices: Choice[] = [];
  if (key)
    choices.push({
      label: say('except_genuine'),
      exception: { kind: 'genuine', listingKey: key, about, wrongRules },
    });
  if (marketplace && (seller?.id || seller?.name)) {
    const name = (seller.name ?? seller.id ?? '').slice(0, 500);
    choices.push({
      label: say('except_trusted', name),
      exception: {
        kind: 'trusted',
        seller: {
          marketplace,
          ...(seller.id ? { id: seller.id } : {}),
          ...(seller.name ? { name: seller.name } : {}),
        },
        about: name,
        wrongRules,
      },
    });
  }
  if (!key) return choices;
  for (const { id, name } of verdict.brands)
    choices.push({
      label: say('except_misattributed', name),
      exception: {
        kind: 'misattributed',
        listingKey: key,
        rule: id,
        about,
        wrongRules: [{ kind: 'brand', id }],
      },
    });
  const phrases = new Map(
    against.filter(({ rule }) => rule.kind === 'phrase').map((one) => [one.rule.id, one.words]),
  );
  for (const [id, words] of phrases)
    choices.push({
      label: say('except_harmless', words),
      exception: {
        kind: 'harmless',
        listingKey: key,
        rule: id,
        about,
        wrongRules: [{ kind: 'phrase', id }],
      },
    });
  return choices;
}

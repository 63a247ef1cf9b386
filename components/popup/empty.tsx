import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';

interface EmptyProps {
  /** What came of reading the page: not tried, nothing on a known site, nothing on any shop. */
  outcome: 'unread' | 'emptyOther' | 'readNothing';
  /** Empty until it was loaded. */
  directory: readonly DirectoryEntry[];
  /** Rejects where the browser lets no extension into the page. */
  onRead: () => Promise<void>;
}

/** On a page with nothing weighed: which pages are read, and reading this one if the user wants. */
export function Empty({ outcome, directory, onRead }: EmptyProps) {
  const [state, setState] = useState<'readingThisPage' | 'readRefused'>();
  const read = async () => {
    setState('readingThisPage');
    await onRead().catch(() => setState('readRefused'));
  };
  return (
    <section class="empty" aria-labelledby="empty">
      <h1 id="empty">{say('emptyHeading')}</h1>
      {outcome !== 'unread' ? (
        <p>{say(outcome)}</p>
      ) : (
        <>
          <p>{say('emptyRead')}</p>
          <p>
            <button
              type="button"
              class="primary"
              onClick={read}
              disabled={state === 'readingThisPage'}
            >
              {say('readThisPage')}
            </button>{' '}
            <span class="small" role="status">
              {state && say(state)}
            </span>
          </p>
          {directory.length > 0 && (
            <>
              <h2>{say('emptyElsewhere')}</h2>
              <ul class="marketplaces">
                {directory.map(({ id, name }) => (
                  <li key={id}>{name}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}

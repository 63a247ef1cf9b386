import { useState } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';

export interface SiteActions {
  /** Asks for the browser's leave; false where it isn't given. */
  readAlways: (origin: string) => Promise<boolean>;
  stopReadingAlways: (origin: string) => void;
}

interface ReadAlwaysProps {
  /** Where the page is, such as `https://shop.example`. */
  origin: string;
  isAlways: boolean;
  actions: SiteActions;
}

/** For a shop that is read when asked: having it read always, and ending that. */
export function ReadAlways({ origin, isAlways, actions }: ReadAlwaysProps) {
  const [isRefused, setIsRefused] = useState(false);
  const site = new URL(origin).host;
  if (isAlways)
    return (
      <p class="small">
        {say('readAlwaysOn', site)}{' '}
        <button type="button" class="quiet" onClick={() => actions.stopReadingAlways(origin)}>
          {say('readAlwaysStop')}
        </button>
      </p>
    );
  return (
    <div class="spaced">
      <button type="button" onClick={async () => setIsRefused(!(await actions.readAlways(origin)))}>
        {say('readAlways', site)}
      </button>
      <p class="small muted" role="status">
        {say(isRefused ? 'readAlwaysRefused' : 'readAlwaysHint')}
      </p>
    </div>
  );
}

import { useRef } from 'preact/hooks';
import { say } from '../../lib/i18n.ts';

interface AddedSitesProps {
  /** Origins, such as `https://shop.example`. */
  sites: readonly string[];
  onStop: (origin: string) => void;
}

/** Sites beyond the marketplaces that are read without being asked each time. */
export function AddedSites({ sites, onStop }: AddedSitesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="sites">
      <h2 id="sites" tabIndex={-1} ref={heading}>
        {say('settingsSites')}
      </h2>
      {sites.length === 0 && <p class="muted">{say('settingsSitesNone')}</p>}
      <ul class="added-sites">
        {sites.map((origin) => (
          <li class="panel" key={origin}>
            <bdi>{new URL(origin).host}</bdi>
            <button
              type="button"
              aria-label={say('settingsSiteStopName', new URL(origin).host)}
              onClick={() => {
                onStop(origin);
                // The button goes, and the focus would be lost with it.
                heading.current?.focus();
              }}
            >
              {say('readAlwaysStop')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

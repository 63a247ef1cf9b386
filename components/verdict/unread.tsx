import { say } from '../../lib/i18n.ts';
import type { WeighedListing } from '../../lib/weighing/tab-reading.ts';

/** What the page should show or the rules would have weighed, and was not readable. */
export function Unread({ weighed: { unread, verdict } }: { weighed: WeighedListing }) {
  const fields = [...new Set([...verdict.missing, ...unread])];
  if (fields.length === 0) return null;
  const names = fields.map((field) => say(`field_${field}`)).join(say('listSeparator'));
  return (
    <section class="unread">
      <h2>{say('unreadHeading')}</h2>
      <p class="small muted">
        {say('unreadNote', names)}{' '}
        {verdict.level !== 'unknown' && say(`confidence_${verdict.confidence}`)}
      </p>
    </section>
  );
}

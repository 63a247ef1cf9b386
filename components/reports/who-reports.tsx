import { inKey, say } from '../../lib/i18n.ts';
import type { Reporter } from '../../lib/reporting/reporter.ts';

/** Who the report will say it comes from. */
export function WhoReports({ reporter, onEdit }: { reporter: Reporter; onEdit: () => void }) {
  const { name, organization } = reporter.contact;
  return (
    <p class="small muted">
      {say(
        'reporterLine',
        say(`reporter_${inKey(reporter.kind)}`),
        name ?? organization ?? say('unnamed'),
      )}{' '}
      <button type="button" class="quiet" onClick={onEdit}>
        {say('reporterEdit')}
      </button>
    </p>
  );
}

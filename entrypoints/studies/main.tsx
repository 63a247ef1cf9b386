import { render } from 'preact';
import { nameDocument } from '../../components/kit/own-document.ts';
import { CountsView } from '../../components/studies/counts-view.tsx';
import { StudiesPage } from '../../components/studies/studies-page.tsx';
import { joinDays } from '../../lib/counting/joined-days.ts';
import { say } from '../../lib/i18n.ts';
import { packagedDirectory } from '../../lib/marketplaces/packaged-directory.ts';
import { countingSettings } from '../../lib/settings/counting-settings.ts';
import { countedDays, packSeen } from '../../lib/storage/count-store.ts';
import { database } from '../../lib/storage/database.ts';
import { allHealth } from '../../lib/storage/health-store.ts';
import { exportCounts } from './counts-actions.ts';

nameDocument('studies');
const root = document.getElementById('studies') as HTMLElement;

const [directory, { on }, opened] = await Promise.all([
  packagedDirectory(),
  countingSettings(),
  database(),
]);
await packSeen(opened);
const [days, health] = await Promise.all([countedDays(opened), allHealth(opened)]);
const counted = joinDays(days);
const names = new Map(directory.map(({ id, name }) => [id, name]));

let outcome: string | undefined;

async function tell(doing: Promise<string>) {
  outcome = await doing.catch(({ message }: Error) => say('studiesFailed', message));
  update();
}

function update() {
  render(
    <StudiesPage part="counts" outcome={outcome}>
      <CountsView
        counted={counted}
        on={on}
        health={health}
        nameOfMarketplace={(id) => names.get(id) ?? id}
        onExport={(...asked) =>
          tell(exportCounts(counted, ...asked).then((name) => say('exportDone', name)))
        }
      />
    </StudiesPage>,
    root,
  );
}

update();

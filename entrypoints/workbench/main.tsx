import { render } from 'preact';
import { download } from '../../components/kit/download.ts';
import { nameDocument } from '../../components/kit/own-document.ts';
import { WorkbenchView } from '../../components/rulebook/workbench.tsx';
import { interfaceLanguage } from '../../lib/i18n.ts';
import { packagedDirectory } from '../../lib/marketplaces/packaged-directory.ts';
import { sendMessage } from '../../lib/messages.ts';
import { translationIn } from '../../lib/signals/translations.ts';
import { ExceptionDesk } from '../../lib/workbench/exception-desk.ts';
import { openListings, seenListings } from '../../lib/workbench/seen-listings.ts';
import { tableHead } from '../../lib/workbench/table-head.ts';
import { Workbench } from '../../lib/workbench/workbench.ts';
import type { WorkbenchTasks } from '../../lib/workbench/worker-tasks.ts';
import { callsTo } from '../../lib/worker-calls.ts';
import RulebookWorker from './rulebook-worker.ts?worker';

nameDocument('workbench');
const root = document.getElementById('workbench') as HTMLElement;
const directory = await packagedDirectory();
const workbench = new Workbench(
  callsTo<WorkbenchTasks>(new RulebookWorker()),
  {
    marketplaces: directory.map(({ id }) => id),
    translation: await translationIn(interfaceLanguage()),
    seen: seenListings,
  },
  show,
);
const exceptions = new ExceptionDesk(show);

function show() {
  render(
    <WorkbenchView
      address={location.hash.slice(1) || 'rules'}
      state={workbench.state}
      workbench={workbench}
      exceptions={exceptions}
      directory={directory}
      onOpen={() => void open()}
      onHead={tableHead}
      onOpenListings={openListings}
      onExport={save}
      onBackUp={backUp}
    />,
    root,
  );
}

async function open() {
  // The worker has the rulebook kept, where this is the first start or there was no room before. What
  // keeps it from that keeps the workbench from opening, which says so.
  await sendMessage('rulebookState', undefined).catch(() => {});
  await workbench.open();
}

async function save(format: 'json' | 'csv') {
  const file = await workbench.exchange.export(format);
  download(file, `rulebook.${format}`, file.type);
}

async function backUp() {
  const day = new Date().toISOString().slice(0, 10);
  download(
    await workbench.exchange.backUp(),
    `touchstone-backup-${day}.jsonl.gz`,
    'application/gzip',
  );
}

addEventListener('hashchange', show);
show();
await open();
await workbench.packs.stopExpired();

import { render } from 'preact';
import { nameDocument } from '../../components/kit/own-document.ts';
import { say } from '../../lib/i18n.ts';
import { packagedDirectory } from '../../lib/marketplaces/packaged-directory.ts';
import { database } from '../../lib/storage/database.ts';
import { showPart } from './parts.tsx';

nameDocument('studies');
const root = document.getElementById('studies') as HTMLElement;
// Opened meanwhile; whoever needs it tells why it can't be.
database().catch(() => {});
const directory = await packagedDirectory();
const names = new Map(directory.map(({ id, name }) => [id, name]));

let shown: AbortController | undefined;

/** Shows the part that the address names; what an earlier one would still draw is dropped. */
async function show() {
  shown?.abort();
  shown = new AbortController();
  const { signal } = shown;
  await showPart(location.hash.slice(1), {
    draw: (view) => {
      if (!signal.aborted) render(view, root);
    },
    nameOfMarketplace: (id) => names.get(id) ?? id,
    failed: (error) => say('studiesFailed', error instanceof Error ? error.message : String(error)),
  });
}

addEventListener('hashchange', () => void show());
await show();

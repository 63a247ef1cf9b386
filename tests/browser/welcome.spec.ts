import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DirectoryEntry } from '../../lib/marketplaces/directory.ts';
import { welcomePage } from '../../scripts/setup/welcome-page.ts';
import { builtForChrome, expect, test } from './extension.ts';

test.use({ keepWelcome: true });

const directory: DirectoryEntry[] = JSON.parse(
  readFileSync(path.join(builtForChrome, 'marketplaces/directory.json'), 'utf8'),
);

test('a first installation opens a page that says all, weighs a listing and names the sites', async ({
  extension,
}) => {
  const welcome = await welcomePage(extension.context);
  const requests: string[] = [];
  welcome.on('request', (request) => requests.push(request.url()));
  await expect(welcome.getByRole('region', { name: 'What it never does' })).toContainText(
    /No network[\s\S]*No account[\s\S]*No selling of data/,
  );
  await welcome.getByRole('button', { name: 'Weigh this listing' }).click();
  await expect(welcome.getByRole('heading', { level: 3, name: 'Suspect' })).toBeVisible();
  const against = welcome.getByRole('region', { name: 'Speaks against it' });
  await expect(against).toContainText('N1ke');
  const sites = welcome.getByRole('region', { name: 'Which sites it reads' });
  await expect(sites.getByRole('listitem')).toHaveCount(directory.length);
  expect(requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './extension.ts';
import { disguised, harmless, resultsPage, suspect } from './pages/ebay.ts';

const search = (page: number) => `https://www.ebay.com/sch/i.html?_nkw=nike&_pgn=${page}`;

test('a study is begun, walked, labelled, told and exported', async ({ extension }, testInfo) => {
  const { context } = extension;
  extension.serve(search(1), resultsPage([suspect, harmless, disguised]));
  extension.serve(search(2), '<!doctype html><title>nothing</title><p>Try again later</p>');
  const view = await extension.view('studies.html#studies');
  await view.getByLabel('Name', { exact: true }).fill('Shoes in autumn');
  await view.reload();
  await expect(view.getByLabel('Name', { exact: true })).toHaveValue('Shoes in autumn');
  const addresses = view.getByLabel(/^Searches/);
  await addresses.fill('not an address');
  await view.getByRole('button', { name: 'Begin the study' }).click();
  await expect(view.getByRole('alert')).toHaveText('This is no address of a page: not an address');
  await addresses.fill('https://www.ebay.com/sch/i.html?_nkw=nike&_pgn={page}');
  await view.getByRole('button', { name: 'Begin the study' }).click();
  await expect(view.getByRole('heading', { level: 2, name: 'Shoes in autumn' })).toBeVisible();

  // Nothing opens but by a click.
  const pages = context.pages().length;
  const opening = context.waitForEvent('page');
  await view.getByRole('button', { name: 'Open it' }).click();
  const tab = await opening;
  expect(context.pages().length).toBe(pages + 1);
  await expect(tab).toHaveURL(search(1));
  // What lies behind another tab isn't drawn, and each click on it waits for that.
  await view.bringToFront();
  await expect(view.getByText(`3 listings read on ${search(1)}`)).toBeVisible();
  await view.getByRole('button', { name: 'Take them in' }).click();
  await expect(view.locator('.outcome')).toHaveText('3 listings taken in.');
  await expect(view.getByText('Next: page 2 of this search, day 1')).toBeVisible();
  await view.getByRole('button', { name: 'Open it' }).click();
  await expect(tab).toHaveURL(search(2));
  await view.bringToFront();
  await view.getByRole('button', { name: 'note as missing' }).click();
  await expect(view.getByText('All of the frame was looked at.')).toBeVisible();

  const more = Array.from({ length: 9 }, (_, i) =>
    JSON.stringify({ ...harmless, id: `7${i}`, price: 24, marketplace: 'ebay' }),
  );
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await view
    .getByLabel('Files', { exact: true })
    .setInputFiles([
      file('listings.jsonl', [...more, 'oops'].join('\n')),
      file('verdicts.jsonl', JSON.stringify({ id: '99', level: 'clear', total: -20 })),
    ]);
  await expect(view.locator('.outcome')).toHaveText(
    /^9 listings imported\. 1 verdicts have no listing.*first is line 10: not JSON/,
  );

  await view.getByLabel('Listings to label, of 12').fill('4');
  await view.getByLabel('Raters').selectOption('2');
  await view.getByRole('button', { name: 'Draw the sample' }).click();
  for (const rater of ['first', 'second']) {
    await view.getByLabel('Who labels now').selectOption(rater);
    await view.getByRole('button', { name: 'Suspect', exact: true }).click();
    await view.getByRole('button', { name: 'Take the last label back' }).click();
    await expect(view.getByText('0 of 4 labelled')).toBeVisible();
    for (let i = 0; i < 4; i += 1) {
      const name = await view.locator('section[aria-labelledby=labels] h3').innerText();
      const said = name.includes('mug') ? 'Not suspect' : 'Suspect';
      await view.getByRole('button', { name: said, exact: true }).click();
      await expect(view.getByText(`${i + 1} of 4 labelled`)).toBeVisible();
    }
  }
  await view.reload();
  await expect(view.getByText('All of the sample is labelled.')).toBeVisible();
  const results = view.getByRole('region', { name: 'Results' });
  await expect(results).toContainText('2 of 12 listings');
  await expect(results).toContainText('1 of 2 pages couldn’t be read');

  const saved = async (name: string) => {
    const downloading = view.waitForEvent('download');
    await view.getByRole('button', { name }).click();
    return readFile(await (await downloading).path());
  };
  const files = unzipSync(await saved('Save as ZIP'));
  const text = (name: string) => strFromU8(files[name] as Uint8Array);
  const study = JSON.parse(text('study.json'));
  // Two are few enough to point at somebody.
  expect(study.results.flagged).toEqual({ of: 12 });
  // The command line weighs the exported listings by the exported rulebook, and finds the same.
  const rulebook = testInfo.outputPath('rulebook.json');
  await writeFile(rulebook, text('rulebook.json'));
  const scored = spawnSync('npm', ['run', '-s', 'command', '--', 'score', '--rulebook', rulebook], {
    input: text('listings.jsonl'),
    encoding: 'utf8',
  });
  const verdicts = (lines: string) =>
    lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ id, level, total }) => ({ id, level, total }));
  expect(verdicts(scored.stdout)).toEqual(verdicts(text('verdicts.jsonl')));
  expect(verdicts(scored.stdout)).toHaveLength(12);
  const { notices } = JSON.parse(text('lumen.json'));
  expect(notices).toHaveLength(2);
  expect(JSON.parse((await saved('Save as JSON')).toString()).results).toEqual(study.results);
  expect(strFromU8(await saved('Save as CSV'))).toBe(text('tables.csv'));
  const report = (await saved('Report on one page (HTML)')).toString();
  expect(report).toContain('<h1>Shoes in autumn</h1>');
  expect(report).not.toContain('Nike');

  // The same again with one click; the comparison stands as soon as there is something to compare.
  await view.getByRole('button', { name: 'Repeat this study' }).click();
  await expect(
    view.getByRole('heading', { level: 2, name: /^Shoes in autumn, again/ }),
  ).toBeVisible();
  await expect(view.getByText('Next: page 1 of this search, day 1')).toBeVisible();
  await view
    .getByLabel('Files', { exact: true })
    .setInputFiles([file('again.jsonl', more.join('\n'))]);
  await expect(view.locator('.outcome')).toHaveText('9 listings imported.');
  const comparison = view.getByRole('region', { name: 'Beside another study' });
  await expect(comparison.getByLabel('An earlier study')).toHaveValue(/./);
  await expect(comparison).toContainText(/chance/i);

  await view.goto(`chrome-extension://${extension.id}/studies.html#enforcement`);
  await expect(view.getByRole('heading', { name: 'No report was filed' })).toBeVisible();
  await view.getByRole('link', { name: 'Others’ lists' }).click();
  await expect(view.getByText(/flawed, biased and politicised/)).toBeVisible();
});

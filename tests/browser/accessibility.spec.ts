import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { badgesOn } from './badges.ts';
import { openCopies } from './closed-roots.ts';
import { type Extension, expect, test } from './extension.ts';
import { harmless, itemPage, itemUrl, resultsPage, resultsUrl, suspect } from './pages/ebay.ts';
import { panelText } from './panel.ts';

/** In both schemes, with where. Of all rules, those about contrast alone ask for colours. */
async function expectNoViolations(page: Page, within?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page });
    if (within) axe.include(within);
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations, passes } = await axe.analyze();
    // In the browser's top layer axe can't say what stands behind a text.
    if (colorScheme === 'light') expect(passes.length).toBeGreaterThan(0);
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target}`),
    );
    expect.soft(found, colorScheme).toEqual([]);
  }
}

async function expectNoSidewaysScrolling(view: Page): Promise<void> {
  await view.setViewportSize({ width: 320, height: 640 });
  for (const direction of ['ltr', 'rtl']) {
    await view.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
    const width = await view.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, `no scrolling sideways at 320 px, ${direction}`).toBeLessThanOrEqual(320);
  }
}

const url = itemUrl(suspect.id);

type Views = Record<string, (extension: Extension) => Promise<Page>>;

const ofListingsAndRules: Views = {
  'the popup of a listing': async (extension) => {
    extension.serve(url, itemPage({ ...suspect, brand: 'Unbranded', seller: 'shoes4u' }));
    const page = await extension.visit(url);
    await expect(page.locator('touchstone-badge')).toHaveCount(1);
    const popup = await extension.popupOf(page);
    await expect(popup.getByRole('heading', { level: 1, name: 'Suspect' })).toBeVisible();
    return popup;
  },
  'the popup of a results page': async (extension) => {
    extension.serve(resultsUrl, resultsPage([suspect, harmless]));
    const page = await extension.visit(resultsUrl);
    await expect(page.locator('touchstone-badge')).toHaveCount(1);
    const popup = await extension.popupOf(page);
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText('1 of 2 listings flagged');
    return popup;
  },
  'the rulebook': async (extension) => {
    const workbench = await extension.view('workbench.html');
    const rules = workbench.getByRole('listbox').getByRole('option');
    await expect(rules.first()).toBeVisible({ timeout: 30_000 });
    // A brand with few lines: axe takes a minute over one with many.
    await workbench.getByLabel('Search by name').fill('3M');
    await rules.first().click();
    await expect(workbench.getByLabel('Website')).toBeVisible();
    return workbench;
  },
  'the rulebook’s history': async (extension) => {
    const workbench = await extension.view('workbench.html#history');
    await expect(workbench.getByRole('listitem').first()).toBeVisible({ timeout: 30_000 });
    return workbench;
  },
  'the exceptions': async (extension) => {
    const workbench = await extension.view('workbench.html#exceptions');
    await workbench.getByLabel('Marketplace').selectOption('eBay');
    await workbench.getByLabel('Seller’s name there').fill('bears-direct');
    await workbench.getByRole('button', { name: 'Trust this seller' }).click();
    await workbench.getByRole('button', { name: 'Change the reason' }).click();
    return workbench;
  },
  'a listing that is tried': async (extension) => {
    const workbench = await extension.view('workbench.html#try');
    await workbench
      .getByLabel(/^A listing’s address/)
      .fill(JSON.stringify({ marketplace: 'ebay', id: '4711', name: 'Nike trainers, 1:1 copy' }));
    await workbench.getByRole('button', { name: 'Weigh this listing' }).click();
    await workbench.getByText('Disagree with this verdict?').click();
    return workbench;
  },
  'the import of rules': async (extension) => {
    const workbench = await extension.view('workbench.html#exchange');
    await workbench.getByLabel('Or paste cells here').fill('Mark\tClass\nZorblatt\t28');
    await expect(workbench.getByLabel('What “Mark” holds')).toBeVisible({ timeout: 30_000 });
    return workbench;
  },
};

const ofCountsAndSettings: Views = {
  'the counts': async (extension) => {
    extension.serve(resultsUrl, resultsPage([suspect, harmless]));
    const page = await extension.visit(resultsUrl);
    await expect(page.locator('touchstone-badge')).toHaveCount(1);
    const counts = await extension.view('studies.html');
    await expect(async () => {
      await counts.reload();
      await expect(counts.locator('svg.chart')).toHaveCount(2, { timeout: 1000 });
    }).toPass();
    await counts.getByText('As a table').first().click();
    return counts;
  },
  'the studies': async (extension) => {
    const studies = await extension.view('studies.html#studies');
    await expect(studies.getByRole('button', { name: 'Begin the study' })).toBeVisible();
    return studies;
  },
  'the lists': async (extension) => {
    const lists = await extension.view('studies.html#lists');
    await expect(lists.getByText('Notorious Markets, by year')).toBeVisible();
    return lists;
  },
  'the welcome page': async (extension) => {
    const welcome = await extension.view('welcome.html');
    await welcome.getByRole('button', { name: 'Weigh this listing' }).click();
    await expect(welcome.getByRole('heading', { level: 3, name: 'Suspect' })).toBeVisible();
    return welcome;
  },
  'the settings': async (extension) => {
    const settings = await extension.view('settings.html');
    await settings.getByRole('button', { name: 'Set differently' }).click();
    await settings.getByLabel(/^Off/).last().check();
    await expect(settings.getByRole('status')).not.toBeEmpty();
    return settings;
  },
};

// As many browsers as there are workers.
test.describe.configure({ mode: 'parallel' });

// One browser for all of them: none leaves behind what another would trip over.
for (const [what, views] of Object.entries({
  'listings and rules': ofListingsAndRules,
  'counts and settings': ofCountsAndSettings,
}))
  test(`axe finds nothing wrong with the views of ${what}, and none scrolls sideways`, async ({
    extension,
  }) => {
    test.setTimeout(180_000);
    for (const [name, open] of Object.entries(views))
      await test.step(name, async () => {
        const view = await open(extension);
        await expectNoViolations(view);
        await expectNoSidewaysScrolling(view);
        for (const page of extension.context.pages()) if (page !== view) await page.close();
      });
  });

test('axe finds nothing wrong with the panel of a listing', async ({ extension }) => {
  extension.serve(url, itemPage({ ...suspect, brand: 'Unbranded', seller: 'shoes4u' }));
  const page = await extension.visit(url);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const box = (await badgesOn(page))[0]?.box;
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 12);
  await expect.poll(async () => (await panelText(page)) ?? '').toContain('Report');
  await openCopies(page, 'touchstone-panel');
  await expect(page.locator('touchstone-panel').getByRole('dialog')).toBeVisible();
  await expectNoViolations(page, 'touchstone-panel');
});

test('axe finds nothing wrong with a badge’s card and the line', async ({ extension }) => {
  extension.serve(resultsUrl, resultsPage([suspect, harmless]));
  const page = await extension.visit(resultsUrl);
  await expect(page.locator('touchstone-badge')).toHaveCount(1);
  const settings = await extension.view('settings.html');
  await settings.getByLabel('Badge and dim them').check();
  await settings.close();
  await expect(page.locator('[data-touchstone-card=dim]')).toHaveCount(1);
  for (const part of ['touchstone-badge', 'touchstone-line']) {
    await openCopies(page, part);
    await expect(page.locator(part).getByRole('button').first()).toBeVisible();
    await expectNoViolations(page, part);
  }
});

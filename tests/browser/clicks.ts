import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Report } from '../../lib/reporting/report.ts';
import type { Reporter, ReporterKind } from '../../lib/reporting/reporter.ts';
import { attribute, boxOf, elementsNamed, type Node, walk } from './closed-roots.ts';
import { beginLedgerAs, keptReports } from './ledger.ts';

/** How a listing came from its badge to the marketplace's channel, which was opened. */
export interface Reported {
  marketplace: string;
  reporter: ReporterKind;
  clicks: number;
  /** As the ledger keeps it. */
  channel: Report['channel'];
}

interface Browser {
  /** Serves `html` at an address. */
  serve: (url: string, html: string) => void;
  /** Any page of the extension, which stays open. */
  view: Page;
}

/**
 * Reports a flagged listing on a sample page of each of these marketplaces, from its badge on, as
 * each of these reporters, who has reported nothing before.
 */
export async function reportOnEach(
  { serve, view }: Browser,
  ids: readonly string[],
  reporters: readonly Reporter[],
): Promise<Reported[]> {
  const context = view.context();
  const page = await context.newPage();
  const reported: Reported[] = [];
  for (const marketplace of ids) {
    const { url, html } = flaggedPage(marketplace);
    serve(url, html);
    await page.goto(url, { waitUntil: 'commit' });
    for (const reporter of reporters) {
      await beginLedgerAs(view, reporter);
      await page.bringToFront();
      const clicks = await reportFromBadge(page, view);
      const kept = await until(async () => (await keptReports(view))[0], 'a report is kept');
      reported.push({ marketplace, reporter: reporter.kind, clicks, channel: kept.channel });
      for (const opened of context.pages())
        if (opened !== page && opened !== view) await opened.close();
    }
  }
  await page.close();
  return reported;
}

/** What `look` finds, as soon as it does. */
async function until<Found>(look: () => Promise<Found | undefined>, what: string): Promise<Found> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`in vain waited until ${what}`);
}

interface Sample {
  url: string;
  page: string;
  listings: { name: string }[];
}

const samples = path.join(import.meta.dirname, '../pages/cases');
const namedAsCopiesAre = 'Nike Air Max 90 1:1 replica AAA quality';

/** A sample page of a listing, or else of results, the first of which is named as copies are. */
function flaggedPage(marketplace: string): { url: string; html: string } {
  const [first] = readdirSync(samples)
    .filter((file) => file.startsWith(`${marketplace}-`) && file.endsWith('.json'))
    .map((file) => path.join(samples, file))
    .map((file) => ({ file, sample: JSON.parse(readFileSync(file, 'utf8')) as Sample }))
    .filter(({ sample }) => sample.listings.length > 0)
    .sort((a, b) => Number(isListing(b.sample)) - Number(isListing(a.sample)));
  if (!first) throw new Error(`there is no sample page of ${marketplace}`);
  const html = readFileSync(first.file.replace('.json', '.html'), 'utf8');
  const name = first.sample.listings[0]?.name ?? '';
  const [url = ''] = first.sample.url.split('#', 1);
  return { url, html: html.replaceAll(name, namedAsCopiesAre) };
}

const isListing = ({ page }: Sample) => page === 'listing';

/** Reports the first flagged listing of a page by its badge, which itself is only pointed at; in so many clicks. */
async function reportFromBadge(page: Page, view: Page): Promise<number> {
  const opens = () => page.context().waitForEvent('page', { timeout: patience });
  const badge = await partOfBadge(page, (node) => node.nodeName === 'BUTTON' && !isReport(node));
  await page.mouse.move(badge.x + badge.width / 2, badge.y + badge.height / 2);
  const button = await partOfBadge(page, isReport);
  const [first] = await Promise.all([
    opens(),
    page.mouse.click(button.x + button.width / 2, button.y + button.height / 2),
  ]);
  // A mail leads out of the browser: its tab has no address, and the report is kept.
  await Promise.race([
    first.waitForURL(/./, { waitUntil: 'commit' }).catch(() => {}),
    until(async () => (await keptReports(view))[0], 'a report is kept').catch(() => {}),
  ]);
  if (!first.url().startsWith('chrome-extension:')) return 1;
  await Promise.all([opens(), first.locator('#report').click()]);
  return 2;
}

const isReport = (node: Node) => attribute(node, 'class') === 'report';

/** Milliseconds, on a slow machine. */
const patience = 20_000;

/** Where a part of the page's first badge is, once it is there. */
function partOfBadge(page: Page, isPart: (node: Node) => boolean) {
  return until(async () => {
    const boxes = await elementsNamed(page, 'touchstone-badge', async (debug, host) => {
      const found: Node[] = [];
      for (const root of host.shadowRoots ?? [])
        walk(root, undefined, (node) => void (isPart(node) && found.push(node)));
      return boxOf(debug, found[0]);
    });
    return boxes.find(({ width }) => width > 0);
  }, `a badge on ${page.url()} has it`);
}

import { expect, it, vi } from 'vitest';
import { reportActions } from '../../../entrypoints/popup/report-actions.ts';
import type { Notice } from '../../../lib/reporting/notice.ts';
import type { WayToReport } from '../../../lib/reporting/way-to-report.ts';
import type { WeighedListing } from '../../../lib/weighing/tab-reading.ts';

const shown = 'https://market.example/item/1';
vi.mock('wxt/browser', () => ({ browser: { tabs: { query: async () => [{ url: shown }] } } }));
vi.mock('../../../components/kit/copied.ts', () => ({ copied: async () => false }));
vi.mock('../../../lib/i18n.ts', () => ({ say: (key: string) => key }));
vi.mock('../../../lib/weighing/begin-report.ts', () => ({ beginReport: async () => {} }));
vi.mock('../../../lib/tabs.ts', () => ({ openReports: () => {} }));
vi.mock('../../../entrypoints/popup/evidence-actions.ts', () => ({ evidenceActions: () => ({}) }));

const { report } = reportActions(
  1,
  () => {
    throw new Error('not asked for');
  },
  async () => {},
);
const hintFor = (way: Partial<WayToReport>) =>
  report(
    {} as WeighedListing,
    { hasText: false, ...way } as WayToReport,
    { letter: { text: 'I saw this listing.' } } as Notice,
    undefined,
  );

it('says what to do where the text can’t be copied, and of opening only where nothing is open', async () => {
  expect(await hintFor({ url: 'https://market.example/report' })).toBe('reportUncopied');
  expect(await hintFor({ url: shown, start: 'listing-page' })).toBe('reportUncopiedHere');
});

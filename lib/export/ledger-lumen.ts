import { lumenNoticeJson } from '../reporting/notice-json.ts';
import { projectValues } from '../reporting/project.ts';
import type { Report } from '../reporting/report.ts';
import { lumen } from '../reporting/standards/lumen.ts';

/** Notices that were sent, as Lumen's POST /notices takes each of them; drafts were not. */
export function ledgerLumenJson(reports: readonly Report[]): string {
  const notices = reports
    .filter(({ state }) => state !== 'draft')
    .flatMap(({ reporter, right, channel: { marketplace }, claim }) => {
      const claimed = { reporter, right, location: { marketplace } };
      return lumenNoticeJson(projectValues(claimed, claim, lumen)) ?? [];
    });
  return `${JSON.stringify({ notices }, undefined, 2)}\n`;
}

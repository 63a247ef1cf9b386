import { expect, it } from 'vitest';
import { ledgerLumenJson } from '../../../lib/export/ledger-lumen.ts';
import { valuesOf } from '../../../lib/reporting/claim-terms.ts';
import type { Report } from '../../../lib/reporting/report.ts';
import { draftOf } from '../reporting/ledger/report.ts';
import { fullClaim } from '../reporting/sample.ts';

it('tells Lumen of what was sent, by what the ledger kept of it', () => {
  const claim = fullClaim('agent', 'trade-mark', 'ebay');
  const sent: Report = draftOf('sent', {
    state: 'filed',
    reporter: 'agent',
    right: { kind: 'trade-mark', name: 'NIKE' },
    claim: Object.fromEntries(
      Object.entries(valuesOf(claim)).map(([term, values]) => [term, [...values]]),
    ),
  });
  const { notices } = JSON.parse(ledgerLumenJson([sent, draftOf('draft')]));
  expect(notices).toHaveLength(1);
  const { notice } = notices[0];
  expect(notice.works_attributes[0].infringing_urls_attributes).toEqual([
    { url: 'https://ebay.example/item/4711' },
  ]);
  expect(notice.entity_notice_roles_attributes.map(({ name }: { name: string }) => name)).toContain(
    'sender',
  );
});

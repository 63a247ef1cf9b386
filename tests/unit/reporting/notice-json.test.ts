import { expect, it } from 'vitest';
import { lumenNoticeJson, veroReportJson } from '../../../lib/reporting/notice-json.ts';
import { project } from '../../../lib/reporting/project.ts';
import { ebayVeroApi } from '../../../lib/reporting/standards/ebay-vero.ts';
import { lumen } from '../../../lib/reporting/standards/lumen.ts';
import { fullClaim } from './sample.ts';

it('eBay’s body has the fields of the API and nothing unmet', () => {
  const claim = fullClaim('agent', 'patent', 'ebay');
  expect(veroReportJson(project(claim, ebayVeroApi))).toEqual({
    reportItems: [
      {
        itemId: '4711',
        veroReasonCodeId: '9048',
        brand: 'the patent',
        detailedMessage: ['what I say', ...claim.reasons.map(({ text }) => text)].join('\n'),
        patent: 'patent 1',
      },
    ],
  });
  const [item] = (
    veroReportJson(project(fullClaim('agent', 'trade-mark', 'ebay'), ebayVeroApi)) as {
      reportItems: object[];
    }
  ).reportItems;
  expect(item).not.toHaveProperty('veroReasonCodeId');
});

it('Lumen’s notice names the parties and the works', () => {
  const claim = fullClaim('agent', 'copyright', 'ebay');
  expect(lumenNoticeJson(project(claim, lumen))).toMatchObject({
    notice: {
      type: 'DMCA',
      title: claim.location.name,
      language: 'en',
      jurisdiction_list: 'EU',
      works_attributes: [
        {
          description: 'the copyright',
          kind: 'copyright',
          infringing_urls_attributes: [{ url: claim.location.url }],
          copyrighted_urls_attributes: [{ url: 'https://owner.example/copyright' }],
        },
      ],
      entity_notice_roles_attributes: [
        { name: 'sender', entity_attributes: { name: 'agent company' } },
        { name: 'principal', entity_attributes: { name: 'principal company' } },
        { name: 'recipient', entity_attributes: { name: 'ebay Inc.' } },
        { name: 'submitter', entity_attributes: { name: 'agent company' } },
      ],
    },
  });
});

it('is none where the notice was refused', () => {
  const shopper = fullClaim('shopper', 'trade-mark', 'ebay');
  expect(veroReportJson(project(shopper, ebayVeroApi))).toBeUndefined();
});

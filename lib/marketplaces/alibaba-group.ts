import type { ReportChannel } from './channel.ts';

/** Alibaba Group takes complaints about all its marketplaces in one place. */
export const alibabaGroupChannels: readonly ReportChannel[] = [
  {
    name: 'Alibaba IP Protection Platform',
    reporter: 'rights-owner',
    url: 'https://ipp.alibabagroup.com/',
    certainty: 'verified',
    note: 'Needs an account with identity papers and the right’s certificate.',
    fields: [
      'account and identity papers (company licence or ID)',
      'IPR papers (certificate, class pages)',
      'power of attorney if agent',
      'platform',
      'right',
      'object: listing or store',
      'reason',
      'listing links one per line',
      'evidence (images, order id, appraisal report)',
      'statement',
    ],
    listingsAtMost: 300,
    standard: 'alibaba-ipp',
  },
  {
    name: 'Alibaba complaint without registration',
    reporter: 'rights-owner',
    url: 'https://ipp.alibabagroup.com/',
    certainty: 'partly verified',
    note: 'By a law firm’s guide.',
    fields: ['contact', 'right', 'links', 'statement', 'papers'],
    listingsAtMost: 10,
  },
  {
    name: 'Email to Alibaba’s IPR team',
    reporter: 'anyone',
    url: 'mailto:ipr@alibaba-inc.com?subject={subject}&body={body}',
    certainty: 'verified',
    fields: ['free text'],
  },
];

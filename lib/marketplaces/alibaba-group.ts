import type { ReportChannel } from './channel.ts';

/** Alibaba Group takes complaints about all its marketplaces in one place. */
export const alibabaGroupChannels: readonly ReportChannel[] = [
  {
    name: 'Alibaba IP Protection Platform',
    reporter: 'rights-owner',
    url: 'https://ipp.alibabagroup.com/',
    certainty: 'verified',
    note: 'Needs an account with identity papers and the right’s certificate; at most 300 listings a complaint.',
  },
  {
    name: 'Email to Alibaba’s IPR team',
    reporter: 'anyone',
    url: 'mailto:ipr@alibaba-inc.com?subject={subject}&body={body}',
    certainty: 'verified',
  },
];

import { ownerOrAgent, type Standard } from './standard.ts';

export const alibabaIpp: Standard = {
  id: 'alibaba-ipp',
  title: 'Alibaba IP Protection Platform',
  source: 'ipp.alibabagroup.com',
  date: '2026',
  certainty: 'verified',
  reporters: {
    kinds: ownerOrAgent,
    otherwise:
      'The platform takes complaints from owners of rights and their agents, with papers. Shoppers use the report form of the marketplace.',
  },
  marketplaces: {
    ids: ['taobao', 'tmall', '1688', 'aliexpress', 'alibaba', 'lazada'],
    otherwise: 'The platform takes complaints about Alibaba’s marketplaces.',
  },
  listingsAtMost: 300,
  fields: [
    {
      id: 'identity',
      name: 'account and identity papers',
      asks: 'An account, with a company licence or an identity paper.',
      needs: [['owner.organization', 'owner.name']],
      takes: ['notifier.name', 'notifier.email'],
    },
    {
      id: 'right-papers',
      name: 'IPR papers',
      asks: 'The right’s certificate with its class pages.',
      needs: ['right.certificate'],
      takes: ['right.classes'],
    },
    {
      id: 'authority',
      name: 'power of attorney',
      asks: 'The power of attorney, as you act for the owner.',
      needs: ['authority'],
      only: { reporter: 'agent' },
    },
    {
      id: 'platform',
      name: 'platform',
      asks: 'Which marketplace.',
      needs: [['recipient', 'marketplace']],
    },
    {
      id: 'right',
      name: 'right',
      asks: 'Which right, by its number.',
      needs: ['right.kind', 'right.name', 'right.registrationNumber'],
    },
    { id: 'object', name: 'object', asks: 'A listing or a store.', needs: ['object'] },
    {
      id: 'reason',
      name: 'reason',
      asks: 'A reason of the platform’s list that what was seen or your proof supports.',
      needs: [
        [
          'reason',
          'proof.decision',
          'proof.test-purchase',
          'proof.style-statement',
          'proof.comparison',
          'proof.chat',
        ],
      ],
      takes: ['explanation'],
    },
    { id: 'links', name: 'listing links', asks: 'The links, one a line.', needs: ['url'] },
    {
      id: 'evidence',
      name: 'evidence',
      asks: 'Pictures, an order’s number with a signed appraisal, or what else proves the reason.',
      needs: [
        [
          'proof.screenshot',
          'proof.decision',
          'proof.test-purchase',
          'proof.appraisal',
          'proof.style-statement',
          'proof.comparison',
          'proof.chat',
          'proof.genuine-picture',
          'proof.listing-picture',
          'proof.official-page',
        ],
      ],
    },
    {
      id: 'statement',
      name: 'statement',
      asks: 'Your guarantee that the complaint is true.',
      needs: ['declaration.true-in-writing'],
    },
  ],
};

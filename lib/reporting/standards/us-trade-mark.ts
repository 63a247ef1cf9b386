import { ownerOrAgent, type Standard } from './standard.ts';

export const usTradeMark: Standard = {
  id: 'us-trade-mark',
  title: 'US trade mark notice (no form is prescribed)',
  source:
    'Tiffany (NJ) Inc. v. eBay Inc., 600 F.3d 93 (2d Cir. 2010): knowledge of the specific listing',
  date: '2010-04-01',
  certainty: 'recalled',
  reporters: {
    kinds: ownerOrAgent,
    otherwise: 'Only the owner of the mark, or who acts for the owner, can give this notice.',
  },
  rights: {
    kinds: ['trade-mark'],
    otherwise: 'This notice is for trade marks.',
  },
  fields: [
    {
      id: '1',
      name: 'mark',
      asks: 'The mark, its registration number and class.',
      needs: ['right.kind', 'right.name', 'right.registrationNumber', 'right.classes'],
      takes: ['right.jurisdiction', 'right.certificate'],
    },
    {
      id: '2',
      name: 'listing',
      asks: 'The specific listing: its URL or number.',
      needs: [['url', 'id']],
      takes: ['name', 'seller.name', 'seller.id'],
    },
    {
      id: '3',
      name: 'basis',
      asks: 'Why the mark is infringed.',
      needs: ['reason'],
      takes: ['explanation', 'nature', 'proof.test-purchase', 'proof.comparison'],
    },
    {
      id: '4',
      name: 'authority',
      asks: 'Who you are, and that you believe in good faith that the use is not authorised and the notice is accurate.',
      needs: [
        ['notifier.name', 'notifier.organization'],
        'declaration.not-authorised',
        'declaration.accurate-under-perjury',
      ],
      takes: ['authority'],
    },
  ],
};

import { ownerOrAgent, type Standard } from './standard.ts';

export const chinaEcl42: Standard = {
  id: 'cn-ecl-42',
  title: 'China E-Commerce Law, Art. 42',
  source:
    'E-Commerce Law of the People’s Republic of China, Art. 42–43; Civil Code, Art. 1195; Supreme People’s Court, Fa Fa [2020] No. 32, Art. 5 (its list recalled)',
  date: '2020-09-10',
  certainty: 'partly verified',
  reporters: {
    kinds: ownerOrAgent,
    otherwise:
      'Art. 42 gives this notice to the holder of the right and to who acts for the holder. Shoppers use the marketplace’s own report, or 12315.',
  },
  caution: 'The marketplace passes the notice on to the seller.',
  fields: [
    {
      id: '1',
      name: 'right',
      asks: 'Proof of the right: the certificate with its number.',
      needs: ['right.kind', 'right.name', 'right.registrationNumber', 'right.certificate'],
      takes: ['right.jurisdiction', 'right.classes'],
    },
    {
      id: '2',
      name: 'identity',
      asks: 'Who holds the right, and how you can be reached.',
      needs: [
        ['owner.name', 'owner.organization'],
        ['notifier.email', 'notifier.telephone'],
      ],
      takes: ['owner.address', 'notifier.name', 'notifier.organization'],
    },
    {
      id: '2-agent',
      name: 'authority',
      asks: 'The power of attorney, as you act for the holder.',
      needs: ['authority'],
      only: { reporter: 'agent' },
    },
    {
      id: '3',
      name: 'location',
      asks: 'What exactly locates the goods: the link and the item’s number.',
      needs: ['url'],
      takes: ['id', 'name', 'seller.name', 'seller.id'],
    },
    {
      id: '4',
      name: 'prima_facie',
      asks: 'Prima facie evidence that the right is infringed.',
      needs: ['reason'],
      takes: [
        'explanation',
        'proof.decision',
        'proof.test-purchase',
        'proof.appraisal',
        'proof.comparison',
        'proof.evaluation-report',
        'proof.screenshot',
      ],
    },
    {
      id: '5',
      name: 'guarantee',
      asks: 'Your written guarantee that the notice is true.',
      needs: ['declaration.true-in-writing'],
    },
    {
      id: '6',
      name: 'form',
      asks: 'In writing.',
      needs: [],
      metBy: 'The notice is written text.',
    },
    {
      id: '6-patent',
      name: 'comparison',
      asks: 'A comparison or evaluation report, if the marketplace asks for it.',
      needs: [['proof.comparison', 'proof.evaluation-report']],
      only: { rights: ['patent', 'design'] },
      optional: true,
    },
  ],
};

import { ownerOrAgent, type Standard } from './standard.ts';

export const amazonInfringement: Standard = {
  id: 'amazon-report-infringement',
  title: 'Amazon, Report infringement',
  source: 'amazon.com/report/infringement',
  date: '2026',
  certainty: 'verified',
  reporters: {
    kinds: ownerOrAgent,
    otherwise:
      'Amazon takes this report from owners of rights and their agents. Shoppers use “Report an issue with this product or seller”.',
  },
  marketplaces: { ids: ['amazon'], otherwise: 'This form is for Amazon’s listings.' },
  // The form says about fifty.
  listingsAtMost: 50,
  fields: [
    {
      id: 'reporter',
      name: 'rights owner or agent',
      asks: 'Whether you own the right or act for the owner.',
      needs: ['reporter'],
    },
    {
      id: 'contact-name',
      name: 'contact name',
      asks: 'Your name.',
      needs: ['notifier.name'],
      takes: ['notifier.organization'],
    },
    { id: 'address', name: 'address', asks: 'Your address.', needs: ['notifier.address'] },
    { id: 'phone', name: 'phone', asks: 'Your telephone number.', needs: ['notifier.telephone'] },
    { id: 'email', name: 'email', asks: 'Your e-mail address.', needs: ['notifier.email'] },
    {
      id: 'secondary-contact',
      name: 'secondary contact',
      asks: 'Whom the seller may write to.',
      needs: [],
      byHand: true,
      optional: true,
    },
    {
      id: 'ip-type',
      name: 'IP type',
      asks: 'Trade mark, copyright, design or patent: one a notice.',
      needs: ['right.kind'],
    },
    {
      id: 'registration',
      name: 'registration number and country',
      asks: 'The right’s registration number and the country, which must be the store’s.',
      needs: ['right.registrationNumber', 'right.jurisdiction'],
      only: { rights: ['trade-mark', 'design', 'patent'] },
    },
    {
      id: 'work',
      name: 'copyrighted work',
      asks: 'The work that is copied, and where it can be seen.',
      needs: ['right.name'],
      takes: ['right.url', 'right.registrationNumber'],
      only: { rights: ['copyright'] },
    },
    {
      id: 'nature',
      name: 'nature',
      asks: 'What infringes: the product, its packaging, a picture or the text.',
      needs: ['nature'],
    },
    { id: 'listing', name: 'ASINs or URLs', asks: 'The ASIN or URL.', needs: [['id', 'url']] },
    {
      id: 'test-buy',
      name: 'test-buy order IDs',
      asks: 'The order numbers of test purchases.',
      needs: ['proof.test-purchase'],
      optional: true,
    },
    {
      id: 'description',
      name: 'description',
      asks: 'Why the listing infringes the right.',
      needs: ['reason'],
      takes: ['explanation'],
    },
    {
      id: 'declaration',
      name: 'declaration',
      asks: 'Your statements that the use is not authorised and that the notice is accurate.',
      needs: ['declaration.not-authorised', 'declaration.accurate-under-perjury'],
    },
  ],
};

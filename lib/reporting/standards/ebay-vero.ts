import { byHand, ownerOrAgent, type Standard } from './standard.ts';
import { apiReasonCodes, nociReasonCodes } from './vero-reason-codes.ts';

const reporters = {
  kinds: ownerOrAgent,
  otherwise:
    'VeRO takes notices from owners of rights and their agents. Shoppers use “Report this item” on the listing.',
};
const marketplaces = { ids: ['ebay'], otherwise: 'VeRO is eBay’s own: it takes eBay’s listings.' };

export const ebayVero: Standard = {
  id: 'ebay-vero',
  title: 'eBay VeRO, Notice of Claimed Infringement',
  source: 'EN-NOCI form of eBay; its reason codes as members wrote them down',
  date: '2023',
  certainty: 'partly verified',
  reporters,
  marketplaces,
  fields: [
    {
      id: 'name',
      name: 'name, title, company',
      asks: 'Your name, title and company.',
      needs: ['notifier.name'],
      takes: ['notifier.jobTitle', 'notifier.organization'],
    },
    {
      id: 'contact',
      name: 'address, phone, email',
      asks: 'Your address, telephone number and e-mail address.',
      needs: ['notifier.address', 'notifier.telephone', 'notifier.email'],
    },
    {
      id: 'owner',
      name: 'IP owner',
      asks: 'Who owns the right.',
      needs: [['owner.organization', 'owner.name']],
    },
    {
      id: 'item',
      name: 'item number or URL',
      asks: 'The item’s number or URL.',
      needs: [['id', 'url']],
    },
    {
      id: 'reason',
      name: 'reason code',
      asks: 'One reason code: say whether the product, its packaging, a picture or the text infringes.',
      needs: ['right.kind', 'nature'],
      code: { of: ['right.kind', 'nature'], table: nociReasonCodes },
    },
    {
      id: 'explanation',
      name: 'explanation',
      asks: 'Why the listing infringes the right.',
      needs: ['reason'],
      takes: ['explanation'],
    },
    {
      id: 'registration',
      name: 'registration number, jurisdiction, class',
      asks: 'The right’s registration number, where it holds, and its class.',
      needs: ['right.registrationNumber', 'right.jurisdiction'],
      takes: ['right.classes', 'right.certificate'],
    },
    {
      id: 'good-faith',
      name: 'good-faith statement',
      asks: 'Your statement that you believe in good faith that the use is not authorised.',
      needs: ['declaration.not-authorised'],
    },
    {
      id: 'accuracy',
      name: 'accuracy statement under penalty of perjury',
      asks: 'Your statement, under penalty of perjury, that the notice is accurate.',
      needs: ['declaration.accurate-under-perjury'],
    },
    { id: 'signature', name: 'signature', asks: 'Your signature.', needs: ['signature'] },
    { id: 'date', name: 'date', asks: 'The date of your signature.', needs: ['signedAt'] },
  ],
};

export const ebayVeroApi: Standard = {
  id: 'ebay-vero-api-v2',
  title: 'eBay VeRO API v2, POST /commerce/vero/v2/vero_report',
  source: 'eBay’s API reference, ReportItemDetails',
  date: '2026',
  certainty: 'verified',
  reporters,
  marketplaces,
  listingsAtMost: 150,
  fields: [
    { id: 'itemId', name: 'itemId', asks: 'The item’s number.', needs: ['id'] },
    {
      id: 'veroReasonCodeId',
      name: 'veroReasonCodeId',
      asks: 'The identifier of a reason code, which GET /vero_reason_code tells members.',
      needs: ['right.kind', 'nature'],
      code: { of: ['right.kind', 'nature'], table: apiReasonCodes },
    },
    {
      id: 'brand',
      name: 'brand',
      asks: 'The brand’s name.',
      needs: ['right.name'],
      optional: true,
      atMost: 50,
    },
    {
      id: 'detailedMessage',
      name: 'detailedMessage',
      asks: 'More on the reason.',
      needs: [['explanation', 'reason']],
      optional: true,
      atMost: 1000,
    },
    byHand('messageToSeller', 'What you want the seller to be told, at most 1,000 characters.'),
    byHand('countries', 'Countries of delivery, where the reason depends on them.'),
    byHand('regions', 'Regions of delivery, where the reason depends on them.'),
    {
      id: 'patent',
      name: 'patent',
      asks: 'The patent’s number.',
      needs: ['right.registrationNumber'],
      only: { rights: ['patent'] },
      atMost: 15,
    },
    byHand(
      'copyEmailToRightsOwner',
      'Whether eBay mails you a copy; it does where nothing is said.',
    ),
  ],
};

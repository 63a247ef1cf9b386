import type { RightKind } from '../../../lib/reporting/reporter.ts';

/** What a source asks of a notice, written down beside it and not taken from the code. */
export interface Required {
  /** Where it is asked. */
  source: string;
  /** On which marketplace, and of which right, a notice by it can be complete. */
  marketplace: string;
  right: RightKind;
  /**
   * Every field that must be filled, with the places of the claim of which each must be in it; `a|b`
   * where either does. Empty where the field is met by the notice's being one.
   */
  fields: Readonly<Record<string, readonly string[]>>;
}

export const required: Readonly<Record<string, Required>> = {
  'eu-dsa-16': {
    source: 'Regulation (EU) 2022/2065, Art. 16(2)',
    marketplace: 'ebay',
    right: 'trade-mark',
    fields: {
      a: ['reasons.0.text'],
      b: ['location.url'],
      c: ['notifier.name|notifier.organization', 'notifier.email'],
      d: ['declarations.accurate-and-complete.text'],
    },
  },
  'us-dmca-512c3': {
    source: '17 U.S.C. 512(c)(3)(A)',
    marketplace: 'ebay',
    right: 'copyright',
    fields: {
      i: ['signature.name'],
      ii: ['right.name'],
      iii: ['location.url'],
      iv: ['notifier.address.streetAddress', 'notifier.telephone', 'notifier.email'],
      v: ['declarations.not-authorised.text'],
      vi: ['declarations.accurate-under-perjury.text'],
    },
  },
  'cn-ecl-42': {
    source: 'E-Commerce Law Art. 42; Civil Code Art. 1195; Fa Fa [2020] No. 32 Art. 5',
    marketplace: 'taobao',
    right: 'trade-mark',
    fields: {
      '1': ['right.name', 'right.registrationNumber', 'right.certificate'],
      '2': ['owner.name|owner.organization', 'notifier.email|notifier.telephone'],
      '2-agent': ['authority'],
      '3': ['location.url'],
      '4': ['reasons.0.text'],
      '5': ['declarations.true-in-writing.text'],
      '6': [],
    },
  },
  'us-trade-mark': {
    source: 'Tiffany v. eBay, 600 F.3d 93',
    marketplace: 'ebay',
    right: 'trade-mark',
    fields: {
      '1': ['right.name', 'right.registrationNumber', 'right.classes.0'],
      '2': ['location.url|location.id'],
      '3': ['reasons.0.text'],
      '4': [
        'notifier.name|notifier.organization',
        'declarations.not-authorised.text',
        'declarations.accurate-under-perjury.text',
      ],
    },
  },
  'ebay-vero': {
    source: 'eBay, EN-NOCI form',
    marketplace: 'ebay',
    right: 'trade-mark',
    fields: {
      name: ['notifier.name'],
      contact: ['notifier.address.streetAddress', 'notifier.telephone', 'notifier.email'],
      owner: ['owner.organization|owner.name'],
      item: ['location.id|location.url'],
      reason: ['code:1.1'],
      explanation: ['reasons.0.text'],
      registration: ['right.registrationNumber', 'right.jurisdiction'],
      'good-faith': ['declarations.not-authorised.text'],
      accuracy: ['declarations.accurate-under-perjury.text'],
      signature: ['signature.name'],
      date: ['signature.signedAt'],
    },
  },
  'ebay-vero-api-v2': {
    source: 'eBay, VeRO API, ReportItemDetails: itemId and veroReasonCodeId, patent with 9048',
    marketplace: 'ebay',
    right: 'patent',
    fields: {
      itemId: ['location.id'],
      veroReasonCodeId: ['code:9048'],
      patent: ['right.registrationNumber'],
    },
  },
  'alibaba-ipp': {
    source: 'Alibaba IP Protection Platform, complaint form',
    marketplace: 'taobao',
    right: 'trade-mark',
    fields: {
      identity: ['owner.organization|owner.name'],
      'right-papers': ['right.certificate'],
      authority: ['authority'],
      platform: ['recipient|location.marketplace'],
      right: ['right.name', 'right.registrationNumber'],
      object: ['location.kind'],
      reason: ['reasons.0.text|proofs.decision.reference'],
      links: ['location.url'],
      evidence: ['proofs.screenshot.reference|proofs.decision.reference'],
      statement: ['declarations.true-in-writing.text'],
    },
  },
  'amazon-report-infringement': {
    source: 'Amazon, Report infringement form',
    marketplace: 'amazon',
    right: 'trade-mark',
    fields: {
      reporter: ['reporter'],
      'contact-name': ['notifier.name'],
      address: ['notifier.address.streetAddress'],
      phone: ['notifier.telephone'],
      email: ['notifier.email'],
      'ip-type': ['right.kind'],
      registration: ['right.registrationNumber', 'right.jurisdiction'],
      nature: ['nature'],
      listing: ['location.id|location.url'],
      description: ['reasons.0.text'],
      declaration: ['declarations.not-authorised.text', 'declarations.accurate-under-perjury.text'],
    },
  },
  lumen: {
    source: 'Lumen, API documentation and models',
    marketplace: 'ebay',
    right: 'trade-mark',
    fields: {
      type: ['code:Counterfeit'],
      title: ['location.name'],
      body: ['reasons.0.text'],
      'works.description': ['right.name'],
      'works.kind': ['right.kind'],
      'works.infringing_urls': ['location.url'],
      mark_registration_number: ['right.registrationNumber'],
      'roles.sender': ['notifier.organization|notifier.name'],
      'roles.principal': ['owner.organization|owner.name'],
      'roles.recipient': ['recipient'],
      'roles.submitter': ['notifier.organization|notifier.name'],
      language: ['language'],
    },
  },
};

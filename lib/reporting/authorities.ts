import type { ReportChannel } from '../marketplaces/channel.ts';
import type { ReporterKind } from './reporter.ts';

/** A public body, or an archive, that takes reports beside the marketplaces. */
export interface Authority {
  id: string;
  name: string;
  kind: 'customs' | 'intellectual-property' | 'consumer-protection' | 'police' | 'archive';
  /** ISO 3166-1 alpha-2, `EU`, or `*` for reports across borders. */
  country: string;
  url: string;
  /** Who may use it. */
  reporters: readonly ReporterKind[];
  /** What it asks for. */
  takes: readonly string[];
  certainty: ReportChannel['certainty'];
  note?: string;
  /** Of `standards/`: the notice that it takes. */
  standard?: string;
}

const anyone = ['shopper', 'rights-owner', 'agent'] as const;
const owners = ['rights-owner', 'agent'] as const;
const shoppers = ['shopper'] as const;

export const authorities: readonly Authority[] = [
  {
    id: 'us-ipr-center',
    name: 'National IPR Coordination Center',
    kind: 'intellectual-property',
    country: 'US',
    url: 'https://www.iprcenter.gov/referral',
    reporters: anyone,
    takes: ['what', 'who', 'where', 'contact'],
    certainty: 'recalled',
  },
  {
    id: 'us-cbp',
    name: 'Customs and Border Protection, e-Allegations',
    kind: 'customs',
    country: 'US',
    url: 'https://eallegations.cbp.gov',
    reporters: anyone,
    takes: ['importer or seller', 'goods', 'evidence'],
    certainty: 'recalled',
  },
  {
    id: 'us-ftc',
    name: 'Federal Trade Commission',
    kind: 'consumer-protection',
    country: 'US',
    url: 'https://reportfraud.ftc.gov',
    reporters: shoppers,
    takes: ['what happened', 'company', 'amount', 'contact'],
    certainty: 'recalled',
  },
  {
    id: 'econsumer',
    name: 'econsumer.gov',
    kind: 'consumer-protection',
    country: '*',
    url: 'https://econsumer.gov',
    reporters: shoppers,
    takes: ['company', 'country', 'details'],
    certainty: 'recalled',
    note: 'For purchases across borders.',
  },
  {
    id: 'eu-ipep',
    name: 'EUIPO, IP Enforcement Portal',
    kind: 'customs',
    country: 'EU',
    url: 'https://www.ipenforcementportal.eu',
    reporters: owners,
    takes: ['product data', 'rights', 'contacts', 'authorised chain'],
    certainty: 'recalled',
  },
  {
    id: 'eu-safety-gate',
    name: 'Safety Gate',
    kind: 'consumer-protection',
    country: 'EU',
    url: 'https://ec.europa.eu/safety-gate',
    reporters: anyone,
    takes: ['product', 'risk'],
    certainty: 'recalled',
    note: 'For goods that are dangerous.',
  },
  {
    id: 'cn-12315',
    name: '12315',
    kind: 'consumer-protection',
    country: 'CN',
    url: 'https://www.12315.cn',
    reporters: shoppers,
    takes: ['company', 'facts', 'evidence'],
    certainty: 'verified',
  },
  {
    id: 'gb-action-fraud',
    name: 'Action Fraud',
    kind: 'police',
    country: 'GB',
    url: 'https://www.actionfraud.police.uk',
    reporters: anyone,
    takes: ['facts'],
    certainty: 'recalled',
  },
  {
    id: 'gb-citizens-advice',
    name: 'Citizens Advice',
    kind: 'consumer-protection',
    country: 'GB',
    url: 'https://www.citizensadvice.org.uk',
    reporters: shoppers,
    takes: ['facts'],
    certainty: 'recalled',
  },
  {
    id: 'lumen',
    name: 'Lumen database',
    kind: 'archive',
    country: '*',
    url: 'https://lumendatabase.org/notices',
    reporters: anyone,
    takes: ['title', 'type', 'works and addresses', 'roles', 'registration number'],
    certainty: 'partly verified',
    note: 'A public archive of notices: whoever submits needs a token of Lumen’s.',
    standard: 'lumen',
  },
];

/** Those that take a report from who reports, those of the country first, then those of all. */
export function authoritiesFor(reporter: ReporterKind, country?: string): readonly Authority[] {
  const rank = (authority: Authority) =>
    authority.country === country ? 0 : authority.country === '*' ? 1 : 2;
  return authorities
    .filter(({ reporters }) => reporters.includes(reporter))
    .toSorted((a, b) => rank(a) - rank(b));
}

import type { ReportChannel } from '../../marketplaces/channel.ts';
import type { Report } from '../report.ts';
import type { ReportState } from './states.ts';

/** A day by which something is due. A fact of the outside world, so with its source and certainty. */
export interface Deadline {
  id: 'answer' | 'reply' | 'suit' | 'ask-again' | 'look-again';
  /** Who has to act by then. */
  who: 'marketplace' | 'reporter';
  /** States in which it runs. */
  while: readonly ReportState[];
  /** What it is counted from: the day the report was sent, or the day it came into the state. */
  from: 'filedAt' | 'since';
  days: number;
  /** Saturdays and Sundays don't count; holidays, which differ by country, aren't known here. */
  working?: true;
  of: {
    marketplaces?: readonly string[];
    /** Ending of the marketplace's host. */
    host?: string;
    channels?: RegExp;
    standards?: readonly string[];
  };
  source: string;
  /** `own`: nobody's rule but this program's, so that no report is forgotten. */
  certainty: ReportChannel['certainty'] | 'own';
}

const waiting = ['filed', 'acknowledged', 'still-up'] as const;
const chinese = ['taobao', 'tmall', '1688', 'jd', 'pinduoduo', 'weidian'] as const;

/** The first that fits a report and its state is the one that counts. */
export const deadlines: readonly Deadline[] = [
  {
    id: 'answer',
    who: 'marketplace',
    while: waiting,
    from: 'filedAt',
    days: 7,
    working: true,
    of: { marketplaces: ['shopee'], channels: /IP form/ },
    source: 'Shopee’s pages on its IP forms: three to seven working days',
    certainty: 'partly verified',
  },
  {
    id: 'answer',
    who: 'marketplace',
    while: waiting,
    from: 'filedAt',
    days: 3,
    working: true,
    of: { marketplaces: ['tokopedia'], channels: /Brand Alliance/ },
    source: 'Tokopedia Brand Alliance: 3 × 24 working hours',
    certainty: 'verified',
  },
  {
    id: 'answer',
    who: 'marketplace',
    while: waiting,
    from: 'filedAt',
    days: 2,
    working: true,
    of: { marketplaces: ['mercadolibre'], channels: /Brand Protection/ },
    source: 'Mercado Libre Brand Protection Program: 48 working hours',
    certainty: 'verified',
  },
  {
    id: 'reply',
    who: 'reporter',
    while: ['more-asked'],
    from: 'since',
    days: 3,
    of: { marketplaces: ['mercadolibre'], host: '.com.br', channels: /Brand Protection/ },
    source: 'Mercado Libre Brand Protection Program, Brazil: three days after the seller’s answer',
    certainty: 'verified',
  },
  {
    id: 'reply',
    who: 'reporter',
    while: ['more-asked'],
    from: 'since',
    days: 4,
    of: { marketplaces: ['mercadolibre'], channels: /Brand Protection/ },
    source: 'Mercado Libre Brand Protection Program: four days after the seller’s answer',
    certainty: 'verified',
  },
  {
    id: 'suit',
    who: 'reporter',
    while: ['more-asked'],
    from: 'since',
    days: 10,
    working: true,
    of: { standards: ['us-dmca-512c3'] },
    source:
      '17 U.S.C. 512(g)(2)(C): after a counter notice the material comes back in 10 to 14 business days, unless you sue',
    certainty: 'recalled',
  },
  {
    id: 'suit',
    who: 'reporter',
    while: ['more-asked'],
    from: 'since',
    days: 15,
    of: { marketplaces: chinese, standards: ['cn-ecl-42', 'alibaba-ipp'] },
    source:
      'E-Commerce Law of China, Art. 43: measures end unless you complain or sue within 15 days of the seller’s statement',
    certainty: 'verified',
  },
  {
    id: 'ask-again',
    who: 'reporter',
    while: waiting,
    from: 'filedAt',
    days: 14,
    of: {},
    source: 'no law and no marketplace names a day here',
    certainty: 'own',
  },
  {
    id: 'reply',
    who: 'reporter',
    while: ['more-asked'],
    from: 'since',
    days: 7,
    of: {},
    source: 'no law and no marketplace names a day here',
    certainty: 'own',
  },
  {
    id: 'look-again',
    who: 'reporter',
    while: ['accepted'],
    from: 'since',
    days: 7,
    of: {},
    source: 'no law and no marketplace names a day here',
    certainty: 'own',
  },
];

export interface Due {
  deadline: Deadline;
  /** ISO 8601, UTC: from when on it is due. */
  at: string;
  isDue: boolean;
}

/** What a report waits for, and by when; nothing where it waits for nothing. */
export function dueOf(report: Report, now: Date): Due | undefined {
  if (report.decided === 'rejected' && report.state !== 'more-asked') return undefined;
  const deadline = deadlines.find((one) => concerns(one, report));
  const start = deadline && report[deadline.from];
  if (!deadline || !start) return undefined;
  const at = deadline.working
    ? afterWorkingDays(new Date(start), deadline.days)
    : new Date(Date.parse(start) + deadline.days * day);
  return { deadline, at: at.toISOString(), isDue: at <= now };
}

export function countDue(reports: readonly Report[], now: Date): number {
  return reports.filter((report) => dueOf(report, now)?.isDue).length;
}

const day = 24 * 60 * 60 * 1000;

function concerns(deadline: Deadline, report: Report): boolean {
  const { marketplaces, host, channels, standards } = deadline.of;
  const { channel, listing, standard } = report;
  if (!deadline.while.includes(report.state)) return false;
  if (deadline.id === 'answer' && report.decided) return false;
  // Either the marketplace or the law makes it so.
  const named = [
    ...(marketplaces ? [marketplaces.includes(channel.marketplace)] : []),
    ...(standards ? [standards.includes(standard ?? '')] : []),
  ];
  if (named.length > 0 && !named.includes(true)) return false;
  if (channels && !channels.test(channel.name)) return false;
  return (
    !host || (URL.canParse(listing.url ?? '') && new URL(listing.url ?? '').host.endsWith(host))
  );
}

function afterWorkingDays(from: Date, days: number): Date {
  let at = from.getTime();
  for (let left = days; left > 0; ) {
    at += day;
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(at);
}

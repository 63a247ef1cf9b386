import { describe, expect, it } from 'vitest';
import type { ReportChannel } from '../../../lib/marketplaces/channel.ts';
import { batchesOf, type PlanContext, planReports } from '../../../lib/reporting/batches.ts';
import { batchLetterOf } from '../../../lib/reporting/letter.ts';
import { letterLanguages } from '../../../lib/reporting/letters/index.ts';
import { atOnce } from '../../../lib/steps.ts';
import { draftOf } from './ledger/report.ts';
import { everyStatement, listingOn, reporters, verdictOn } from './sample.ts';

const portal: ReportChannel = {
  name: 'IP portal',
  reporter: 'rights-owner',
  url: 'https://m.example/ip',
  certainty: 'verified',
  listingsAtMost: 3,
};
const about = { rulebook: 'small (2025)', extensionVersion: '1.0.0' };
const weighed = (id: string, marketplace = 'temu') => ({
  listing: { ...listingOn(marketplace), id, url: `https://${marketplace}.example/${id}` },
  verdict: verdictOn(marketplace),
});
const context: PlanContext = {
  reporter: reporters.agent,
  choices: { language: 'en', own: everyStatement },
  about,
  reports: [],
  exceptions: [],
  channelsOf: () => [portal],
};
const planned = (selected: ReturnType<typeof weighed>[], besides: Partial<PlanContext> = {}) =>
  atOnce(planReports(selected, { ...context, ...besides }));

describe('drafts for many listings', () => {
  it('are one for each, and none for what is reported already or named twice', () => {
    const kept = [
      draftOf('a', { listingKey: 'temu/1', state: 'filed' }),
      draftOf('b', { listingKey: 'temu/2', state: 'withdrawn' }),
    ];
    const plan = planned(
      ['1', '2', '3', '3'].map((id) => weighed(id)),
      { reports: kept },
    );
    expect(plan.drafts.map(({ listingKey }) => listingKey)).toEqual(['temu/2', 'temu/3']);
    expect(plan.duplicates.map(({ listing }) => listing.id)).toEqual(['1', '3']);
  });

  it('are none where no channel takes them from this reporter', () => {
    const plan = planned([weighed('1')], { reporter: reporters.shopper });
    expect(plan).toMatchObject({ drafts: [], withoutWay: [{ listing: { id: '1' } }] });
  });

  it('are none where too many like them were refused', () => {
    const refused = Array.from({ length: 12 }, (_, at) =>
      draftOf(`r${at}`, {
        reporter: 'agent',
        decided: 'rejected',
        state: 'rejected',
        channel: { marketplace: 'temu', name: 'IP portal', url: '', prefilled: false },
      }),
    );
    const plan = planned([weighed('1')], { reports: refused });
    expect(plan.drafts).toEqual([]);
    expect(plan.held[0]?.by.map(({ of }) => of)).toContain('channel');
  });
});

describe('batches', () => {
  const plan = planned(Array.from({ length: 7 }, (_, at) => weighed(String(at))));

  it('are cut to what the channel takes, and name every listing once', () => {
    const batches = batchesOf(plan.drafts, () => portal.listingsAtMost);
    expect(batches.map(({ reports }) => reports.length)).toEqual([3, 3, 1]);
    expect(batches.map(({ part, of }) => [part, of])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(new Set(batches.map(({ key }) => key)).size).toBe(3);
    const named = batches.flatMap(({ reports }) => reports.map(({ id }) => id));
    expect(new Set(named).size).toBe(7);
  });

  it('are apart by marketplace, brand and right', () => {
    const apart = batchesOf(
      [
        draftOf('1'),
        draftOf('2', { brands: [{ id: 'adidas', name: 'Adidas' }] }),
        draftOf('3', { right: { kind: 'design', name: 'x' } }),
        draftOf('4', {
          channel: { marketplace: 'etsy', name: 'x', url: '', prefilled: false },
        }),
      ],
      () => undefined,
    );
    expect(apart).toHaveLength(4);
  });

  it('are one listing each where the form is prefilled with it', () => {
    expect(batchesOf([draftOf('1'), draftOf('2')], () => 100)).toHaveLength(2);
  });

  it.each(letterLanguages)('have one letter for all, in %s', (language) => {
    const drafts = plan.drafts.map((draft) => ({ ...draft, language }));
    const { text } = batchLetterOf(drafts);
    for (const { listing } of drafts) expect(text).toContain(listing.url);
    for (const said of ['the trade-mark', 'power-of-attorney.pdf', 'agent@mail.example'])
      expect(text.split(said)).toHaveLength(2);
    for (const { text: declared } of everyStatement.declarations ?? [])
      expect(text).toContain(declared);
    expect(text).not.toMatch(/[{}]|undefined/);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { project } from '../../../lib/reporting/project.ts';
import { standards } from '../../../lib/reporting/standards/index.ts';
import { ippReasons } from '../../../lib/reporting/standards/ipp-reasons.ts';
import type { Standard } from '../../../lib/reporting/standards/standard.ts';
import { judge } from './judge-projection.ts';
import { required } from './required-fields.ts';
import { fullClaim } from './sample.ts';

const standard = (id: string): Standard => {
  const found = standards.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('what laws and forms ask', () => {
  it('stands in the table of what their sources ask', () => {
    expect(standards.map(({ id }) => id).sort()).toEqual(Object.keys(required).sort());
    for (const { id, fields } of standards) {
      const asked = fields.filter(({ optional }) => !optional).map((field) => field.id);
      // Amazon asks for the work instead of a registration where the right is a copyright.
      const listed = [
        ...Object.keys(required[id]?.fields ?? {}),
        ...(id.startsWith('amazon') ? ['work'] : []),
      ];
      expect(asked.sort(), id).toEqual(listed.sort());
    }
  });

  it.each(Object.entries(required))(
    '%s is filled from the claim, and from nothing else',
    (id, asked) => {
      const claim = fullClaim('agent', asked.right, asked.marketplace);
      expect(project(claim, standard(id)).state).toBe('complete');
      expect(judge(claim, standard(id), asked)).toEqual({ missing: [], invented: [] });
    },
  );

  it.each(standards.map(({ id }) => id))('%s has a source, a date and a certainty', (id) => {
    const { source, date, certainty, fields } = standard(id);
    expect(source).not.toBe('');
    expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
    expect(['verified', 'partly verified', 'recalled']).toContain(certainty);
    expect(new Set(fields.map((field) => field.id)).size).toBe(fields.length);
    for (const { asks } of fields) expect(asks).toMatch(/\.$/);
  });
});

const root = fileURLToPath(new URL('../../../', import.meta.url));
const facts = `${process.env.TOUCHSTONE_CORPUS ?? `${root}../shared`}/facts`;
const isThere = existsSync(`${facts}/notice_standards.json`);
if (!isThere) console.log(`no facts in ${facts}: standards are held against the table only`);
const read = (name: string) => JSON.parse(readFileSync(`${facts}/${name}`, 'utf8'));

describe.runIf(isThere)('beside the collected facts', () => {
  const laws: Record<string, string> = {
    eu_dsa_16: 'eu-dsa-16',
    us_dmca_512c3: 'us-dmca-512c3',
    cn_ecl_42: 'cn-ecl-42',
    us_trademark: 'us-trade-mark',
  };
  // What a marketplace must offer or publish, not what a notice must say.
  const noNotices = ['us_inform', 'dsa_tdb'];
  const lumenFields: Record<string, string[]> = {
    type: ['type'],
    works: ['works.description', 'works.kind', 'works.infringing_urls', 'works.copyrighted_urls'],
    'marks (trademark)': ['works.description', 'mark_registration_number'],
    roles: ['roles.sender', 'roles.principal', 'roles.recipient', 'roles.submitter'],
    dates: ['date_sent', 'date_received'],
    action: ['action_taken'],
  };

  it('no law’s field is left out', () => {
    for (const { id, fields } of read('notice_standards.json')) {
      if (noNotices.includes(id)) continue;
      const own = standard(laws[id] ?? id).fields;
      for (const { id: field, name, text } of fields) {
        if (id === 'lumen') {
          const ids = lumenFields[name] ?? text.split(/,\s*/);
          for (const one of ids)
            expect(
              own.map((f) => f.id),
              `${id} ${name}`,
            ).toContain(one);
        } else expect(own).toContainEqual(expect.objectContaining({ id: field, name }));
      }
    }
  });

  it.each([
    ['eBay', 'VeRO NOCI', 'ebay-vero'],
    ['eBay', 'VeRO API', 'ebay-vero-api-v2'],
    ['Amazon', 'rights owner report', 'amazon-report-infringement'],
    ['Alibaba group', 'IP Protection Platform (IPP)', 'alibaba-ipp'],
  ])('no field of %s’s %s is left out, and its limit is kept', (marketplace, channel, id) => {
    const fact = read('reporting.json').find(
      (one: { marketplace: string; channel: string }) =>
        one.marketplace === marketplace && one.channel === channel,
    );
    const { fields, listingsAtMost, certainty } = standard(id);
    for (const asked of fact.fields as string[]) {
      const bare = asked.replace('reportItems[].', '');
      expect(
        fields.some(({ name }) => bare.startsWith(name)),
        asked,
      ).toBe(true);
    }
    expect(String(listingsAtMost ?? '')).toBe(/\d+/.exec(fact.limits)?.[0] ?? '');
    // No surer than the facts.
    const ranks = ['recalled', 'partly verified', 'verified'];
    expect(ranks.indexOf(certainty)).toBeLessThanOrEqual(ranks.indexOf(fact.certainty));
  });

  it('Alibaba’s reasons are all there, and open to the same reporters', () => {
    const own: Record<string, string> = {
      'ipp.decision': 'decision',
      'ipp.testbuy': 'test-purchase',
      'ipp.no_such_model': 'no-such-model',
      'ipp.compare': 'comparison',
      'ipp.self_admission': 'self-admission',
      'ipp.chat': 'chat-admission',
      'ipp.obscured': 'obscured-mark',
      'unfair.keyword': 'keyword-abuse',
      'unfair.logo': 'logo-misuse',
      'copyright.image': 'copied-picture',
    };
    for (const { id, shopper } of read('ipp_reasons.json'))
      expect(ippReasons).toContainEqual(expect.objectContaining({ id: own[id], shopper }));
  });
});

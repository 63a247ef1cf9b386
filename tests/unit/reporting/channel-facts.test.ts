import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ReportChannel } from '../../../lib/marketplaces/channel.ts';
import { marketplaces } from '../../../lib/marketplaces/index.ts';
import { authorities } from '../../../lib/reporting/authorities.ts';
import { channelsElsewhere } from '../../../lib/reporting/channels-elsewhere.ts';

const corpus = process.env.TOUCHSTONE_CORPUS ?? path.resolve('../shared');
const file = path.join(corpus, 'facts/reporting.json');

interface Fact {
  marketplace: string;
  channel: string;
  url: string;
  prefill_template: string | null;
  hosts: string[];
  fields: string[];
  limits: string;
  certainty: ReportChannel['certainty'];
}

type Channel = Pick<ReportChannel, 'name' | 'url' | 'fields' | 'listingsAtMost' | 'certainty'>;

const places: { hosts: readonly string[]; channels: readonly Channel[] }[] = [
  ...marketplaces,
  ...channelsElsewhere,
  ...authorities.map(({ takes, ...one }) => ({ hosts: [], channels: [{ ...one, fields: takes }] })),
];

/** Channels at the fact's own address, or else all of the marketplace's. */
function channelsOf({ url, prefill_template, hosts }: Fact): readonly Channel[] {
  const all = places.flatMap(({ channels }) => channels);
  const [, address] = /((?:https|mailto):[^\s?{]+)/.exec(prefill_template ?? url) ?? [];
  const there = all.filter((one) => address && one.url?.split('?')[0] === address);
  if (there.length > 0) return there;
  const names = hosts.map((host) => host.replace(/\.\*$/, ''));
  return places
    .filter(({ hosts: own }) => own.some((host) => names.some((name) => host.includes(name))))
    .flatMap(({ channels }) => channels);
}

/** Words that both call a field by; what is in brackets explains it. */
const words = (text: string) =>
  text
    .replace(/\(.*?\)|\w+\[\]\.| and /g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu) ?? [];

describe.skipIf(!existsSync(file))('what the collected facts say of a channel', () => {
  // What Lumen asks is a standard of ours, and checked as one.
  const facts = (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Fact[]) : []).filter(
    ({ marketplace }) => marketplace !== 'Archive: Lumen',
  );

  it.each(facts)('$marketplace, $channel', (fact) => {
    const channels = channelsOf(fact);
    const asked = fact.fields.filter((field) => !/^same as/.test(field)).flatMap(words);
    const lacking = channels.map(({ name, fields = [] }) => {
      const own = new Set(fields.flatMap(words));
      return { name, lacks: asked.filter((word) => !own.has(word)) };
    });
    const same = channels.filter((_, at) => lacking[at]?.lacks.length === 0);
    expect(same, JSON.stringify(lacking)).not.toEqual([]);

    const ranks = ['recalled', 'partly verified', 'verified'];
    const rank = ({ certainty }: Pick<Channel, 'certainty'>) => ranks.indexOf(certainty);
    expect(Math.min(...same.map(rank))).toBeLessThanOrEqual(rank(fact));

    const [limit] = /\d+(?= (?:listings|links|URLs|item URLs|items))/.exec(fact.limits) ?? [];
    if (limit) expect(same.map(({ listingsAtMost }) => String(listingsAtMost))).toContain(limit);
  });
});

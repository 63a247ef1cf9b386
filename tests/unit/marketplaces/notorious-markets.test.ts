import { expect, it } from 'vitest';
import { marketplaces } from '../../../lib/marketplaces/index.ts';
import {
  answersOfMarketplaces,
  notoriousMarketsLists,
  notoriousRecord,
} from '../../../lib/marketplaces/notorious-markets.ts';

const entries = notoriousMarketsLists.flatMap((list) => list.entries);

it('names marketplaces by their files, and sites that are theirs', () => {
  for (const { marketplace, domains = [] } of [...entries, ...answersOfMarketplaces].map((one) =>
    'standing' in one ? one : { ...one, domains: [] },
  )) {
    if (marketplace === undefined) continue;
    const file = marketplaces.find(({ id }) => id === marketplace);
    expect(file, marketplace).toBeDefined();
    for (const domain of domains) {
      const own = file?.hosts.some(
        (host) => host === domain || domain.startsWith(host.replace(/\*$/, '')),
      );
      expect(own, `${domain} of ${marketplace}`).toBe(true);
    }
  }
});

it('tells a marketplace’s years, newest first, with how sure each is, and its answers', () => {
  const taobao = notoriousRecord('taobao');
  expect(taobao?.years.map(({ year, standing }) => (standing === 'listed' ? year : -year))).toEqual(
    [2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016, -2015, -2014, -2012, 2011, 2010],
  );
  expect(taobao?.years[0]).toMatchObject({ released: '2025-01-08', certainty: 'certain' });
  expect(taobao?.answers.map(({ year }) => year)).toEqual([2018, 2017, 2016]);
  expect(taobao?.answers[1]?.words).toContain('deeply flawed, biased and politicised');
});

it('tells a site only of the years in which that site was named', () => {
  const years = (host?: string) =>
    notoriousRecord('amazon', host)
      ?.years.filter(({ standing }) => standing === 'listed')
      .map(({ year }) => year);
  expect(years()).toEqual([2020, 2019]);
  expect(years('www.amazon.ca')).toEqual([2019]);
  expect(years('www.amazon.it')).toEqual([2020]);
  expect(years('www.amazon.com')).toBeUndefined();
});

it('says nothing of a marketplace that no known list names', () => {
  expect(notoriousRecord('ebay')).toBeUndefined();
  // Only said not to have been listed.
  expect(notoriousRecord('tmall')).toBeUndefined();
});

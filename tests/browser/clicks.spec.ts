import { unnamedShopper } from '../../lib/reporting/notice.ts';
import { reporters } from '../unit/reporting/sample.ts';
import { reportOnEach } from './clicks.ts';
import { expect, test } from './extension.ts';

/** Some of those with one click, and with two; `npm run -s bench -- reporting` goes through all. */
const ways = {
  shopper: {
    reporter: unnamedShopper,
    oneClick: ['ebay', 'taobao', 'tmall', 'aliexpress', 'alibaba'],
    /** A link on the listing's page, results only, a form without prefill, no channel known. */
    twoClicks: ['etsy', 'carousell', 'rakuten', 'bol'],
  },
  'rights owner': {
    reporter: reporters['rights-owner'],
    oneClick: ['ebay', 'wish'],
    twoClicks: ['amazon'],
  },
  agent: { reporter: reporters.agent, oneClick: ['ebay'], twoClicks: ['taobao'] },
};

for (const [who, { reporter, oneClick, twoClicks }] of Object.entries(ways))
  test(`from a badge to the opened channel it is one click where the listing is filled in, and two elsewhere: ${who}`, async ({
    extension,
  }) => {
    const view = await extension.view('manifest.json');
    const ids = [...oneClick, ...twoClicks];
    const reported = await reportOnEach({ serve: extension.serve, view }, ids, reporter);
    expect(reported.map(({ marketplace, clicks }) => [marketplace, clicks])).toEqual([
      ...oneClick.map((id) => [id, 1]),
      ...twoClicks.map((id) => [id, 2]),
    ]);
    for (const { clicks, channel } of reported) expect(channel.prefilled).toBe(clicks === 1);
  });

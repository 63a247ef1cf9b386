import { unnamedShopper } from '../../lib/reporting/notice.ts';
import { reporters } from '../unit/reporting/sample.ts';
import { reportOnEach } from './clicks.ts';
import { expect, test } from './extension.ts';

/**
 * Some of those with one click, and with two: a link on the listing's page, results only, a form
 * without prefill, no channel known. `npm run -s bench -- reporting` goes through all.
 */
const clicksAs = [
  {
    reporter: unnamedShopper,
    clicks: { ebay: 1, taobao: 1, aliexpress: 1, etsy: 2, carousell: 2, rakuten: 2 },
  },
  { reporter: reporters['rights-owner'], clicks: { ebay: 1, wish: 1, amazon: 2 } },
];

test('from a badge to the opened channel it is one click where the listing is filled in, and two elsewhere', async ({
  extension,
}) => {
  test.slow();
  const browser = { serve: extension.serve, view: await extension.view('manifest.json') };
  for (const { reporter, clicks } of clicksAs) {
    const reported = await reportOnEach(browser, Object.keys(clicks), [reporter]);
    const counted = reported.map((one) => [one.marketplace, one.clicks]);
    expect(Object.fromEntries(counted)).toEqual(clicks);
    for (const one of reported) expect(one.channel.prefilled).toBe(one.clicks === 1);
  }
});

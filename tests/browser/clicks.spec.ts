import { reportOnEach } from './clicks.ts';
import { expect, test } from './extension.ts';

/** `npm run bench -- reporting` goes through all marketplaces. */
const oneClick = ['ebay', 'taobao', 'tmall', 'aliexpress', 'alibaba'];
/** A link on the listing's page, results only, a form without prefill, no channel known. */
const twoClicks = ['etsy', 'carousell', 'rakuten', 'bol'];

test('from a badge to the opened channel it is one click where the listing is filled in, and two elsewhere', async ({
  extension,
}) => {
  const view = await extension.view('manifest.json');
  const reported = await reportOnEach({ serve: extension.serve, view }, [
    ...oneClick,
    ...twoClicks,
  ]);
  expect(reported.map(({ marketplace, clicks }) => [marketplace, clicks])).toEqual([
    ...oneClick.map((id) => [id, 1]),
    ...twoClicks.map((id) => [id, 2]),
  ]);
  for (const { clicks, channel } of reported) expect(channel.prefilled).toBe(clicks === 1);
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listingAddress, pictureAddress, resultsAddress } from './addresses.ts';
import { goods } from './goods.ts';
import { listingPage } from './listing-page.ts';
import { picture } from './pictures.ts';
import { reportPage } from './report-page.ts';
import { resultsPage } from './results-page.ts';

type Answer = { type: string; body: string };

const html = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body });

/** What stands at each path; a page is made when it is asked for. */
const pages = new Map<string, (query: URLSearchParams) => Answer>([
  ['/', () => html(resultsPage('en'))],
  [resultsAddress('en'), () => html(resultsPage('en'))],
  [resultsAddress('zh-CN'), () => html(resultsPage('zh-CN'))],
  ['/report', (query) => html(reportPage(query.get('item') ?? ''))],
  ...goods.flatMap((one): [string, () => Answer][] => [
    [listingAddress(one), () => html(listingPage(one))],
    [pictureAddress(one), () => ({ type: 'image/svg+xml', body: picture(one) })],
  ]),
]);

export interface DemoMarket {
  /** Without a slash at its end. */
  origin: string;
  close(): void;
}

/** Opens the market on this machine's loopback only, at a port that is free. */
export function openMarket(): Promise<DemoMarket> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const found = pages.get(pathname)?.(searchParams);
    response.writeHead(found ? 200 : 404, {
      'content-type': found?.type ?? 'text/plain; charset=utf-8',
    });
    response.end(found?.body ?? 'not here');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ origin: `http://127.0.0.1:${port}`, close });
    });
  });
}

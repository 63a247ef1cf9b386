import { createServer } from 'node:http';
import { goods } from './goods.ts';
import { demoPort } from './marketplace.ts';
import { addressOf, listingPage, reportPage, resultsAddress, resultsPage } from './pages.ts';
import { picture } from './pictures.ts';

/** What stands at a path: its type and text. */
function answer(url: URL): { type: string; body: string } | undefined {
  const html = (body: string) => ({ type: 'text/html; charset=utf-8', body });
  const path = decodeURIComponent(url.pathname);
  if (path === '/' || path === resultsAddress('en')) return html(resultsPage('en'));
  if (path === resultsAddress('zh-CN')) return html(resultsPage('zh-CN'));
  if (path === '/report') return html(reportPage(url.searchParams.get('item') ?? ''));
  const listing = goods.find((one) => path === addressOf(one));
  if (listing) return html(listingPage(listing));
  const pictured = goods.find((one) => path === `/picture/${one.id}.svg`);
  return pictured && { type: 'image/svg+xml', body: picture(pictured) };
}

export interface DemoMarket {
  /** Without a slash at its end. */
  origin: string;
  close(): void;
}

/** Opens the market on this machine's loopback only, at the port that its file names. */
export function openMarket(): Promise<DemoMarket> {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://127.0.0.1'));
    response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain' });
    response.end(found?.body ?? 'not here');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(demoPort, '127.0.0.1', () => {
      resolve({ origin: `http://127.0.0.1:${demoPort}`, close: () => void server.close() });
    });
  });
}

import { resultsAddress } from './addresses.ts';
import { frame, inHtml } from './frame.ts';
import { goods } from './goods.ts';
import { words } from './words.ts';

/** Where the demo's reports go: a page that shows what came with the address, and keeps nothing. */
export function reportPage(item: string): string {
  const language = goods.find(({ id }) => id === item)?.language ?? 'en';
  const { report, reported, back } = words[language];
  return frame(
    language,
    report,
    `<h1>${report}</h1>
<p><b>${inHtml(item)}</b> ${reported}</p>
<p><a href="${resultsAddress(language)}">${back}</a></p>`,
  );
}

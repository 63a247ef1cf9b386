import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { interfaceLanguage } from '../lib/i18n.ts';
import { checkedListing } from '../lib/listing/listing.ts';
import type { CompiledRulebook } from '../lib/matching/compiled.ts';
import { onMessage } from '../lib/messages.ts';
import { checkedLateChunkFiles } from '../lib/overlay/late-chunk-files.ts';
import { checkedPageReading } from '../lib/page-reading.ts';
import { type PageWords, pageWords } from '../lib/page-words.ts';
import type { Exception } from '../lib/rulebook/exception.ts';
import { settingsKey } from '../lib/settings/overlay-settings-storage.ts';
import { translationIn } from '../lib/signals/translations.ts';
import { keepSitesRegistered } from '../lib/sites/registered-sites.ts';
import { database } from '../lib/storage/database.ts';
import { forgetFormTab } from '../lib/storage/form-tabs.ts';
import { allExceptions } from '../lib/storage/kept-exceptions.ts';
import { TabReadings, whenAnswered } from '../lib/storage/tab-readings.ts';
import { runInPage } from '../lib/tabs.ts';
import { weigh } from '../lib/verdict/weigh.ts';
import { answerPanel } from '../lib/weighing/answer-panel.ts';
import { inTurn } from '../lib/weighing/in-turn.ts';
import { packagedRulebook } from '../lib/weighing/packaged-rulebook.ts';
import { RulebookInForce } from '../lib/weighing/rulebook-in-force.ts';
import { tellsAll, updateTabReading } from '../lib/weighing/tab-reading.ts';
import { useWorkerChunks } from '../lib/weighing/worker-chunks.ts';

/** Milliseconds after which a page has its badges, and looking through the rulebook delays nobody. */
const whenPageIsDone = 2000;
/** Listings for which no more of a large rulebook is read than they ask for. */
const mostPiecemeal = 2;

export default defineBackground(() => {
  useWorkerChunks();
  // Begun at once: the first message finds it under way.
  const inForce = new RulebookInForce({
    database,
    extensionVersion: browser.runtime.getManifest().version,
    packaged: packagedRulebook((path) => browser.runtime.getURL(path as '/')),
  });
  const readings = new TabReadings(browser.storage.session);
  let exceptions = keptExceptions();
  let words: PageWords | undefined;
  const translation = translationIn(interfaceLanguage());

  onMessage('weighPage', ({ data, sender }) => {
    const message = checkedPageReading(data);
    const tab = sender.tab?.id;
    if (tab === undefined) throw new Error('weighPage comes from pages only');
    return inTurn(tab, async () => {
      const before = readings.of(tab);
      const many = message.listings.length > mostPiecemeal;
      const [all, excepted, told, known] = await Promise.all([
        many ? inForce.now() : undefined,
        exceptions,
        translation,
        tellsAll(message) ? undefined : before,
      ]);
      const weighed = (compiled: CompiledRulebook) =>
        updateTabReading(known, message, (listing) => weigh(listing, compiled, told, excepted));
      const { reading, answer } = all ? weighed(all.compiled) : await inForce.weighing(weighed);
      void readings.keep(tab, reading);
      // The page waits for its answer alone.
      setTimeout(async () => {
        const { afterAnswer } = await import('../lib/weighing/answered-page.ts');
        await afterAnswer(
          { tab, incognito: sender.tab?.incognito ?? false },
          await before,
          reading,
          answer,
        );
      }, whenAnswered);
      setTimeout(() => inForce.verified(), whenPageIsDone);
      words ??= pageWords();
      return { ...answer, words };
    });
  });

  onMessage('runLateChunks', ({ data, sender }) => runInPage(sender, checkedLateChunkFiles(data)));

  onMessage('weighListing', async ({ data }) =>
    weigh(checkedListing(data).listing, (await inForce.now()).compiled, await translation),
  );

  const readExceptions = async () => {
    exceptions = keptExceptions();
    await exceptions;
  };
  onMessage('exceptionsChanged', readExceptions);

  answerPanel({
    readings,
    weighing: async () => ({
      compiled: (await inForce.now()).compiled,
      exceptions: await exceptions,
      translation: await translation,
    }),
    onExceptions: readExceptions,
  });

  onMessage('rulebookChanged', async () => void (await inForce.changed()));

  onMessage('comparePrice', async ({ data }) => {
    const { comparePrice } = await import('../lib/verdict/price-comparison.ts');
    const { compiled } = await inForce.now();
    const { listing } = checkedListing(data);
    return comparePrice(listing, compiled, await translation, await exceptions);
  });

  onMessage('reportsChanged', async () => {
    const { reportsChanged } = await import('../lib/weighing/answered-page.ts');
    await reportsChanged();
  });

  onMessage('listingGone', async ({ data, sender }) => {
    if (sender.tab?.incognito || !sender.tab?.url) return;
    const { listingGone } = await import('../lib/weighing/answered-page.ts');
    await listingGone(sender.tab.url, String(data));
  });

  onMessage('rulebookState', async () => (await inForce.verified()).state);

  keepSitesRegistered();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void inForce.verified();
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });

  browser.storage.local.onChanged.addListener(async (changes) => {
    if (!(settingsKey in changes)) return;
    const { tellInToolbar } = await import('../lib/weighing/answered-page.ts');
    for (const [tab, reading] of await readings.all()) void tellInToolbar(tab, reading);
  });

  browser.tabs.onRemoved.addListener((tab) => {
    void readings.forget(tab);
    void forgetFormTab(tab);
  });
});

/** Where nothing can be kept, the user could make no exception. */
async function keptExceptions(): Promise<Exception[]> {
  try {
    return await allExceptions(await database());
  } catch (error) {
    console.warn('Touchstone could not read the exceptions:', error);
    return [];
  }
}

import { parse } from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { countSeen } from '../lib/counting/count-seen.ts';
import { interfaceLanguage } from '../lib/i18n.ts';
import { ListingSchema } from '../lib/listing/listing.ts';
import { onMessage } from '../lib/messages.ts';
import { LateChunkFilesSchema } from '../lib/overlay/late-chunk-files.ts';
import { PageReadingSchema, type PageVerdicts } from '../lib/page-reading.ts';
import type { Exception } from '../lib/rulebook/exception.ts';
import { settingsKey, uncheckedSettings } from '../lib/settings/overlay-settings-storage.ts';
import { database } from '../lib/storage/database.ts';
import { allExceptions } from '../lib/storage/exception-store.ts';
import { countPage } from '../lib/storage/health-store.ts';
import { TabReadings } from '../lib/storage/tab-readings.ts';
import { openTab, runInPage } from '../lib/tabs.ts';
import { showInToolbar } from '../lib/toolbar.ts';
import { comparePrice } from '../lib/verdict/price-comparison.ts';
import { weigh } from '../lib/verdict/weigh.ts';
import { answerPanel } from '../lib/weighing/answer-panel.ts';
import { inTurn } from '../lib/weighing/in-turn.ts';
import { fetchPackagedRulebook, packagedRulebookPath } from '../lib/weighing/packaged-rulebook.ts';
import { rulebookInUse } from '../lib/weighing/rulebook-in-use.ts';
import { settingsOfPage, type TabReading, updateTabReading } from '../lib/weighing/tab-reading.ts';

/** Milliseconds after which a page has its badges, and looking through the rulebook delays nobody. */
const whenPageIsDone = 2000;

export default defineBackground(() => {
  // Begun at once: the first message finds it under way, and an update's first start installs it.
  let inUse = rulebookInUse({
    database,
    extensionVersion: browser.runtime.getManifest().version,
    packaged: () => fetchPackagedRulebook(browser.runtime.getURL(packagedRulebookPath)),
  });
  inUse.catch((error: unknown) => console.error('Touchstone has no rulebook:', error));
  let verified: Promise<void> | undefined;
  const verifyOnce = (): Promise<void> => {
    verified ??= inUse
      .then(({ verify }) => verify())
      .then((mended) => {
        if (mended) inUse = Promise.resolve(mended);
      })
      .catch((error: unknown) => {
        console.warn('Touchstone could not look through the rulebook:', error);
      });
    return verified;
  };
  const readings = new TabReadings(browser.storage.session);
  let exceptions = keptExceptions();

  onMessage('weighPage', async ({ data, sender }) => {
    const message = parse(PageReadingSchema, data);
    const tab = sender.tab?.id;
    if (tab === undefined) throw new Error('weighPage comes from pages only');
    const [{ compiled }, excepted] = await Promise.all([inUse, exceptions]);
    return inTurn(tab, async () => {
      const before = await readings.of(tab);
      const language = interfaceLanguage();
      const { reading, answer } = updateTabReading(before, message, (listing) =>
        weigh(listing, compiled, language, excepted),
      );
      void readings.keep(tab, reading);
      // The page waits for its answer alone.
      setTimeout(() => {
        void tellInToolbar(tab, reading);
        void countHealth(before, reading);
        // What is looked at privately is not counted.
        if (!sender.tab?.incognito) void count(reading, answer);
      });
      if (!verified) setTimeout(verifyOnce, whenPageIsDone);
      return answer;
    });
  });

  onMessage('runLateChunks', ({ data, sender }) =>
    runInPage(sender, parse(LateChunkFilesSchema, data)),
  );

  onMessage('weighListing', async ({ data }) =>
    weigh(parse(ListingSchema, data), (await inUse).compiled, interfaceLanguage()),
  );

  const readExceptions = async () => {
    exceptions = keptExceptions();
    await exceptions;
  };
  onMessage('exceptionsChanged', readExceptions);

  answerPanel({
    readings,
    weighing: async () => ({ compiled: (await inUse).compiled, exceptions: await exceptions }),
    onExceptions: readExceptions,
  });

  onMessage('rulebookChanged', async () => {
    inUse = inUse.then(({ changed }) => changed());
    verified = undefined;
    await inUse;
  });

  onMessage('comparePrice', async ({ data }) =>
    comparePrice(parse(ListingSchema, data), (await inUse).compiled, await exceptions),
  );

  onMessage('rulebookState', async () => {
    await verifyOnce();
    return (await inUse).state;
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openTab(browser.runtime.getURL('/welcome.html'));
  });

  browser.storage.local.onChanged.addListener(async (changes) => {
    if (!(settingsKey in changes)) return;
    for (const [tab, reading] of await readings.all()) void tellInToolbar(tab, reading);
  });

  browser.tabs.onRemoved.addListener((tab) => void readings.forget(tab));
});

async function tellInToolbar(tab: number, reading: TabReading): Promise<void> {
  const settings = await uncheckedSettings().catch(() => undefined);
  await showInToolbar(tab, reading, settingsOfPage(reading, settings).threshold);
}

/** Where nothing can be kept, the user could make no exception. */
async function keptExceptions(): Promise<Exception[]> {
  try {
    return await allExceptions(await database());
  } catch (error) {
    console.warn('Touchstone could not read the exceptions:', error);
    return [];
  }
}

/** Where nothing can be kept, nothing is counted. */
async function count(reading: TabReading, { verdicts }: PageVerdicts): Promise<void> {
  try {
    await countSeen(database, reading, new Set(verdicts.map(({ key }) => key)));
  } catch (error) {
    console.warn('Touchstone could not count these listings:', error);
  }
}

/** A page of a known marketplace counts once per stay; where nothing can be kept, nothing is counted. */
async function countHealth(before: TabReading | undefined, reading: TabReading): Promise<void> {
  if (!reading.known || reading.listings.length === 0) return;
  const { marketplace, changed, readAt } = reading;
  const counted = before?.visit === reading.visit && before.listings.length > 0;
  const earlier = counted ? before.changed : undefined;
  if (earlier && earlier.join() === changed.join()) return;
  try {
    await countPage(await database(), marketplace, { before: earlier, now: changed }, readAt);
  } catch (error) {
    console.warn('Touchstone could not count this page:', error);
  }
}

import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { LateDisplay } from '../../components/overlay/late-display.ts';
import { useLateChunks } from '../../lib/late-chunks.ts';
import { onMessage, removeAllListeners, sendMessage } from '../../lib/messages.ts';
import { declaredMarketplace } from '../../lib/overlay/declared-marketplace.ts';
import { startOverlay } from '../../lib/overlay/overlay.ts';
import { pageSource } from '../../lib/overlay/page-source.ts';
import { type PageWords, tellsWordsOf } from '../../lib/page-words.ts';
import { overlaySettingsFor } from '../../lib/settings/overlay-settings.ts';
import {
  followOverlaySettings,
  keepResultsLineCollapsed,
} from '../../lib/settings/overlay-settings-storage.ts';

export default defineContentScript({
  // The build registers it for each marketplace's hosts, behind that marketplace's declaration.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if ('prerendering' in document && document.prerendering)
      await new Promise((shown) => {
        document.addEventListener('prerenderingchange', shown, { once: true });
      });
    useLateChunks((files) => sendMessage('runLateChunks', files));
    const marketplace = declaredMarketplace();
    let words: PageWords | undefined;
    const tell = tellsWordsOf(() => words);
    const loadDisplay = async () => {
      const { PageDisplay } = await import('../../components/overlay/page-display.ts');
      return new PageDisplay(tell, keepResultsLineCollapsed, {
        details: () => sendMessage('ownListing'),
        vouch: (kind) => sendMessage('vouch', kind).then(() => overlay.readAgain()),
        undo: ({ id }) => sendMessage('takeBack', id).then(() => overlay.readAgain()),
        report: (key) => sendMessage('report', key),
        openInPopup: () => sendMessage('openPopup'),
      });
    };
    const display = new LateDisplay(loadDisplay, () => overlay.show());
    const overlay = startOverlay({
      marketplace,
      display,
      async send(reading) {
        const answer = await sendMessage('weighPage', reading);
        words = answer.words;
        return answer;
      },
      onNothing: async () => {
        const { goneOn } = await import('../../lib/overlay/gone.ts');
        const because = goneOn(document);
        if (because) void sendMessage('listingGone', because);
      },
      isAlive: () => browser.runtime?.id !== undefined,
      signal: ctx.signal,
    });
    void followOverlaySettings(({ settings, resultsLineCollapsed }) => {
      display.collapseLine(resultsLineCollapsed === true);
      overlay.apply(overlaySettingsFor(settings, marketplace?.id));
    }, ctx.signal);
    ctx.onInvalidated(removeAllListeners);
    onMessage('presentVisit', () => overlay.visit());
    onMessage('readAgain', () => overlay.readAgain());
    // Whatever comes is only compared with the keys that are here.
    onMessage('pageSource', () => pageSource(document));
    onMessage('listingPicture', async ({ data }) => {
      const { listingPicture } = await import('../../lib/overlay/listing-picture.ts');
      return listingPicture(data);
    });
    onMessage('showListing', ({ data }) => overlay.reveal(data.key));
  },
});

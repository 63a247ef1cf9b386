import type { CompiledRulebook } from '../matching/compiled.ts';
import { onMessage } from '../messages.ts';
import type { Exception } from '../rulebook/exception.ts';
import type { Translation } from '../signals/translations.ts';
import type { TabReadings } from '../storage/tab-readings.ts';

interface Weighing {
  compiled: CompiledRulebook;
  exceptions: readonly Exception[];
  translation: Translation | undefined;
}

export interface PanelAnswers {
  readings: TabReadings;
  weighing: () => Promise<Weighing>;
  /** The kept exceptions are others now. */
  onExceptions: () => Promise<void>;
}

/**
 * Answers a page about the listings on it. The page says only what it wants: what it is
 * about is what the worker itself has weighed for its tab.
 */
export function answerPanel(panel: PanelAnswers): void {
  // No verdict waits for these: a worker that wakes for one loads none of it.
  const answers = () => import('./panel-answers.ts');

  onMessage('ownListing', async ({ sender }) => (await answers()).detailsOf(panel, sender.tab?.id));
  onMessage('vouch', async ({ data, sender }) =>
    (await answers()).vouch(panel, sender.tab?.id, data),
  );
  onMessage('takeBack', async ({ data, sender }) =>
    (await answers()).takeBack(panel, sender.tab?.id, data),
  );
  onMessage('openPopup', async ({ sender }) => (await answers()).openPopup(sender.tab));
  onMessage('report', async ({ data, sender }) =>
    (await answers()).reportFromPage(panel, sender.tab, data),
  );
}

import { browser } from 'wxt/browser';
import type { FormActions } from '../../components/reports/form/form-helper.tsx';
import { fillForm } from '../../lib/reporting/form/fill-form.ts';
import { fieldsToFill } from '../../lib/reporting/form/form-values.ts';
import { ownActs } from '../../lib/reporting/form/known-fields.ts';

/** Filling the form that a tab shows: in this tab, by this click, and nothing is sent. */
export function formActions(tab: number | undefined): FormActions {
  return {
    async fillForm(report) {
      if (tab === undefined) throw new Error('there is no form to fill');
      const fill = () =>
        browser.scripting.executeScript({
          target: { tabId: tab, allFrames: true },
          func: fillForm,
          args: [fieldsToFill(report), ownActs.source],
        });
      const results = await fill().catch(async () => {
        // A tab that has just been opened may have no page yet, and may have one by now.
        await loaded(tab);
        return fill();
      });
      const found = results.flatMap(({ result }) => result ?? []);
      return {
        filled: found.flatMap(({ filled }) => filled),
        left: found.flatMap(({ left }) => left),
      };
    },
  };
}

/** Some pages load something for ever: then what is there is filled. Milliseconds. */
const longestWait = 15_000;

/** Waits while a tab is loading, and no longer than `longestWait`. */
function loaded(tab: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve();
    };
    const timer = setTimeout(done, longestWait);
    function onUpdated(updated: number, { status }: { status?: string }) {
      if (updated === tab && status === 'complete') done();
    }
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.get(tab).then(({ status }) => status === 'loading' || done(), done);
  });
}

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
      const results = await fill().catch(async (error: unknown) => {
        // A tab that has just been opened may have no page yet.
        if (!(await comesToLoad(tab))) throw error;
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

/** Waits until a tab that is loading has loaded; false where it isn't. */
function comesToLoad(tab: number): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (wasLoading: boolean) => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve(wasLoading);
    };
    function onUpdated(updated: number, { status }: { status?: string }) {
      if (updated === tab && status === 'complete') done(true);
    }
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.get(tab).then(
      ({ status }) => status === 'loading' || done(false),
      () => done(false),
    );
  });
}

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
      const results = await browser.scripting.executeScript({
        target: { tabId: tab, allFrames: true },
        func: fillForm,
        args: [fieldsToFill(report), ownActs.source],
      });
      const found = results.flatMap(({ result }) => result ?? []);
      return {
        filled: found.flatMap(({ filled }) => filled),
        left: found.flatMap(({ left }) => left),
      };
    },
  };
}

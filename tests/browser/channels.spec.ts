import { marketplaces } from '../../lib/marketplaces/index.ts';
import { channelsElsewhere } from '../../lib/reporting/channels-elsewhere.ts';
import { draftReport } from '../../lib/reporting/draft.ts';
import { fillForm } from '../../lib/reporting/form/fill-form.ts';
import { fieldsToCopy, fieldsToFill } from '../../lib/reporting/form/form-values.ts';
import { ownActs } from '../../lib/reporting/form/known-fields.ts';
import { letterOf } from '../../lib/reporting/letter.ts';
import { fullClaim, listingOn, verdictOn } from '../unit/reporting/sample.ts';
import { expect, test } from './extension.ts';

const forms = [
  ...marketplaces.map(({ id, channels }) => ({ id, channels })),
  ...channelsElsewhere.map(({ name, channels }) => ({ id: name, channels })),
].flatMap(({ id, channels }) =>
  channels.flatMap(({ name, fields = [] }) => (fields.length > 0 ? { id, name, fields } : [])),
);

/** A form as the channel's facts describe it: a field for each thing it asks, in turn labelled and beside. */
const formOf = (fields: readonly string[]) =>
  fields
    .map((label, i) =>
      i % 2 === 0
        ? `<p><label for="f${i}">${label}</label> <textarea id="f${i}"></textarea></p>`
        : `<div class="field"><span>${label}</span> <input name="n${i}"></div>`,
    )
    .join('');

test('every channel’s form is filled with what is known, and the user’s own acts are left', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  let filledInAll = 0;
  for (const { id, name, fields } of forms) {
    const claim = fullClaim('agent', 'trade-mark', id);
    const report = draftReport({
      listing: listingOn(id),
      verdict: verdictOn(id),
      claim,
      channel: { marketplace: id, name, url: '', prefilled: false },
      notice: letterOf(claim).text,
      language: 'en',
    });
    await page.setContent(
      `<form>${formOf(fields)}<input type="checkbox"><button>Send</button></form>`,
    );
    const asked = [fieldsToFill(report), ownActs.source].map((part) => JSON.stringify(part));
    const told = await page.evaluate<ReturnType<typeof fillForm>>(`(${fillForm})(${asked})`);
    const values = await page
      .locator('textarea, .field input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    const known = fieldsToCopy(fields, report);
    known.forEach(({ label, value = '' }, i) => {
      const lines = value.split('\n');
      // One line of a form holds no letter.
      const expected = i % 2 === 0 ? value : lines.length > 3 ? '' : (lines[0] ?? '');
      expect(values[i]?.replaceAll('\r', ''), `${id}, ${name}: ${label}`).toBe(expected);
    });
    expect(told.filled.length).toBe(values.filter((value) => value !== '').length);
    await expect(page.getByRole('checkbox')).not.toBeChecked();
    filledInAll += told.filled.length;
  }
  expect(forms.length).toBeGreaterThan(50);
  expect(filledInAll).toBeGreaterThan(forms.length * 2);
});

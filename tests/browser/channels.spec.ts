import { marketplaces } from '../../lib/marketplaces/index.ts';
import { channelsElsewhere } from '../../lib/reporting/channels-elsewhere.ts';
import { draftReport } from '../../lib/reporting/draft.ts';
import { fillForm } from '../../lib/reporting/form/fill-form.ts';
import { fieldsToCopy, fieldsToFill } from '../../lib/reporting/form/form-values.ts';
import { ownActs } from '../../lib/reporting/form/known-fields.ts';
import { letterOf, shortReasonOf } from '../../lib/reporting/letter.ts';
import type { Report } from '../../lib/reporting/report.ts';
import type { ReporterKind, RightKind } from '../../lib/reporting/reporter.ts';
import { fullClaim, listingOn, verdictOn } from '../unit/reporting/sample.ts';
import { expect, test } from './extension.ts';
import { reportForms } from './pages/report-forms.ts';

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

function reportTo(id: string, name: string, who: ReporterKind, kind: RightKind): Report {
  const claim = fullClaim(who, kind, id);
  return draftReport({
    listing: listingOn(id),
    verdict: verdictOn(id),
    claim,
    channel: { marketplace: id, name, url: '', prefilled: false },
    notice: letterOf(claim).text,
    language: 'en',
  });
}

/** Each form filled in a page, one after the other: what was told of it, and what its fields are then. */
const filled = (asked: readonly { html: string; report: Report }[]) => `(() => {
  const fillForm = ${fillForm};
  return ${JSON.stringify(asked.map(({ html, report }) => ({ html, fields: fieldsToFill(report) })))}
    .map(({ html, fields }) => {
      document.body.innerHTML = html;
      const told = fillForm(fields, ${JSON.stringify(ownActs.source)});
      const controls = [...document.querySelectorAll('input,textarea,select')];
      return {
        told,
        ticked: controls.filter(({ checked }) => checked).length,
        values: controls.filter(({ type }) => type !== 'checkbox').map(({ name, value }) => [name, value.replaceAll('\\r', '')]),
      };
    });
})()`;

interface Filled {
  told: ReturnType<typeof fillForm>;
  ticked: number;
  values: [string, string][];
}

test('every channel’s form is filled with what is known, and the user’s own acts are left', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  const reported = forms.map(({ id, name, fields }) => ({
    title: `${id}, ${name}`,
    fields,
    html: `<form>${formOf(fields)}<input type="checkbox"><button>Send</button></form>`,
    report: reportTo(id, name, 'agent', 'trade-mark'),
  }));
  const found = await page.evaluate<Filled[]>(filled(reported));
  let filledInAll = 0;
  for (const [at, { title, fields, report }] of reported.entries()) {
    const { told, ticked, values } = found[at] as Filled;
    fieldsToCopy(fields, report).forEach(({ label, value = '' }, i) => {
      const [, written = ''] = values[i] as [string, string];
      // One line of a form holds no letter; of a few addresses, the first.
      if (i % 2 === 0) expect(written, `${title}: ${label}`).toBe(value);
      else if (value.split('\n').length <= 3)
        expect(written, `${title}: ${label}`).toBe(value.split('\n')[0]);
      else expect(written, `${title}: ${label}`).toBe(shortReasonOf(report));
    });
    expect(told.filled.length).toBe(fields.filter((_, i) => values[i]?.[1] !== '').length);
    expect(ticked).toBe(0);
    filledInAll += told.filled.length;
  }
  expect(forms.length).toBeGreaterThan(50);
  expect(filledInAll).toBeGreaterThan(forms.length * 2);

  const rebuilt = reportForms.map((form) => {
    const { marketplace, channel, reporter, right = 'trade-mark' } = form;
    return { ...form, report: reportTo(marketplace, channel, reporter, right) };
  });
  const foundThere = await page.evaluate<Filled[]>(filled(rebuilt));
  for (const [at, { marketplace, channel, html, report, filledBy }] of rebuilt.entries()) {
    const known = marketplaces.find(({ id }) => id === marketplace)?.channels ?? [];
    expect(known.map(({ name }) => name)).toContain(channel);
    const { ticked, values } = foundThere[at] as Filled;
    for (const [name, value] of values) {
      const term = filledBy[name];
      const before = new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
      const said = () => {
        if (term === undefined) return before;
        if (term.startsWith('=')) return term.slice(1);
        if (term === 'notice') return report.notice;
        if (term === 'shortReason') return shortReasonOf(report);
        return report.claim[term]?.join(term === 'notifier.address' ? ', ' : '\n');
      };
      expect(value, `${marketplace}: ${name}`).toBe(said());
    }
    expect(ticked).toBe(0);
  }
});

import type { FieldToFill } from './form-values.ts';

export interface FilledForm {
  /** Labels of what was filled in. */
  filled: string[];
  /** Labels of what is still empty and the user's to fill. */
  left: string[];
}

/**
 * Fills the empty fields of the page's forms that are known by their labels, and sends nothing: no
 * box is ticked, no button pressed, and fields that are the user's own acts are left alone.
 *
 * Runs in the page: it is sent there as text, so it names nothing outside of itself.
 */
export function fillForm(fields: readonly FieldToFill[], ownActs: string): FilledForm {
  const known = fields.map((field) => ({ ...field, pattern: new RegExp(field.label) }));
  const own = new RegExp(ownActs);
  const texts = 'text email tel url search'.split(' ');
  const controls = 'input:not([type="hidden"],[type="submit"],[type="button"]),textarea,select';
  const found: FilledForm = { filled: [], left: [] };

  const wordsOf = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const labelOf = (input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement) => {
    const ids = (input.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    const named = ids.map((id) => wordsOf(document.getElementById(id))).join(' ');
    const labels = [...(input.labels ?? [])].map((label) => {
      const copy = label.cloneNode(true) as Element;
      for (const control of copy.querySelectorAll('input,textarea,select')) control.remove();
      return wordsOf(copy);
    });
    const spoken = [named, labels.join(' '), input.getAttribute('aria-label') ?? ''];
    const shown = spoken.find((text) => text !== '') ?? input.getAttribute('placeholder');
    if (shown) return shown;
    // The words around it, as far as no other field is among them: a row of a table, a box.
    let around = input.parentElement;
    let beside = '';
    while (around && beside === '' && around.querySelectorAll(controls).length === 1) {
      const copy = around.cloneNode(true) as Element;
      for (const other of copy.querySelectorAll(`${controls},script,style`)) other.remove();
      beside = wordsOf(copy).slice(0, 80);
      around = around.parentElement;
    }
    // The last resort is what the form's makers call it: `contact_email`, `brandName`.
    return (
      beside ||
      `${input.name} ${input.id}`
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/[_\-[\].]+/g, ' ')
        .trim()
    );
  };
  const isSeen = (element: HTMLElement) =>
    element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  const write = (input: HTMLInputElement | HTMLTextAreaElement, value: string) => {
    // Past a framework's own setter, so that it hears of the change as if it had been typed.
    const prototype = input instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(input, value);
    return input.value !== '';
  };
  const choose = (select: HTMLSelectElement, values: readonly string[]) => {
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const options = [...select.options].map((option) => ({
      option,
      said: [letters(option.value), letters(option.text)],
    }));
    for (const wanted of values.map(letters)) {
      const exact = options.find(({ said }) => said.includes(wanted));
      const begun = options.filter(({ said }) => said.some((one) => one.startsWith(wanted)));
      // ‘Trademark infringement’ is what ‘trademark’ means, where nothing else begins with it.
      const meant = exact ?? (wanted.length > 3 && begun.length === 1 ? begun[0] : undefined);
      if (!meant) continue;
      meant.option.selected = true;
      return true;
    }
    return false;
  };
  /** The fullest that there is room for: one line holds no letter; of a few addresses, the first. */
  const fitting = (input: HTMLInputElement | HTMLTextAreaElement, values: readonly string[]) => {
    const lines = (value: string) => value.split('\n');
    return values
      .filter((value) => input instanceof HTMLTextAreaElement || lines(value).length <= 3)
      .map((value) => (input instanceof HTMLTextAreaElement ? value : (lines(value)[0] ?? '')))
      .find((value) => input.maxLength < 0 || value.length <= input.maxLength);
  };

  const asked = [...document.querySelectorAll(controls)].flatMap((input) => {
    const isInput = input instanceof HTMLInputElement;
    const isArea = input instanceof HTMLTextAreaElement;
    const isSelect = input instanceof HTMLSelectElement;
    if (!isInput && !isArea && !isSelect) return [];
    if (isInput && !texts.includes(input.type)) return [];
    if (input.disabled || (!isSelect && input.readOnly) || !isSeen(input)) return [];
    const label = labelOf(input);
    const folded = label.normalize('NFKC').toLowerCase();
    const tokens = input.autocomplete.split(/\s+/);
    const field = own.test(folded)
      ? undefined
      : (known.find((one) => one.autocomplete.some((token) => tokens.includes(token))) ??
        known.find((one) => one.pattern.test(folded)) ??
        known.find((one) => isInput && one.type !== '' && one.type === input.type));
    return [{ input, label, field }];
  });
  for (const { input, label, field } of asked) {
    if (input.value !== '') continue;
    const isThere = (id: string) =>
      asked.some((other) => other.field?.id === id && other.input.form === input.form);
    const other = known.find(({ id }) => id === field?.standsInFor && !isThere(id));
    const values = (other ?? field)?.values ?? [];
    const value = input instanceof HTMLSelectElement ? undefined : fitting(input, values);
    const done =
      input instanceof HTMLSelectElement
        ? choose(input, values)
        : value !== undefined && value !== '' && write(input, value);
    if (done) {
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      found.filled.push(label);
    } else found.left.push(label);
  }
  return found;
}

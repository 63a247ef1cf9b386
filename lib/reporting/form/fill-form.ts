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
    const besides = input.closest(
      '[class*="field" i],[class*="form-item" i],[class*="row" i],p,td,div',
    );
    const spoken = [named, labels.join(' '), input.getAttribute('aria-label') ?? ''];
    const shown = spoken.find((text) => text !== '') ?? input.getAttribute('placeholder');
    if (shown) return shown;
    const inputs = besides?.querySelectorAll('input,textarea,select').length ?? 0;
    const beside = inputs === 1 ? wordsOf(besides).slice(0, 80) : '';
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
  const choose = (select: HTMLSelectElement, value: string) => {
    const wanted = value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const option = [...select.options].find(({ value: code, text }) =>
      [code, text].some((one) => one.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') === wanted),
    );
    if (option) select.value = option.value;
    return option !== undefined;
  };

  for (const input of document.querySelectorAll('input,textarea,select')) {
    const isInput = input instanceof HTMLInputElement;
    const isArea = input instanceof HTMLTextAreaElement;
    const isSelect = input instanceof HTMLSelectElement;
    if (!isInput && !isArea && !isSelect) continue;
    if (isInput && !texts.includes(input.type)) continue;
    if (input.disabled || (!isSelect && input.readOnly) || !isSeen(input) || input.value !== '')
      continue;
    const label = labelOf(input);
    const folded = label.normalize('NFKC').toLowerCase();
    const tokens = input.autocomplete.split(/\s+/);
    const field = own.test(folded)
      ? undefined
      : (known.find((one) => one.autocomplete.some((token) => tokens.includes(token))) ??
        known.find((one) => one.pattern.test(folded)) ??
        known.find((one) => isInput && one.type !== '' && one.type === input.type));
    const lines = (field?.value ?? '').split('\n');
    // One line holds no letter; of a few addresses, the first.
    const written = isInput ? (lines.length > 3 ? '' : (lines[0] ?? '')) : lines.join('\n');
    const done = written !== '' && (isSelect ? choose(input, written) : write(input, written));
    if (done) {
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
      found.filled.push(label);
    } else found.left.push(label);
  }
  return found;
}

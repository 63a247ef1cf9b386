/** Before the last combinator, the combinator, and the last compound with what stands in its brackets. */
const complex =
  /^(.*[^\s>+~])(\s*[>+~]\s*|\s+)((?:[^\s>+~()[\]]|\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\))+)$/;

/**
 * The same selector (no list), written so that a small part of a page is searched quickly. Chromium
 * prepares a search for ancestors' names before it looks for `.a .b`, which takes it a hundred times
 * as long as a card's few elements do; what is in `:is()` it only asks where `.b` was found.
 */
export function quickSelector(selector: string): string {
  const [, before, combinator, last] = complex.exec(selector) ?? [];
  return before === undefined ? selector : `:is(${before})${combinator}${last}`;
}

/** About how wide a text is at a chart's size: no text can be measured before it is drawn. */
export function textWidth(text: string): number {
  // Wide letters are taken for all of East Asia's.
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 12 : 6.4), 0);
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function fitted(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('')}…`;
}

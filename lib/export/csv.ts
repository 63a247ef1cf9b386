export type Cell = string | number | undefined;

/**
 * Rows as CSV (RFC 4180), UTF-8 with a byte order mark, by which spreadsheets know it. A text that
 * a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csv(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  let text = `\ufeff${columns.map(cell).join(',')}\r\n`;
  for (const row of rows) text += `${row.map(cell).join(',')}\r\n`;
  return text;
}

function cell(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return `${value}`;
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

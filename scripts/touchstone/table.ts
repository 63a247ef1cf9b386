/** Columns as wide as their widest cell, numbers to the right. */
export function table(rows: readonly Record<string, string>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const width = (column: string) =>
    Math.max(column.length, ...rows.map((cells) => (cells[column] ?? '').length));
  const line = (cells: Record<string, string>) =>
    columns
      .map((column, i) => {
        const cell = cells[column] ?? '';
        return i === 0 ? cell.padEnd(width(column)) : cell.padStart(width(column));
      })
      .join('  ')
      .trimEnd();
  const head = Object.fromEntries(columns.map((column) => [column, column]));
  return `${[head, ...rows].map(line).join('\n')}\n`;
}

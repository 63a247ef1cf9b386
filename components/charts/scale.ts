/** How wide a chart is in its own units, where there is room: text is as large as its height says then. */
export const usualWidth = 640;
export const narrowWidth = 320;

/** Round steps from nought that reach `most`: 1, 2 or 5 times a power of ten apart. */
export function ticks(most: number, wanted = 4): number[] {
  if (!(most > 0)) return [0];
  const rough = most / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? most;
  // Counts and days come whole.
  const count = Math.ceil(most / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

import type { WalkedListing } from './walk.ts';

/** Characters of East Asian scripts take two columns of a terminal. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, one) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        one,
      )
        ? 2
        : 1),
    0,
  );
const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));

/** Nought: a reason of which the weight is counted with another. */
const signed = (weight: number): string =>
  `${weight > 0 ? '+' : weight < 0 ? '−' : ''}${Math.abs(weight)}`;

/** Every listing with its verdict and, under it, each reason with its weight in decibans. */
export function verdictTable(listings: readonly WalkedListing[]): string {
  const lines = [`${pad('verdict', 12)}${pad('total', 9)}listing`, '─'.repeat(78)];
  for (const { offer, verdict } of listings) {
    lines.push(`${pad(verdict.level, 12)}${pad(`${verdict.total} dB`, 9)}${offer.name}`);
    for (const { weight, text } of verdict.evidence) {
      lines.push(`${' '.repeat(12)}${pad(signed(weight), 9)}${text}`);
    }
  }
  return lines.join('\n');
}

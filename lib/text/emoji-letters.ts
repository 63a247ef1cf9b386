/** Where each alphabet of pictures that stand for letters begins; NFKC leaves these as they are. */
const alphabets = [
  0x1f150, // 🅐 negative circled
  0x1f170, // 🅰 negative squared
  0x1f1e6, // 🇦 regional indicators
];

export const regionalIndicatorA = 0x1f1e6;

/** The small letter that the picture stands for. */
export function emojiLetter(codePoint: number): string | undefined {
  for (const first of alphabets) {
    if (codePoint >= first && codePoint < first + 26) {
      return String.fromCharCode(0x61 + codePoint - first);
    }
  }
  return undefined;
}

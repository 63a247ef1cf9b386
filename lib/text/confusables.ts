/**
 * Small letters of other scripts that look like a small Latin letter, or whose capital looks like
 * a Latin capital: an excerpt of the Unicode Consortium's confusables (UTS #39), for folded text.
 */
const pairs: [string, string][] = [
  // Cyrillic, with the letters of its further alphabets; then those that only look alike in type.
  ['авекмнорстухіѕјѵԁԛԝһгпє', 'abekmhopctyxisjvdqwhrne'],
  ['яишц', 'rnwu'],
  // Greek, by its capitals, and the small letters whose capitals are like nothing Latin.
  ['αβεζηικμνορτυχγσω', 'abezhikmnoptyxyow'],
  // Small capitals and other Latin letters that nothing decomposes; Armenian.
  ['ɑɡɩɪʏʀɴɢʟʙʜᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢօսոհ', 'agiiyrnglbhacdejkmoptuvwzounh'],
];

const latinLookAlikes = new Map<string, string>();
for (const [from, to] of pairs) {
  const letters = [...from];
  for (const [i, letter] of letters.entries()) {
    if (!latinLookAlikes.has(letter)) latinLookAlikes.set(letter, to.charAt(i));
  }
}

/** The Latin reading of a folded word, or nothing where a letter looks like no Latin one. */
export function latinReading(word: string): string | undefined {
  let reading = '';
  for (const letter of word) {
    const unit = letter.charCodeAt(0);
    const latin = unit < 0x80 ? letter : latinLookAlikes.get(letter);
    if (latin === undefined) return undefined;
    reading += latin;
  }
  return reading;
}

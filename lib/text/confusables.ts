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

/** By units: none of these letters takes two. */
const latinLookAlikes = new Map<number, number>();
for (const [from, to] of pairs)
  for (let i = 0; i < from.length; i += 1)
    latinLookAlikes.set(from.charCodeAt(i), to.charCodeAt(i));

/** The Latin reading of a folded word, or nothing where a letter looks like no Latin one. */
export function latinReading(word: string): string | undefined {
  let reading = '';
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    const latin = unit < 0x80 ? unit : latinLookAlikes.get(unit);
    if (latin === undefined) return undefined;
    reading += String.fromCharCode(latin);
  }
  return reading;
}

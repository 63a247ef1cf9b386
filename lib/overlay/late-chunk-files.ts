/** More than any page asks for at once. */
const mostFiles = 20;

/**
 * The files of late chunks that a page may have run in itself: nothing else of the extension.
 * Throws a `TypeError` where there is another among them.
 */
export function checkedLateChunkFiles(sent: unknown): string[] {
  const isFile = (file: unknown) => typeof file === 'string' && /^late\/[\w-]+\.js$/.test(file);
  if (!Array.isArray(sent) || sent.length > mostFiles || !sent.every(isFile))
    throw new TypeError('these are no parts of the content script');
  return sent;
}

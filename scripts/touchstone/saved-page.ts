import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { parseHTML } from 'linkedom';

const unzip = promisify(gunzip);
const gzipMagic = [0x1f, 0x8b];

/** The text of a saved page: unzipped, and decoded by its mark, its own statement, or what its bytes allow. */
export async function readPageText(path: string): Promise<string> {
  const stored = await readFile(path);
  const bytes = gzipMagic.every((byte, at) => stored[at] === byte) ? await unzip(stored) : stored;
  return decode(bytes);
}

export function decode(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeLegacy(bytes);
  }
}

/** Not UTF-8: the page's own statement; else the encoding that reads it with the fewest faults. */
function decodeLegacy(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200_000)).toString('latin1');
  const stated = /<meta[^>]{0,100}charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  const candidates = [
    ...(stated && !/utf-?8/i.test(stated) ? [stated] : []),
    'utf-8',
    'gb18030',
    'shift_jis',
    'big5',
    'euc-kr',
    'windows-1252',
  ];
  let best = { faults: Number.POSITIVE_INFINITY, text: '' };
  for (const label of candidates) {
    const text = tryDecode(label, bytes);
    const faults =
      text === undefined ? Number.POSITIVE_INFINITY : (text.match(/\ufffd/g)?.length ?? 0);
    if (text !== undefined && faults < best.faults) best = { faults, text };
    if (label === stated && faults < 10) break;
    // A stray byte in a page that is UTF-8 otherwise.
    if (label === 'utf-8' && faults * 2_000 < bytes.length) break;
  }
  return best.text;
}

function tryDecode(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A document as the reader needs it, in Node. */
export function toDocument(html: string): Document {
  const whole = /<html[^>]*>/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const document = parseHTML(whole).document as unknown as Document;
  lowerCaseAttributes(document);
  return document;
}

/** Browsers do this while they parse (HTML, 13.2.5.33); linkedom keeps `itemProp` as it is written. */
function lowerCaseAttributes(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase();
      // SVG's attributes have capitals of their own.
      if (lower === name || element.closest('svg')) continue;
      element.removeAttribute(name);
      if (!element.hasAttribute(lower)) element.setAttribute(lower, value);
    }
  }
}

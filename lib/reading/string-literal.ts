import { endOfString } from './script-skipping.ts';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  '\n': '',
};

/** What a string literal that begins at `start` means; a template with a `${…}` in it means nothing. */
export function readString(
  text: string,
  start: number,
): { value: string | undefined; end: number } {
  const end = endOfString(text, start);
  if (end < 0) return { value: undefined, end: text.length };
  const written = text.slice(start + 1, end - 1);
  if (text[start] === '`' && /(?<!\\)\$\{/.test(written)) return { value: undefined, end };
  return { value: written.includes('\\') ? unescaped(written) : written, end };
}

const unescaped = (written: string): string =>
  written.replace(
    /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|\r\n|([\s\S]))/gi,
    (_, point?: string, unit?: string, byte?: string, other?: string) => {
      const hex = point ?? unit ?? byte;
      if (hex === undefined) return other === undefined ? '' : (escapes[other] ?? other);
      const code = Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );

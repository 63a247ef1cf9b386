/** So many bytes are given to one call, which takes them as arguments. */
const atOnce = 0x8000;

/** RFC 4648. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += atOnce)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + atOnce)));
  return btoa(parts.join(''));
}

/** @throws DOMException where it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

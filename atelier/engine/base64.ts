/** Bytes and base64, in Node and in a page alike. */

/** Null when the text is not base64. */
export function decodeBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(globalThis.atob(text), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return globalThis.btoa(text);
}

/** Bytes to text: UTF-8 with or without BOM, UTF-16 with BOM, else Windows-1252 (what Excel saves in France). */

export interface TexteDecode {
  readonly texte: string;
  readonly encodage: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

export function decodeTexte(octets: Uint8Array): TexteDecode {
  const [a, b, c] = octets;
  if (a === 0xff && b === 0xfe)
    return { texte: new TextDecoder('utf-16le').decode(octets), encodage: 'UTF-16' };
  if (a === 0xfe && b === 0xff)
    return { texte: new TextDecoder('utf-16be').decode(octets), encodage: 'UTF-16' };
  if (a === 0xef && b === 0xbb && c === 0xbf)
    return { texte: new TextDecoder('utf-8').decode(octets), encodage: 'UTF-8' };
  try {
    return { texte: new TextDecoder('utf-8', { fatal: true }).decode(octets), encodage: 'UTF-8' };
  } catch {
    return { texte: decodeWindows1252(octets), encodage: 'Windows-1252' };
  }
}

/** What Windows-1252 puts where Latin-1 has control characters, from 0x80 to 0x9F. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some runtimes decode Windows-1252 as Latin-1: their control characters are put right. */
function decodeWindows1252(octets: Uint8Array): string {
  return restoreWindows1252(new TextDecoder('windows-1252').decode(octets));
}

export function restoreWindows1252(texte: string): string {
  return texte.replace(/[\u0080-\u009F]/g, (lettre) => WINDOWS_1252[lettre.charCodeAt(0) - 0x80] ?? lettre);
}

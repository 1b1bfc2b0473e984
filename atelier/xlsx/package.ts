/** The zip that an `.xlsx` is: its parts by path, and the relationships between them. */
import JSZip from 'jszip';
import { childrenOf, parseXml, UnreadablePart, type XmlElement } from './xml';

export interface Relationship {
  id: string;
  /** Last segment of the type's address: "worksheet", "table", "hyperlink". */
  type: string;
  /** Path of the part in the package, or the address outside when `external`. */
  target: string;
  external: boolean;
}

/** More than any workbook of people; less than what stops a browser. */
const LARGEST_PART_BYTES = 400_000_000;

export class XlsxPackage {
  private constructor(
    private readonly zip: JSZip,
    readonly paths: readonly string[],
    /** The same for the same bytes, and for others most likely not. */
    readonly fingerprint: string,
  ) {}

  static async open(bytes: Uint8Array): Promise<XlsxPackage> {
    const zip = await JSZip.loadAsync(bytes);
    const paths = Object.values(zip.files)
      .filter(({ dir }) => !dir)
      .map(({ name }) => name);
    return new XlsxPackage(zip, paths, takeFingerprint(bytes));
  }

  /** Parts are found whatever their case and leading slash, as Excel finds them. */
  findPath(path: string): string | undefined {
    const wanted = path.replace(/^\//, '').toLowerCase();
    return this.paths.find((candidate) => candidate.replace(/^\//, '').toLowerCase() === wanted);
  }

  async readText(path: string): Promise<string | null> {
    const found = this.findPath(path);
    const entry = found === undefined ? null : this.zip.file(found);
    if (!entry) return null;
    const content = await entry.async('uint8array');
    if (content.length > LARGEST_PART_BYTES) throw new UnreadablePart(`${path} is too large`);
    return decodeText(content);
  }

  /** The bytes of a part that is no text; empty when it is absent. */
  async readBase64(path: string): Promise<string> {
    return (await this.zip.file(path)?.async('base64')) ?? '';
  }

  async readXml(path: string): Promise<XmlElement | null> {
    const text = await this.readText(path);
    return text === null ? null : parseXml(text);
  }

  /** What a part points to; an absent `.rels` is an empty list. */
  async readRelationships(path: string): Promise<Relationship[]> {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash + 1);
    const xml = await this.readXml(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    return childrenOf(xml ?? undefined, 'Relationship').map(({ attributes }) => {
      const external = attributes['TargetMode'] === 'External';
      const target = attributes['Target'] ?? '';
      return {
        id: attributes['Id'] ?? '',
        type: (attributes['Type'] ?? '').split('/').pop() ?? '',
        target: external ? target : resolvePath(folder, target),
        external,
      };
    });
  }
}

function takeFingerprint(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return `o${(hash >>> 0).toString(36)}`;
}

function decodeText(content: Uint8Array): string {
  const encoding =
    content[0] === 0xff && content[1] === 0xfe
      ? 'utf-16le'
      : content[0] === 0xfe && content[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(content);
}

export function resolvePath(folder: string, target: string): string {
  const segments = target.startsWith('/') ? [] : folder.split('/').filter((segment) => segment !== '');
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** Zips parts in the order given; the same parts always give the same bytes. */
export async function zipParts(
  parts: ReadonlyMap<string, string>,
  binaries: ReadonlyMap<string, string> = new Map(),
): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(Date.UTC(2000, 0, 1));
  for (const [path, content] of parts) zip.file(path, content, { date, createFolders: false });
  for (const [path, content] of binaries)
    zip.file(path, content, { date, createFolders: false, base64: true });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 } });
}

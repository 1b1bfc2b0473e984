/** The file a URL path designates inside a folder, or null when it leads anywhere else. */
import path from 'node:path';

/** `relative` is the URL's path after the mount, still percent-encoded. Hidden files and parent folders are refused. */
export function safePath(folder: string, relative: string): string | null {
  const decoded = decode(relative);
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null;
  const segments = decoded.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => segment.startsWith('.') || segment.includes(':'))) return null;
  const file = path.join(folder, ...segments);
  const inside = path.relative(folder, file);
  return inside.startsWith('..') || path.isAbsolute(inside) ? null : file;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

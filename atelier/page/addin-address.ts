/** Where the atelier serves what the manifest names at the add-in's own address. */

/** Path under which the server gives the built add-in. */
export const ADDIN_MOUNT = '/complement/';

/** `https://localhost:3000/assets/x.png` → `https://localhost:8443/complement/assets/x.png`; other sites are left alone. */
export function addinResolver(manifest: string, origin: string): (url: string) => string {
  const page = /<SourceLocation\s+DefaultValue="([^"]+)"/.exec(manifest)?.[1] ?? '';
  const base = page.slice(0, page.lastIndexOf('/') + 1);
  return (url) =>
    base !== '' && url.startsWith(base)
      ? new URL(`${ADDIN_MOUNT}${url.slice(base.length)}`, origin).href
      : url;
}

/** Path of the Chrome, Chromium or Edge installed on this machine (or of CTG_CHROMIUM); null when there is none. */
export function findBrowser(): string | null;

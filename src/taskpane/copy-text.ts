/** Copies a text where the host allows it: the clipboard of some frames is closed, an old command is then tried. */

/** False when nothing could be copied: the caller shows the text to be copied by hand. */
export async function copyText(texte: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(texte);
    return true;
  } catch {
    return copyBySelection(texte);
  }
}

function copyBySelection(texte: string): boolean {
  const zone = document.createElement('textarea');
  const avant = document.activeElement;
  zone.value = texte;
  zone.setAttribute('aria-hidden', 'true');
  zone.style.position = 'fixed';
  zone.style.opacity = '0';
  document.body.append(zone);
  zone.select();
  const copie = document.execCommand('copy');
  zone.remove();
  if (avant instanceof HTMLElement) avant.focus();
  return copie;
}

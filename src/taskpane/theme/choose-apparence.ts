/** Light or dark: what the person asked for, else what Excel says, else what the system prefers. */
import type { Apparence } from './theme';

export const CHOIX_APPARENCE = ['auto', 'clair', 'sombre'] as const;
export type ChoixApparence = (typeof CHOIX_APPARENCE)[number];

/** What Excel tells of its theme; on the web it often tells nothing. */
export interface ThemeOffice {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

export function chooseApparence(
  choix: ChoixApparence,
  office: ThemeOffice | undefined,
  systemeSombre: boolean,
): Apparence {
  if (choix !== 'auto') return choix;
  const sombre = office?.isDarkTheme ?? isFondSombre(office?.bodyBackgroundColor) ?? systemeSombre;
  return sombre ? 'sombre' : 'clair';
}

export function isChoixApparence(texte: string | null): texte is ChoixApparence {
  return CHOIX_APPARENCE.some((choix) => choix === texte);
}

/** Undefined when the colour is not one (#rrggbb): nothing is deduced from what does not read. */
function isFondSombre(couleur: string | undefined): boolean | undefined {
  const [, rouge, vert, bleu] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(couleur ?? '') ?? [];
  if (rouge === undefined || vert === undefined || bleu === undefined) return undefined;
  const clarte = 0.299 * parseInt(rouge, 16) + 0.587 * parseInt(vert, 16) + 0.114 * parseInt(bleu, 16);
  return clarte < 128;
}

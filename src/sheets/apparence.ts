/** How the sheets look: colours (their contrast is measured), widths, signs; read by whoever writes a workbook. */
import type { Famille, Niveau } from './define';

export const COULEURS = {
  texte: '#1F2933',
  texteSecondaire: '#52606D',
  titre: '#1B4965',
  enTete: '#1B4965',
  surEnTete: '#FFFFFF',
  filet: '#D9E2EC',
  barres: '#1B4965',
  /** Bars beside the one that is spoken of. */
  barresAutres: '#7B8794',
} as const;

/** The legend row above the header: sign, ground, italic or not. */
export const NIVEAUX: Readonly<
  Record<Niveau, { readonly signe: string; readonly fond: string | null; readonly italique: boolean }>
> = {
  prioritaire: { signe: '●', fond: '#FFF4CC', italique: false },
  facultatif: { signe: '○', fond: '#E6F0F7', italique: false },
  calcule: { signe: 'ƒ', fond: '#F3F4F6', italique: true },
  cle: { signe: '', fond: null, italique: false },
};

export const ONGLETS: Readonly<Record<Famille, string>> = {
  accueil: '#1B4965',
  convention: '#1B4965',
  diagnostic: '#5B8E7D',
  plan: '#C8553D',
  evaluation: '#8E6C8A',
  service: '#7B8794',
};

/** What the report writes for each verdict; the word goes with the sign, never the colour alone. */
export const VERDICTS = {
  erreur: { libelle: '✖ erreur', couleur: '#A4262C' },
  avertissement: { libelle: '▲ avertissement', couleur: '#8A5A00' },
  info: { libelle: 'ℹ info', couleur: '#1B4965' },
  conforme: { libelle: '✔ conforme', couleur: '#0B6A0B' },
  /** The two that speak of the whole workbook. */
  pret: { libelle: '✔ prêt pour le copil', couleur: '#0B6A0B' },
  plusValable: { libelle: '▲ plus valable', couleur: '#8A5A00' },
  corrige: { libelle: '✔ corrigé', couleur: '#0B6A0B' },
  justifie: { libelle: '✎ justifié', couleur: '#52606D' },
  nonControlable: { libelle: '? non contrôlable', couleur: '#52606D' },
} as const;

export const POLICE = { nom: 'Calibri', taille: 11, titre: 16, barres: 8 } as const;
/** Points. */
export const HAUTEURS = { titre: 24, legende: 15, entete: 30, ligne: 30 } as const;

/** Excel counts widths in characters of its default font; Office.js in points. */
export function toPoints(caracteres: number): number {
  return Math.round((caracteres * 7 + 5) * 0.75 * 100) / 100;
}

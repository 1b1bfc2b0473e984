/** Every pair of colours that the sheets of the workbook use. */
import { COULEURS, NIVEAUX, ONGLETS, VERDICTS } from '../../src/sheets/apparence';
import type { Kind } from './pairs';

export interface SheetPair {
  readonly kind: Kind;
  readonly over: string;
  readonly ground: string;
  readonly use: string;
}

const PAPER = '#FFFFFF';

/** Colour and ground of each pair; a colour said of several uses is measured once by use. */
export const SHEET_PAIRS: readonly SheetPair[] = [
  { kind: 'texte', over: COULEURS.texte, ground: PAPER, use: 'texte' },
  { kind: 'texte', over: COULEURS.texteSecondaire, ground: PAPER, use: 'texte secondaire' },
  { kind: 'texte', over: COULEURS.titre, ground: PAPER, use: 'titre' },
  {
    kind: 'texte',
    over: COULEURS.surEnTete,
    ground: COULEURS.enTete,
    use: 'en-tête de colonne, titre en bandeau',
  },
  ...Object.entries(NIVEAUX).flatMap(([niveau, { fond }]): SheetPair[] =>
    fond === null
      ? []
      : [{ kind: 'texte', over: COULEURS.texte, ground: fond, use: `cellule « ${niveau} »` }],
  ),
  ...(NIVEAUX.facultatif.fond === null
    ? []
    : [{ kind: 'texte' as const, over: COULEURS.titre, ground: NIVEAUX.facultatif.fond, use: 'rubrique' }]),
  ...Object.values(VERDICTS).map(
    ({ libelle, couleur }): SheetPair => ({
      kind: 'texte',
      over: couleur,
      ground: PAPER,
      use: `« ${libelle} »`,
    }),
  ),
  { kind: 'signe', over: COULEURS.barres, ground: PAPER, use: 'barres d’un dessin' },
  { kind: 'signe', over: COULEURS.barresAutres, ground: PAPER, use: 'barres à côté de celle dont on parle' },
  ...Object.entries(ONGLETS).map(
    ([famille, couleur]): SheetPair => ({
      kind: 'signe',
      over: couleur,
      ground: PAPER,
      use: `onglet « ${famille} »`,
    }),
  ),
  { kind: 'filet', over: COULEURS.filet, ground: PAPER, use: 'filet entre deux lignes' },
];

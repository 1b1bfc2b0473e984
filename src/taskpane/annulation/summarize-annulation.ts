/** What came back and what went away when a gesture was undone, in a sentence. */
import type { RapportAnnulation } from '../../commands/annuler';
import { annulation } from '../labels/annulation';

/** « « Structurer le classeur » est annulé. 8 feuilles retirées, 2 cellules rendues. » */
export function summarizeAnnulation(rapport: RapportAnnulation): string {
  const comptes = [
    { nombre: rapport.feuillesRetirees.length, texte: annulation.feuilles },
    { nombre: rapport.lignesRetirees, texte: annulation.lignes },
    { nombre: rapport.colonnesRetirees.length, texte: annulation.colonnes },
    { nombre: rapport.cellulesRendues, texte: annulation.cellules },
  ].filter(({ nombre }) => nombre > 0);
  const suite =
    comptes.length === 0
      ? annulation.rien
      : `${comptes.map(({ nombre, texte }) => texte(nombre)).join(', ')}.`;
  return `${annulation.faite(rapport.titre)} ${suite}`;
}

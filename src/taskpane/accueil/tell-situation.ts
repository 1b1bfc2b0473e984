/** The next copil and the last one, in words: « dans 10 jours, le 2 décembre 2026 »; a month stays a month. */
import { formatDate } from '../../domain/date-partielle';
import type { CopilAVenir, Situation } from '../../evaluation';
import { formatDate as formatJour } from '../format';
import { accueil } from '../labels/accueil';

export function tellCopil(copil: CopilAVenir): string {
  const { quand } = accueil;
  if (copil.etat === 'a-fixer') return quand.aFixer;
  if (copil.etat === 'illisible') return quand.illisible(copil.texte);
  if (copil.etat === 'periode') {
    const periode = formatDate(copil.date);
    return copil.passe ? quand.periodePassee(periode) : quand.periode(periode);
  }
  const jour = formatJour(copil.date);
  if (copil.jours === 0) return quand.aujourdhui(jour);
  if (copil.jours === 1) return quand.demain(jour);
  return copil.jours > 0 ? quand.dans(copil.jours, jour) : quand.passe(-copil.jours, jour);
}

/** Title of what moved: since which copil, or over how long. */
export function tellDepuis({ date, copil }: Situation['depuis']): string {
  const { bouge } = accueil;
  if (!copil) return bouge.troisMois;
  return date.precision === 'jour'
    ? bouge.depuisJour(formatDate(date))
    : bouge.depuisPeriode(formatDate(date));
}

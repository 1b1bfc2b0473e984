/** Ticks in a column that says « Réalisé ? » : done where ticked; a box left blank says nothing sure. */
import { toCle } from './score-entete';

const FAIT = /(?:^| )(?:realisee?|faite?|terminee?|achevee?|finie?|finalisee?|effectuee?)(?: |$)/;
const AUTRE = /(?:^| )(?:non|pas|reste|etat|degre|taux|niveau|%)(?: |$)/;
const COCHEE = /^(?:[✓✔☑✅]\uFE0F?|x|oui)$/i;
const CASE = /^(?:[✓✔☑✅☐☒✗✘□]\uFE0F?|x|oui|non|o|n)$/i;

function saysDone(entete: string): boolean {
  const cle = toCle(entete);
  return FAIT.test(cle) && !AUTRE.test(cle);
}

/** True for a box, ticked or not, under a header that asks whether it is done. */
export function isCase(texte: string, entete: string, liste: string | undefined): boolean {
  return liste === 'statuts_action' && CASE.test(texte.trim()) && saysDone(entete);
}

/** "✔" or "X" under « Réalisé ? ». */
export function isCochee(texte: string, entete: string, liste: string | undefined): boolean {
  return isCase(texte, entete, liste) && COCHEE.test(texte.trim());
}

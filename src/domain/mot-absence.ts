/** The words people write where there is no value yet: "néant", "à définir", "?", "NC". */
import { toComparable } from './texte-comparable';

const MOTS: ReadonlySet<string> = new Set([
  'neant',
  'aucun',
  'aucune',
  'rien',
  'a definir',
  'a preciser',
  'a determiner',
  'a completer',
  'a confirmer',
  'a renseigner',
  'a chiffrer',
  'a fixer',
  'non defini',
  'non definie',
  'non connu',
  'non connue',
  'non renseigne',
  'non renseignee',
  'non communique',
  'non communiquee',
  'non chiffre',
  'non concerne',
  'non applicable',
  'inconnu',
  'inconnue',
  'sans objet',
  'nc',
  'n/c',
  'nr',
  'n/r',
  'na',
  'n/a',
  'so',
  's/o',
  'tbd',
]);

/** Signs alone: "?", "-", "…", "/". */
const SIGNES = /^[?\-_.…/x*]+$/;

/** True for a word that stands for "nothing yet": kept as typed, never read as a value, nor as zero. */
export function isMotAbsence(texte: string): boolean {
  const mot = toComparable(texte)
    .replace(/[()[\]]/g, '')
    .trim();
  if (mot === '') return false;
  if (SIGNES.test(mot)) return true;
  return MOTS.has(mot.replace(/[.?!…]+$/, '').trim()) || MOTS.has(mot.replaceAll('.', ''));
}

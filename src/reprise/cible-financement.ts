/** Headers that name a funder or a year over amounts: "Financement / CAF", "Part Ville", "Budget 2026" → rows of tFin. */
import { toComparable } from '../domain/texte-comparable';
import type { Cible, ColonneTrouvee } from './define';
import { anneeOf } from './entete-periode';
import { isMontant } from './score-contenu';

const GENERIQUES =
  /\b(?:dont|financements?|financeurs?|plan|montants?|parts?|participations?|subventions?|budgets?|couts?|recettes?|aides?|cofinancements?|previsionnels?|prevus?|prevue|prevision|realises?|realisee?|reels?|demandes?|sollicites?|annuels?|en|de|du|des|la|le|l'|d'|euros?|k€|€|ht|ttc|par|financeur|ventilation|repartition|depenses?|autofinancement|annee|exercice|bp|ca)\b|[€().:/]|\b20\d\d\b/g;
const FINANCE =
  /^dont\b|financ|budget|montant|\bcout|part\b|participation|subvention|recette|depense|prevu|realise|€|aide/;
const FINANCEUR =
  /^(?:caf|cnaf|msa|ville|commune|communes|mairie|epci|cc|ca|agglo|agglomeration|interco|intercommunalite|departement|conseil departemental|cd ?\d{0,3}|region|conseil regional|etat|ars|cpam|carsat|europe|fse|feder|ccas|cias|usagers|familles|autres?|fonds propres|collectivite|syndicat|anct|fipd|politique de la ville|drac|dsden|ddets|prefecture|communaute de communes|association|mutuelles?|bailleurs?|autofinancement)\b/;
const TOTAL = /\btotal|\bglobal/;

/** Null when the header is not one of a funder or a year, or when its column holds no amounts. */
export function cibleFinancement({ entete, cellules }: ColonneTrouvee): Cible | null {
  const pleines = cellules.filter((cellule) => cellule !== null);
  const montants = pleines.filter(isMontant).length;
  if (pleines.length === 0 || montants < pleines.length * 0.6) return null;
  const cle = toComparable(entete);
  if (TOTAL.test(cle)) return null;
  const annee = anneeOf(entete);
  const reste = entete
    .split(' / ')
    .map((part) =>
      FINANCE.test(toComparable(part)) || anneeOf(part) !== null ? stripGeneriques(part) : part,
    )
    .filter((part) => part.trim() !== '')
    .join(' ')
    .trim();
  const parleFinance = FINANCE.test(cle);
  const financeur =
    FINANCEUR.test(toComparable(reste)) || (parleFinance && reste !== '' && entete.includes(' / '))
      ? reste
      : '';
  if (financeur === '' && (annee === null || reste !== '')) return null;
  return {
    table: 'tFin',
    cle: /realise|\breels?\b|depense|verse|\bca\b/.test(cle) ? 'realise' : 'prevu',
    fixe: { ...(financeur === '' ? {} : { financeur }), ...(annee === null ? {} : { annee }) },
  };
}

/** What is left of a header once the words of finance are taken out: the funder's name, as written. */
function stripGeneriques(texte: string): string {
  return texte
    .split(/(\s+|[()/:])/)
    .filter((mot) => !/^[()/:]$/.test(mot) && toComparable(mot).replace(GENERIQUES, '').trim() !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A target is further than where one starts from. */
import type { IndicateurSuivi } from '../domain/indicateur';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { formatNombre } from './nombres';
import { parseSens } from './sens-attendu';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'IND-06',
  gravite: 'avertissement',
  portee: 'indicateur',
  source: 'W22 (62,6 % of met targets had been met the year before); W17',
  enonce: fr`La valeur de référence d’un indicateur n’atteint pas déjà sa cible.`,
  pourquoi: fr`Une cible atteinte d’avance ne mesure rien ; c’est aussi ce que l’on voit quand le sens est à l’envers.`,
  aide: fr`Relevez la cible, changez le sens, ou indiquez « plafond » ou « plancher » s’il s’agit d’une borne à tenir.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tIndic']) ?? classeur.indicateurs.flatMap(checkIndicateur),
});

function checkIndicateur(indicateur: IndicateurSuivi): Observe[] {
  const { ref, reference, cible, plafond, creation } = indicateur;
  const sens = parseSens(indicateur.sens);
  const [r, c] = [reference.valeur, cible.valeur];
  if (r === null || c === null || sens === null || sens === 'maintien') return [];
  if (toComparable(creation) === 'oui' || isBorne(plafond)) return [];
  if (sens === 'hausse' ? r < c : r > c) return [];
  const message = fr`La valeur de référence de ${designate(indicateur)} (${formatNombre(r)}) atteint déjà la cible (${formatNombre(c)}) : relevez la cible ou vérifiez le sens « ${sens} ».`;
  return [constat(ref, 'cible', message)];
}

/** « plafond », « plancher », or the bound itself. */
function isBorne(plafond: string): boolean {
  const dit = toComparable(plafond);
  return dit !== '' && dit !== 'non';
}

/** An indicator to be kept says how far it may move. */
import type { IndicateurSuivi } from '../domain/indicateur';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { parseSens } from './sens-attendu';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'IND-07',
  gravite: 'avertissement',
  portee: 'indicateur',
  source: 'W21 (« stable » makes 208 of 269 fail)',
  enonce: fr`Un indicateur à maintenir dit la marge que l’on accepte.`,
  pourquoi: fr`Sans marge, la moindre variation compte comme un échec.`,
  aide: fr`Saisissez dans Tolérance l’écart accepté, dans l’unité de l’indicateur.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tIndic']) ?? classeur.indicateurs.flatMap(checkIndicateur),
});

function checkIndicateur(indicateur: IndicateurSuivi): Observe[] {
  const { ref, tolerance } = indicateur;
  const ecrit = tolerance.texte.trim();
  if (parseSens(indicateur.sens) !== 'maintien' || ecrit.startsWith('#')) return [];
  if (tolerance.valeur !== null && tolerance.valeur >= 0) return [];
  const fin = ecrit === '' ? '' : fr` : « ${ecrit} » ne se lit pas comme une marge`;
  const message = fr`Précisez la marge admise pour « maintien » (indicateur ${designate(indicateur)})${fin}.`;
  return [constat(ref, 'tolerance', message)];
}

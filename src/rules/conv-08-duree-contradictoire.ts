/** The length that is stated is the length of the period. */
import { formatDate } from '../domain/date-partielle';
import { addDays } from '../domain/jour-calendaire';
import { fr } from '../domain/typographie';
import { defineRegle, nonControlable } from './define';
import { countMois, parseDureeMois } from './duree';
import { readPeriode, sansDebut, sansFin } from './periode-convention';
import { constatRubrique, isRubriqueVide } from './rubriques';
import { requireTables } from './tables-requises';

/** In months: what a start or an end within a month may explain. */
const TOLERANCE = 1;

export default defineRegle({
  id: 'CONV-08',
  gravite: 'avertissement',
  portee: 'convention',
  source: 'GK',
  enonce: fr`La durée affichée est celle qui sépare le début et la fin de la convention.`,
  pourquoi: fr`Deux durées pour une même convention font douter de toutes les échéances.`,
  aide: fr`Corrigez la durée affichée, ou la date de début ou de fin, dans la feuille Convention.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tConvention']);
    if (absentes) return absentes;
    if (isRubriqueVide(classeur, 'duree')) return [];
    const affichee = classeur.convention.rubriques.duree?.valeur.trim() ?? '';
    const mois = parseDureeMois(affichee);
    if (mois === null) return [nonControlable(fr`La durée affichée « ${affichee} » ne se lit pas.`)];
    const { debut, fin, depart, terme } = readPeriode(classeur);
    if (depart === null) return [sansDebut()];
    if (terme === null) return [sansFin()];
    const courte = countMois(depart.fin, addDays(terme.debut, 1));
    const longue = countMois(depart.debut, addDays(terme.fin, 1));
    if (mois >= courte - TOLERANCE && mois <= longue + TOLERANCE) return [];
    return [
      constatRubrique(
        classeur,
        'duree',
        fr`La durée indiquée (« ${affichee} ») ne correspond pas à la période ${formatDate(debut)} – ${formatDate(fin)}.`,
      ),
    ];
  },
});

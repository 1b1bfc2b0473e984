/** Everything the evaluation says of one indicator of the workbook: its measure, its rate, what was expected, how it moved. */
import { parseCiblesIntermediaires } from '../domain/cibles-intermediaires';
import { formatDate, intervalOf } from '../domain/date-partielle';
import type { IndicateurSuivi } from '../domain/indicateur';
import type { Mesure } from '../domain/mesure';
import { parseSens } from '../domain/sens-attendu';
import { toComparable } from '../domain/texte-comparable';
import { calculateAttendu, calculateEcartAttendu } from './attendu';
import type { Attendu, SuiviIndicateur } from './bilan-evaluation';
import { calculateEvolutionSelonUnite, isTaux } from './evolution';
import { sortMesures } from './mesure-retenue';
import type { MesuresTriees } from './mesure-retenue';
import { phraseAttendu, phraseSuivi } from './phrases-indicateur';
import { calculateAtteinte } from './taux-atteinte';
import type { Cible } from './taux-atteinte';

/** For a rate, one point is what tolerance means by default. */
const TOLERANCE_TAUX = 1;

export interface Suivi {
  readonly indicateur: IndicateurSuivi;
  readonly suivi: SuiviIndicateur;
  readonly mesures: MesuresTriees;
}

export function followIndicateur(
  indicateur: IndicateurSuivi,
  mesures: readonly Mesure[],
  jour: string | null,
): Suivi {
  const triees = sortMesures(mesures, intervalOf(indicateur.date_reference), jour);
  const cible = toCible(indicateur, triees.retenue?.valeur ?? null);
  const atteinte = calculateAtteinte(cible);
  const { retenue } = triees;
  const attendu = expect(indicateur, triees);
  const { ref, code, intitule, nature, unite } = indicateur;
  const { reference, valeur } = cible;
  return {
    indicateur,
    suivi: {
      ...{ ref, code, intitule, nature, unite, reference, cible: cible.cible },
      mesure:
        retenue === null
          ? null
          : { valeur: retenue.valeur, date: formatDate(retenue.mesure.date), ref: retenue.mesure.ref },
      ...atteinte,
      attendu,
      evolution:
        reference === null || valeur === null ? null : calculateEvolutionSelonUnite(reference, valeur, unite),
      phrase: phraseSuivi({ indicateur, cible, atteinte, mesures: triees }),
    },
    mesures: triees,
  };
}

function toCible(indicateur: IndicateurSuivi, valeur: number | null): Cible {
  const { reference, cible, sens, tolerance, unite, creation } = indicateur;
  const ecrite = tolerance.valeur !== null && tolerance.valeur >= 0 ? tolerance.valeur : null;
  return {
    valeur,
    reference: reference.valeur,
    cible: cible.valeur,
    sens: parseSens(sens),
    tolerance: ecrite ?? (isTaux(unite) ? TOLERANCE_TAUX : null),
    creation: toComparable(creation) === 'oui',
  };
}

/** On the day of the measure: a value is compared to what was expected when it was taken. */
function expect(indicateur: IndicateurSuivi, { retenue }: MesuresTriees): Attendu | null {
  const sens = parseSens(indicateur.sens);
  const depart = intervalOf(indicateur.date_reference)?.fin;
  const terme = intervalOf(indicateur.date_cible)?.fin;
  const jour = retenue?.quand?.fin;
  const [reference, cible] = [indicateur.reference.valeur, indicateur.cible.valeur];
  if (retenue === null || sens === null || jour === undefined) return null;
  if (depart === undefined || terme === undefined || reference === null || cible === null) return null;
  const { cibles } = parseCiblesIntermediaires(indicateur.cibles_intermediaires);
  const valeur = calculateAttendu(
    { jour: depart, valeur: reference },
    { jour: terme, valeur: cible },
    jour,
    cibles.map((etape) => ({ jour: etape.quand.fin, valeur: etape.valeur })),
  );
  if (valeur === null) return null;
  const ecart = calculateEcartAttendu(retenue.valeur, valeur, sens);
  return { valeur, ecart, phrase: phraseAttendu(valeur, ecart, cibles.length > 0) };
}

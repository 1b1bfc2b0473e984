/** Everything the evaluation says of one indicator of the workbook: its measure, its rate, what was expected, how it moved. */
import { parseCiblesIntermediaires } from '../domain/cibles-intermediaires';
import type { Classeur } from '../domain/classeur';
import { formatDate, intervalOf } from '../domain/date-partielle';
import type { IndicateurSuivi } from '../domain/indicateur';
import { parseSens } from '../domain/sens-attendu';
import { followAtteintes } from './atteinte-suivie';
import type { AtteinteSuivie } from './atteinte-suivie';
import { calculateAttendu, calculateEcartAttendu } from './attendu';
import type { Attendu, SuiviIndicateur } from './bilan-evaluation';
import { calculateEvolutionSelonUnite } from './evolution';
import type { MesuresTriees } from './mesure-retenue';
import { phraseAttendu, phraseSuivi } from './phrases-indicateur';

export interface Suivi {
  readonly indicateur: IndicateurSuivi;
  readonly suivi: SuiviIndicateur;
  readonly mesures: MesuresTriees;
}

export function followIndicateurs(
  classeur: Pick<Classeur, 'indicateurs' | 'mesures'>,
  jour: string | null,
): readonly Suivi[] {
  return followAtteintes(classeur, jour).map(tellSuivi);
}

function tellSuivi(suivie: AtteinteSuivie): Suivi {
  const { indicateur, mesures, cible, atteinte } = suivie;
  const { retenue } = mesures;
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
      attendu: expect(indicateur, mesures),
      evolution:
        reference === null || valeur === null ? null : calculateEvolutionSelonUnite(reference, valeur, unite),
      phrase: phraseSuivi(suivie),
    },
    mesures,
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

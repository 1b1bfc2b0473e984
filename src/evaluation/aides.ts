/** What the workbook's own figures bring to each criterion of evaluation: facts to note from, never the note nor the judgement. */
import type { Classeur } from '../domain/classeur';
import { CRITERES_EVALUATION } from '../domain/listes';
import type { CritereEvaluation } from '../domain/listes';
import { fr } from '../domain/typographie';
import { aideCoherence, aidePertinence } from './aides-plan';
import type { Agregat, AideCritere, Chiffre } from './bilan-evaluation';
import { toChiffre } from './chiffres';
import { calculateAtteinteMoyenne } from './atteinte-moyenne';
import { formatNombre } from '../domain/nombre-ecrit';
import { calculateEvolutionPoints } from './evolution';
import { joinPhrases, tellSur } from './phrases';
import type { Suivi } from './suivi-indicateur';
import { calculateCouverture } from './taux-couverture';
import { toComparable } from '../domain/texte-comparable';

export type ChiffreNomme = AideCritere['chiffres'][number];

const AUCUN_CALCUL = fr`Aucun calcul n’éclaire ce critère : la note repose sur ce que disent les familles, les partenaires et les documents.`;
const A_VOUS = fr`Ces chiffres aident à noter ; la note et son commentaire restent les vôtres.`;

export function buildAides(
  classeur: Classeur,
  convention: Agregat,
  suivis: readonly Suivi[],
): readonly AideCritere[] {
  const effets = aideEffets(suivis);
  const parCritere: Readonly<Partial<Record<CritereEvaluation, readonly ChiffreNomme[]>>> = {
    pertinence: aidePertinence(classeur),
    'cohérence interne': aideCoherence(classeur),
    efficacité: [aideEfficacite(suivis)],
    efficience: aideEfficience(convention),
    impact: effets,
    utilité: effets,
  };
  return CRITERES_EVALUATION.map((critere) => {
    const chiffres = parCritere[critere] ?? [];
    return { critere, chiffres, phrase: chiffres.length === 0 ? AUCUN_CALCUL : A_VOUS };
  });
}

function ofNature(suivis: readonly Suivi[], nature: string): readonly Suivi[] {
  return suivis.filter(({ suivi }) => toComparable(suivi.nature) === toComparable(nature));
}

function aideEfficacite(suivis: readonly Suivi[]): ChiffreNomme {
  const resultats = ofNature(suivis, 'résultat');
  const chiffre = toChiffre(
    calculateAtteinteMoyenne(resultats),
    (utilises, comptes) =>
      fr`moyenne des taux d’atteinte des indicateurs de résultat, chacun ramené entre 0 et 100 % ; ${tellSur(utilises, comptes, 'indicateur', 'indicateurs')}`,
    resultats.length === 0
      ? fr`aucun indicateur de résultat`
      : fr`aucun des ${resultats.length} indicateurs de résultat n’a un taux d’atteinte`,
    resultats.length,
  );
  return { libelle: fr`Atteinte des indicateurs de résultat`, ...chiffre };
}

/** Money spent beside what is done: a gap of points, that only people can explain. */
function aideEfficience({ consommation, realisation }: Agregat): readonly ChiffreNomme[] {
  const connus = consommation.valeur !== null && realisation.valeur !== null;
  const ecart: Chiffre = {
    valeur:
      consommation.valeur === null || realisation.valeur === null
        ? null
        : calculateEvolutionPoints(realisation.valeur, consommation.valeur, 'part'),
    unite: 'points',
    utilises: connus ? 2 : 0,
    comptes: 2,
    phrase: connus
      ? fr`consommation moins réalisation : au-dessus de zéro, l’argent part plus vite que les actions ne s’achèvent`
      : fr`il manque la consommation ou la réalisation`,
  };
  return [
    { libelle: 'Consommation des crédits', ...consommation },
    { libelle: 'Réalisation des actions', ...realisation },
    { libelle: 'Consommation moins réalisation', ...ecart },
  ];
}

/** Diagnostic indicators before and after: how many moved the way they should. */
function aideEffets(suivis: readonly Suivi[]): readonly ChiffreNomme[] {
  const impacts = ofNature(suivis, 'impact');
  const mesures = impacts.filter(({ suivi }) => suivi.taux !== null);
  const mesure = calculateCouverture(mesures.map(({ suivi }) => hasImproved(suivi)));
  const chiffre = toChiffre(
    mesure === null ? null : { ...mesure, comptes: impacts.length },
    (utilises, comptes, meilleurs) =>
      joinPhrases(
        fr`indicateurs d’impact meilleurs que leur référence ou à leur cible`,
        fr`${tellSur(meilleurs, utilises, 'indicateur mesuré', 'indicateurs mesurés')}, ${comptes} en tout`,
      ),
    impacts.length === 0
      ? fr`aucun indicateur d’impact`
      : fr`aucun des ${formatNombre(impacts.length)} indicateurs d’impact n’a un avant et un après`,
    impacts.length,
  );
  return [{ libelle: fr`Indicateurs d’impact qui s’améliorent`, ...chiffre }];
}

function hasImproved({ statut }: Suivi['suivi']): boolean {
  return statut === 'Cible atteinte' || statut === 'Amélioration';
}

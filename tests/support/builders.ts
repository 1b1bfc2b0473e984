/** Conforming records with fixed defaults: a test says only what it is about, `buildAction({ structure_pilote: '' })`. */
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import type { Classeur } from '../../src/domain/classeur';
import { TABLES_CLASSEUR } from '../../src/domain/tables';
import { DATE_VIDE, VIDE } from '../../src/domain/valeurs';
import type { Reference } from '../../src/domain/valeurs';
import { PREMIERE_LIGNE, date, ref } from './cellules';
import {
  buildAvenant,
  buildBilan,
  buildChamp,
  buildConvention,
  buildDecision,
  buildEtape,
  buildInstance,
  buildJustification,
  buildMembre,
  buildReunion,
  buildSignataire,
} from './lignes-convention';
import { buildEnjeu, buildLigneDiagnostic, buildObservation } from './lignes-diagnostic';
import {
  buildAction,
  buildAxe,
  buildEvaluation,
  buildFinancement,
  buildIndicateur,
  buildMesure,
  buildObjectif,
} from './lignes-plan';
import { buildJalon, buildOffre } from './lignes-suivi';

export { date, nombre, ref } from './cellules';
export * from './lignes-convention';
export * from './lignes-diagnostic';
export * from './lignes-plan';
export * from './lignes-suivi';

const CHAMPS_CONFORMES = [
  ['Petite enfance', 'PE'],
  ['Enfance', 'ENF'],
  ['Jeunesse', 'JEU'],
  ['Parentalité', 'PAR'],
] as const;

/** A workbook without anything to say against it, in « mise en œuvre »; `plus` replaces whole tables. */
export function buildClasseur(plus: Partial<Classeur> = {}): Classeur {
  return {
    ...CLASSEUR_VIDE,
    convention: buildConvention(),
    signataires: [
      buildSignataire(),
      buildSignataire({
        ref: ref('tSignataires', 's-2', 6),
        structure: 'Ville de Frontignan',
        type: 'commune',
        personne: 'M. Roux',
        fonction: 'maire',
        date_deliberation: date('2024-02-12'),
      }),
    ],
    instances: [
      buildInstance(),
      buildInstance({
        ref: ref('tInstances', 'g-2', 6),
        instance: 'Comité technique',
        type: 'comité technique',
      }),
    ],
    membres: [buildMembre()],
    reunions: [buildReunion()],
    decisions: [buildDecision()],
    etapes: [
      buildEtape(),
      buildEtape({
        ref: ref('tCalendrier', 'e-2', 6),
        etapes: ['évaluation finale'],
        libelle: 'Évaluation de la convention',
        date: date('juin 2027'),
        statut: 'prévue',
      }),
    ],
    champs: CHAMPS_CONFORMES.map(([libelle, code], rang) =>
      buildChamp({
        ref: ref('tChamps', `c-${rang + 1}`, PREMIERE_LIGNE + rang),
        libelle,
        codes_nationaux: [code],
      }),
    ),
    axes: [buildAxe()],
    objectifs: [buildObjectif()],
    actions: [buildAction()],
    jalons: [buildJalon()],
    offres: [buildOffre()],
    financements: [buildFinancement()],
    indicateurs: [buildIndicateur()],
    mesures: [buildMesure()],
    evaluations: [buildEvaluation()],
    bilans: [buildBilan()],
    avenants: [buildAvenant()],
    observations: [buildObservation()],
    diagnostic: CHAMPS_CONFORMES.map(([champ], rang) =>
      buildLigneDiagnostic({ ref: ref('tDiagnostic', `z-${rang + 1}`, PREMIERE_LIGNE + rang), champ }),
    ),
    enjeux: [buildEnjeu()],
    tables: [...TABLES_CLASSEUR],
    ...plus,
  };
}

/** A row of each table whose cells are all empty. */
export function buildLignesVides(): Partial<Classeur> {
  const empty = <T extends { ref: Reference }>(ligne: T): T => ({ ...toEmpty(ligne), ref: ligne.ref });
  return {
    signataires: [empty(buildSignataire())],
    instances: [empty(buildInstance())],
    membres: [empty(buildMembre())],
    reunions: [empty(buildReunion())],
    decisions: [empty(buildDecision())],
    diagnostic: [empty(buildLigneDiagnostic())],
    enjeux: [empty(buildEnjeu())],
    etapes: [empty(buildEtape())],
    champs: [empty(buildChamp())],
    axes: [empty(buildAxe())],
    objectifs: [empty(buildObjectif())],
    actions: [empty(buildAction())],
    jalons: [empty(buildJalon())],
    offres: [empty(buildOffre())],
    financements: [empty(buildFinancement())],
    indicateurs: [empty(buildIndicateur())],
    mesures: [empty(buildMesure())],
    evaluations: [empty(buildEvaluation())],
    bilans: [empty(buildBilan())],
    avenants: [empty(buildAvenant())],
    observations: [empty(buildObservation())],
    justifications: [empty(buildJustification())],
  };
}

function toEmpty<T extends object>(ligne: T): T {
  const vides = Object.entries(ligne).map(([cle, valeur]: [string, unknown]) => {
    if (Array.isArray(valeur)) return [cle, []];
    if (typeof valeur === 'object' && valeur !== null) return [cle, 'precision' in valeur ? DATE_VIDE : VIDE];
    return [cle, ''];
  });
  return Object.fromEntries(vides) as T;
}

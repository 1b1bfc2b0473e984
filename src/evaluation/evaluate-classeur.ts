/** The whole evaluation of a workbook on a day: the pane, the command line and the argument-less functions share its arithmetic. */
import type { Classeur } from '../domain/classeur';
import { finishEtapes } from '../domain/etapes';
import { keepLignesRemplies } from '../domain/lignes-remplies';
import { fr } from '../domain/typographie';
import { buildAgregat, newContexte } from './agregat';
import { buildAides } from './aides';
import type { PartAction } from './avancement-action';
import { listPartsActions } from './avancement-plan';
import type { Agregat, AvancementAction, BilanEvaluation } from './bilan-evaluation';
import { toTempsEcoule } from './chiffres';
import { figureRealisationToutes, toEcheance } from './chiffres-statuts';
import { describeMethode } from './describe-methode';
import { SEUILS_ECART } from './ecart-avancement';
import type { SeuilsEcart } from './ecart-avancement';
import { groupByAxe, groupByChamp, groupByObjectif, groupConvention } from './groupes';
import type { Groupe } from './groupes';
import { readJourCopil, readTempsEcoule } from './jour-evaluation';
import { readMethode } from './methode-avancement';
import { listRemarques } from './remarques';
import { listScores, scoreTout } from './scores-objets';
import { followIndicateurs } from './suivi-indicateur';
import { calculateRetard } from './taux-retard';

export interface OptionsEvaluation {
  /** ISO day; else the next copil's, when it is a precise day; else nothing is compared to the calendar. */
  readonly date?: string;
  readonly seuils?: SeuilsEcart;
}

export function evaluateClasseur(lu: Classeur, options: OptionsEvaluation = {}): BilanEvaluation {
  return finishEtapes(evaluateEtapes(lu, options));
}

/** The same, which may be paused between its parts. */
export function* evaluateEtapes(
  lu: Classeur,
  options: OptionsEvaluation = {},
): Generator<undefined, BilanEvaluation> {
  const classeur = keepLignesRemplies(lu);
  const jour = options.date ?? readJourCopil(classeur);
  yield;
  const methode = readMethode(classeur);
  const parts = listPartsActions(classeur);
  const suivis = followIndicateurs(classeur, jour);
  const tempsEcoule = readTempsEcoule(classeur, jour);
  const seuils = options.seuils ?? SEUILS_ECART;
  const contexte = newContexte(classeur, { methode, jour, tempsEcoule, seuils, suivis, parts });
  const actions = parts.map(({ action }) => action);
  const buildTout = function* (groupes: readonly Groupe[]) {
    const agregats: Agregat[] = [];
    for (const groupe of groupes) {
      yield;
      agregats.push(buildAgregat(groupe, contexte));
    }
    return agregats;
  };
  yield;
  const convention = buildAgregat(groupConvention(actions), contexte);
  const axes = yield* buildTout(groupByAxe(classeur, actions));
  const objectifs = yield* buildTout(groupByObjectif(classeur, actions));
  const champs = yield* buildTout(groupByChamp(classeur, actions));
  yield;
  const aides = buildAides(classeur, convention, suivis);
  yield;
  return {
    jour,
    methode: { cle: methode, phrase: describeMethode(methode) },
    tempsEcoule: toTempsEcoule(contexte),
    convention,
    axes,
    objectifs,
    champs,
    realisationToutes: figureRealisationToutes(parts),
    actions: parts.map((part) => toAvancement(part, jour)),
    indicateurs: suivis.map(({ suivi }) => suivi),
    score: scoreTout(classeur),
    scores: listScores(classeur),
    aides,
    remarques: listRemarques(classeur, suivis),
  };
}

function toAvancement(part: PartAction, jour: string | null): AvancementAction {
  const { action, statut, valeur, base, horsCompte } = part;
  const { ref, code, intitule } = action;
  const retard = jour === null ? null : calculateRetard([toEcheance(part)], jour);
  return {
    ...{ ref, code, intitule, statut, valeur, base, horsCompte },
    enRetard: retard === null ? null : retard.valeur > 0,
    phrase: tellAvancement(part),
  };
}

function tellAvancement({ base, horsCompte, action }: PartAction): string {
  if (horsCompte) return fr`hors compte : ${action.statut.trim()}`;
  switch (base) {
    case 'déclaré':
      return 'avancement déclaré';
    case 'jalons':
      return 'jalons faits';
    case 'statut':
      return fr`part conventionnelle du statut « ${action.statut.trim()} »`;
    case null:
      return fr`l’avancement ne se lit pas : l’action n’entre pas dans la moyenne`;
  }
}

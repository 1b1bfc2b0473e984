/** The figures of a group of actions, each with what it rests on and its sentence. */
import type { Classeur } from '../domain/classeur';
import type { Financement } from '../domain/financement';
import { groupByReference, keysCited, keysOf } from '../domain/references';
import { fr } from '../domain/typographie';
import { calculateAtteinteMoyenne } from './atteinte-moyenne';
import type { PartAction } from './avancement-action';
import { calculateAvancementParts } from './avancement-plan';
import type { Agregat } from './bilan-evaluation';
import { calculateCompletude } from './completude';
import { describeMethode } from './describe-methode';
import type { Methode } from './methode-avancement';
import type { SeuilsEcart } from './ecart-avancement';
import { toChiffre, toEcart } from './chiffres';
import { figuresStatuts, figureRetard } from './chiffres-statuts';
import type { Groupe } from './groupes';
import { joinPhrases, tellActions, tellHorsCompte, tellSur } from './phrases';
import { calculatePart } from './sommes';
import type { Suivi } from './suivi-indicateur';

/** What every group is computed from, read once. */
export interface Contexte {
  readonly methode: Methode;
  readonly jour: string | null;
  readonly tempsEcoule: number | null;
  readonly seuils: SeuilsEcart;
  readonly partOf: (action: PartAction['action']) => PartAction | undefined;
  readonly suivis: readonly Suivi[];
  readonly rattachements: ReadonlyMap<Suivi, readonly string[]>;
  readonly financementsOf: (action: PartAction['action']) => readonly Financement[];
  readonly financements: readonly Financement[];
}

export function newContexte(
  classeur: Classeur,
  entree: Pick<Contexte, 'methode' | 'jour' | 'tempsEcoule' | 'seuils' | 'suivis'> & {
    readonly parts: readonly PartAction[];
  },
): Contexte {
  const { parts, ...reste } = entree;
  const parAction = new Map(parts.map((part) => [part.action, part]));
  return {
    ...reste,
    partOf: (action) => parAction.get(action),
    rattachements: new Map(entree.suivis.map((suivi) => [suivi, keysCited(suivi.indicateur.rattachement)])),
    financementsOf: groupByReference(classeur.financements, ({ action }) => action),
    financements: classeur.financements,
  };
}

export function buildAgregat(groupe: Groupe, contexte: Contexte): Agregat {
  const { actions, cles: _cles, ...identite } = groupe;
  const parts = actions.flatMap((action) => contexte.partOf(action) ?? []);
  const avancement = figureAvancement(parts, contexte.methode);
  return {
    ...identite,
    actions: actions.length,
    avancement,
    ...figuresStatuts(parts),
    retard: figureRetard(parts, contexte.jour),
    consommation: figureConsommation(listFinancements(groupe, contexte)),
    ecart: toEcart(avancement, contexte),
    atteinte: figureAtteinte(listSuivis(groupe, contexte)),
    completude: toChiffre(
      calculateCompletude(actions),
      (_utilises, comptes, remplies) =>
        fr`${tellSur(remplies, comptes, 'information essentielle remplie', 'informations essentielles remplies')}, dix par fiche`,
      fr`aucune action à compléter`,
    ),
  };
}

function figureAvancement(parts: readonly PartAction[], methode: Methode): Agregat['avancement'] {
  const comptees = parts.filter(({ horsCompte }) => !horsCompte).length;
  const hors = tellHorsCompte(parts, false);
  return toChiffre(
    calculateAvancementParts(parts),
    (utilises, comptes) => joinPhrases(describeMethode(methode), tellActions(utilises, comptes), hors),
    joinPhrases(describeMethode(methode), tellActions(0, comptees), hors),
    comptees,
  );
}

/** The amounts of the convention are all of them, those of no action included. */
function listFinancements({ objet, actions }: Groupe, contexte: Contexte): readonly Financement[] {
  if (objet === 'convention') return contexte.financements;
  return [...new Set(actions.flatMap((action) => contexte.financementsOf(action)))];
}

function figureConsommation(lignes: readonly Financement[]): Agregat['consommation'] {
  return toChiffre(
    calculatePart(lignes.map(({ realise, prevu }) => ({ haut: realise.valeur, bas: prevu.valeur }))),
    (utilises, comptes) =>
      fr`montants réalisés rapportés aux prévus ; ${tellSur(utilises, comptes, 'ligne de financement', 'lignes de financement')}`,
    lignes.length === 0
      ? fr`aucune ligne de financement`
      : fr`aucune des ${lignes.length} lignes de financement n’a à la fois un prévu et un réalisé`,
    lignes.length,
  );
}

function listSuivis({ objet, actions, cles }: Groupe, contexte: Contexte): readonly Suivi[] {
  if (objet === 'convention') return contexte.suivis;
  const voulues = new Set([...cles, ...actions.flatMap(keysOf)]);
  return contexte.suivis.filter((suivi) =>
    contexte.rattachements.get(suivi)?.some((cle) => voulues.has(cle)),
  );
}

function figureAtteinte(suivis: readonly Suivi[]): Agregat['atteinte'] {
  return toChiffre(
    calculateAtteinteMoyenne(suivis),
    (utilises, comptes) =>
      fr`moyenne des taux d’atteinte, chacun ramené entre 0 et 100 % ; ${tellSur(utilises, comptes, 'indicateur', 'indicateurs')}`,
    suivis.length === 0
      ? fr`aucun indicateur rattaché`
      : fr`aucun des ${suivis.length} indicateurs n’a à la fois une référence, une cible, un sens, une mesure et un poids`,
    suivis.length,
  );
}

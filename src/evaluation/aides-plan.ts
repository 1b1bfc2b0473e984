/** What the plan's own links say of its pertinence and of its coherence. */
import type { Classeur } from '../domain/classeur';
import type { Enjeu } from '../domain/enjeu';
import { isPrioritaire } from '../domain/enjeu-prioritaire';
import { indexReferences, keysCited, keysOf } from '../domain/references';
import { fr } from '../domain/typographie';
import { listActionsSuivies } from './actions-suivies';
import type { AideCritere } from './bilan-evaluation';
import { toChiffre } from './chiffres';
import { calculateCouvertureChamps, listClesRetenus } from './couverture-champs';
import { groupByAxe, groupByObjectif } from './groupes';
import { joinPhrases, tellActions, tellSur } from './phrases';
import { calculateCouverture } from './taux-couverture';

type ChiffreNomme = AideCritere['chiffres'][number];

export function aidePertinence(classeur: Classeur): readonly ChiffreNomme[] {
  const prioritaires = classeur.enjeux.filter(isPrioritaire);
  const traites = indexEnjeuxTraites(classeur);
  const mesure = calculateCouverture(prioritaires.map((enjeu) => traites(enjeu)));
  const chiffre = toChiffre(
    mesure === null ? null : { ...mesure, comptes: classeur.enjeux.length },
    (utilises, comptes, traitesDits) =>
      joinPhrases(
        fr`enjeux prioritaires qui ont au moins une action, directement ou par un axe ou un objectif`,
        tellSur(traitesDits, utilises, 'enjeu prioritaire', 'enjeux prioritaires'),
        fr`${comptes} enjeux en tout`,
      ),
    classeur.enjeux.length === 0
      ? fr`la feuille Enjeux est vide`
      : fr`aucun des ${classeur.enjeux.length} enjeux n’a la priorité « Élevée »`,
    classeur.enjeux.length,
  );
  return [{ libelle: fr`Enjeux prioritaires qui ont une action`, ...chiffre }];
}

/** An enjeu has an action when one names it, or when an axis or an objective that answers it has one. */
function indexEnjeuxTraites(classeur: Classeur): (enjeu: Enjeu) => boolean {
  const actions = listActionsSuivies(classeur);
  const servis = [...groupByAxe(classeur, actions), ...groupByObjectif(classeur, actions)].filter(
    (groupe) => !groupe.sans && groupe.actions.length > 0,
  );
  const refs = new Set(servis.map(({ ref }) => ref));
  const axes = classeur.axes.filter(({ ref }) => refs.has(ref));
  const objectifs = classeur.objectifs.filter(({ ref }) => refs.has(ref));
  const reponses = new Set([...axes, ...objectifs, ...actions].flatMap(keysOf));
  const nommes = new Set([...axes, ...actions].flatMap(({ enjeux }) => keysCited(enjeux)));
  return ({ code, constat, reponse }) =>
    keysCited(reponse).some((cle) => reponses.has(cle)) ||
    [code, constat].some((mot) => keysCited(mot).some((cle) => nommes.has(cle)));
}

export function aideCoherence(classeur: Classeur): readonly ChiffreNomme[] {
  const actions = listActionsSuivies(classeur);
  const objectifs = indexReferences(classeur.objectifs);
  const champs = toChiffre(
    calculateCouvertureChamps(
      listClesRetenus(classeur.champs),
      actions.flatMap((action) => action.champs),
    ),
    (_utilises, comptes, couverts) =>
      fr`champs retenus couverts par au moins une action ; ${tellSur(couverts, comptes, 'champ', 'champs')}`,
    fr`aucun champ n’est retenu dans la convention`,
  );
  const rattachees = toChiffre(
    calculateCouverture(actions.map(({ objectif }) => keysCited(objectif).some((cle) => objectifs.has(cle)))),
    (_utilises, comptes, siennes) =>
      fr`actions rattachées à un objectif qui existe ; ${tellActions(siennes, comptes)}`,
    fr`aucune action`,
  );
  return [
    { libelle: fr`Champs retenus couverts par une action`, ...champs },
    { libelle: fr`Actions rattachées à un objectif`, ...rattachees },
  ];
}

/** A card on the cell: the value, its year, its source, its definition and its comparison. */
import { PARAMETRE_CODE, PARAMETRE_TERRITOIRE, PARAMETRE_MILLESIME } from '../parametres';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { sansTerritoire } from '../echecs-chiffre';
import type { EtatRegistre } from '../etat-registre';
import type { Rendu, Rubrique } from '../valeur';
import { defineAcces } from './define-acces';
import type { FicheAcces } from './define-acces';
import { sourceOf } from './indicateur';
import { readCode } from './read-code';
import type { Lisible } from './read-code';
import { levelsAbove } from './repli';
import { nommer, situer } from './situer';
import type { Situation } from './situer';

export default defineAcces({
  id: 'FICHE',
  libelle: 'La fiche d’un chiffre',
  resultat: 'cellule',
  litDefinitions: true,
  calculate([code, territoire = [], millesime = []], etat) {
    const lisible = readCode(code, etat);
    if (!lisible.ok) return lisible;
    const situation = situer(lisible.value, territoire, millesime, etat);
    if (!situation.ok) return situation;
    if (situation.value.lieux.length === 0) return failure(sansTerritoire(lisible.value.libelle));
    const valeur = lisible.value.calculate(lisible.value.isTerritorial ? [territoire, millesime] : [], etat);
    if (!valeur.ok) return valeur;
    if (typeof valeur.value === 'string') return success(valeur.value);
    return build(lisible.value, valeur.value, situation.value, etat);
  },
});

function build(
  lisible: Lisible,
  nombre: number,
  situation: Situation,
  etat: EtatRegistre,
): Result<Rendu, Echec> {
  const { libelle, unite } = lisible;
  const { lieux, millesime, lignes } = situation;
  const definition = etat.definitions?.get(lisible.id);
  const rubriques: Rubrique[] = [
    { nom: 'Valeur', valeur: { nombre, unite } },
    ...(millesime === null ? [] : [{ nom: 'Millésime', valeur: millesime }]),
    { nom: 'Territoire', valeur: nommer(lieux) },
    { nom: 'Source', valeur: sourceOf(lisible, lignes) },
    ...(definition === undefined ? [] : [{ nom: 'Définition', valeur: definition }]),
    ...comparaisons(lisible, situation, etat),
  ];
  return success({ titre: fr`${libelle}, ${nommer(lieux)}`, valeur: { nombre, unite }, rubriques });
}

/** Each level above that holds the figure for the same year; a count is not compared to a larger place's. */
function comparaisons(
  lisible: Lisible,
  { lieux, millesime }: Situation,
  etat: EtatRegistre,
): readonly Rubrique[] {
  const [lieu, ...autres] = lieux;
  if (lieu === undefined || autres.length > 0 || !lisible.isTerritorial || lisible.agregation === 'somme')
    return [];
  return levelsAbove(lieu, etat).flatMap((dessus) => {
    const valeur = lisible.calculate([[[dessus.code]], millesime === null ? [] : [[millesime]]], etat);
    if (!valeur.ok || typeof valeur.value !== 'number') return [];
    return [{ nom: dessus.nom, valeur: { nombre: valeur.value, unite: lisible.unite } }];
  });
}

export const fiche: FicheAcces = {
  description:
    'Le chiffre avec sa fiche, qui s’ouvre d’un clic sur la cellule : année, source, définition, comparaison. Le nombre seul sur un Excel plus ancien.',
  parametres: [PARAMETRE_CODE, PARAMETRE_TERRITOIRE, PARAMETRE_MILLESIME],
  pieges: [
    'Demande Excel pour Microsoft 365 ou pour le Web ; ailleurs la cellule montre le nombre, sans sa fiche.',
    'Pour un calcul, préférer la fonction de l’indicateur : une fiche n’est pas un nombre.',
  ],
  exemples: [
    {
      arguments: [[['TAUX_PAUVRETE']], [['66136']]],
      donnees: [{ indicateur: 'TAUX_PAUVRETE', territoire: '66136', millesime: '2021', valeur: 34 }],
      attendu: 0.34,
    },
    { arguments: [[['TAUX_PAUVRETE']], [['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};

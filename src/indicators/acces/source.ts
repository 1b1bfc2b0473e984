/** Where a figure comes from, in a sentence ready to be quoted under a table. */
import { PARAMETRE_CODE, PARAMETRE_TERRITOIRE, PARAMETRE_MILLESIME } from '../parametres';
import { failure, success } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { sansTerritoire } from '../echecs-chiffre';
import { defineAcces } from './define-acces';
import type { FicheAcces } from './define-acces';
import { sourceOf } from './indicateur';
import { readCode } from './read-code';
import { nommer, situer } from './situer';

export default defineAcces({
  id: 'SOURCE',
  libelle: 'La source d’un chiffre, prête à citer',
  resultat: 'cellule',
  calculate([code, territoire = [], millesime = []], etat) {
    const lisible = readCode(code, etat);
    if (!lisible.ok) return lisible;
    const { libelle, source, isTerritorial } = lisible.value;
    if (!isTerritorial) return success(fr`${source.libelle}. ${libelle}.`);
    const situation = situer(lisible.value, territoire, millesime, etat);
    if (!situation.ok) return situation;
    const { lieux, lignes, millesime: annee } = situation.value;
    if (lieux.length === 0) return failure(sansTerritoire(libelle));
    const valeur = lisible.value.calculate([territoire, millesime], etat);
    const isMarque = !valeur.ok && lignes.some(({ marque }) => marque.trim() !== '');
    if (!valeur.ok && !isMarque) return valeur;
    const [url = source.url] = [...new Set(lignes.map((ligne) => ligne.url.trim()))].filter(
      (texte) => texte !== '',
    );
    const date =
      lignes
        .map(({ extrait_le: extrait }) => extrait.texte.trim())
        .sort()
        .at(-1) ?? '';
    const somme =
      lignes.length > 1 && lignes.length > lieux.length ? fr`, somme de ${lignes.length} communes` : '';
    return success(
      [
        fr`${sourceOf(lisible.value, lignes)}${annee === null ? '' : `, ${annee}`}.`,
        fr`${libelle}, ${nommer(lieux)}${somme}${isMarque ? ', non publié' : ''}.`,
        ...(url === '' ? [] : [url]),
        ...(date === '' ? [] : [fr`Extrait le ${date}.`]),
      ].join(' '),
    );
  },
});

export const fiche: FicheAcces = {
  description:
    'La source d’un chiffre en une phrase, à citer sous un tableau : organisme, année, territoire, adresse.',
  parametres: [PARAMETRE_CODE, PARAMETRE_TERRITOIRE, PARAMETRE_MILLESIME],
  pieges: ['Donner les mêmes arguments que ceux de la formule qu’elle accompagne.'],
  exemples: [
    {
      arguments: [[['TAUX_PAUVRETE']], [['66136']]],
      donnees: [
        {
          indicateur: 'TAUX_PAUVRETE',
          territoire: '66136',
          millesime: '2021',
          valeur: 34,
          source: 'Insee, Filosofi',
        },
      ],
      attendu:
        'Insee, Filosofi, 2021. Taux de pauvreté, Perpignan (66136). https://www.insee.fr/fr/metadonnees/source/serie/s1172',
    },
    {
      arguments: [[['TAUX_AVANCEMENT']]],
      attendu: 'Classeur de la convention. Taux d’avancement.',
    },
    { arguments: [[['TAUX_PAUVRETE']], [['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};

/** The communes of a territory, code and name, one a row. */
import { PARAMETRE_TERRITOIRE } from '../parametres';
import { failure, success } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { sansTerritoire } from '../echecs-chiffre';
import { readTerritoires } from '../lire-territoire';
import { defineAcces } from './define-acces';
import type { FicheAcces } from './define-acces';
import { communesOf } from './territoire';

/** Beyond a région, the list is longer than anybody reads in a sheet. */
const LIMITE = 5_000;

export default defineAcces({
  id: 'COMMUNES',
  libelle: 'Les communes d’un territoire',
  resultat: 'matrice',
  calculate([territoire], etat) {
    const lieux = readTerritoires(territoire, etat);
    if (!lieux.ok) return lieux;
    if (lieux.value.length === 0) return failure(sansTerritoire('Communes'));
    if (etat.index === null) return failure(etat.echecTerritoires ?? sansTerritoire('Communes'));
    const codes = [...new Set(lieux.value.flatMap(({ code }) => communesOf(code, etat)))];
    if (codes.length > LIMITE) {
      return failure({
        code: 'trop-de-communes',
        message: fr`Ce territoire compte ${codes.length} communes : trop pour une feuille.`,
        aide: fr`Demandez les communes d'un EPCI, d'un département ou d'une région.`,
      });
    }
    const { index } = etat;
    return success([['Code', 'Commune'], ...codes.map((code) => [code, index.findCommune(code)?.nom ?? ''])]);
  },
});

export const fiche: FicheAcces = {
  description:
    'Les communes d’un EPCI, d’un département, d’une région ou de la convention : code et nom, une par ligne.',
  parametres: [PARAMETRE_TERRITOIRE],
  pieges: [
    'La première ligne nomme les colonnes ; laisser vides les cellules à droite et au-dessous : le résultat s’y étend.',
    'Les communes d’un syndicat sont celles de la feuille Territoires : l’index ne connaît que les EPCI à fiscalité propre.',
  ],
  exemples: [
    {
      arguments: [],
      territoires: ['66136', '66037'],
      attendu: [
        ['Code', 'Commune'],
        ['66136', 'Perpignan'],
        ['66037', 'Canet-en-Roussillon'],
      ],
    },
    { arguments: [[['FRANCE']]], attendu: { echec: 'trop-de-communes' } },
  ],
};

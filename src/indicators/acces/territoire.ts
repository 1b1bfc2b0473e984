/** What the index knows of a territory: its name, its level, and those above it. */
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { sansTerritoire } from '../echecs-chiffre';
import type { EtatRegistre } from '../etat-registre';
import { readTerritoires } from '../lire-territoire';
import type { Lieu } from '../lire-territoire';
import type { Case } from '../valeur';
import { defineAcces } from './define-acces';
import type { FicheAcces } from './define-acces';
import { readChoix } from './read-choix';
import { levelsAbove } from './repli';

const RETOURS = [
  'nom',
  'code',
  'niveau',
  'epci',
  'code_epci',
  'departement',
  'code_departement',
  'region',
  'code_region',
  'population',
  'communes',
] as const;
type Retour = (typeof RETOURS)[number];

export default defineAcces({
  id: 'TERRITOIRE',
  libelle: 'Ce qu’on sait d’un territoire',
  resultat: 'cellule',
  calculate([code, retour], etat) {
    const mot = readChoix(retour, 'retour', RETOURS);
    if (!mot.ok) return mot;
    const lieux = readTerritoires(code, etat);
    if (!lieux.ok) return lieux;
    if (lieux.value.length === 0) return failure(sansTerritoire('Territoire'));
    if (etat.index === null) return failure(etat.echecTerritoires ?? sansTerritoire('Territoire'));
    return answer(lieux.value, mot.value, etat);
  },
});

/** The same answer for all of them, their sum, or none. */
function answer(lieux: readonly Lieu[], retour: Retour, etat: EtatRegistre): Result<Case, Echec> {
  if (retour === 'population') return sum(lieux, etat);
  if (retour === 'communes') return success(lieux.flatMap(({ code }) => communesOf(code, etat)).length);
  const reponses = [...new Set(lieux.map((lieu) => readUn(lieu, retour, etat)))];
  if (retour === 'nom' || retour === 'code') return success(reponses.join(', '));
  const [seule = null] = reponses;
  if (reponses.length === 1 && seule !== null) return success(seule);
  return failure({
    code: reponses.length > 1 ? 'plusieurs-territoires' : 'niveau-absent',
    message:
      reponses.length > 1
        ? fr`Les ${lieux.length} territoires de la convention n'ont pas tous la même réponse à « ${retour} ».`
        : fr`${lieux[0]?.nom ?? ''} n'a pas de réponse à « ${retour} ».`,
    aide: fr`Indiquez le code d'un territoire qui en a une.`,
  });
}

function readUn(lieu: Lieu, retour: Retour, etat: EtatRegistre): string | null {
  if (retour === 'nom') return lieu.nom;
  if (retour === 'code') return lieu.code;
  if (retour === 'niveau') return lieu.maille;
  const maille = /epci/.test(retour) ? 'EPCI' : /departement/.test(retour) ? 'département' : 'région';
  const niveau = [lieu, ...levelsAbove(lieu, etat)].find((dessus) => dessus.maille === maille);
  return (retour.startsWith('code_') ? niveau?.code : niveau?.nom) ?? null;
}

function sum(lieux: readonly Lieu[], { index }: EtatRegistre): Result<Case, Echec> {
  const populations = lieux.map(({ code }) => index?.populationOf(code) ?? null);
  const absent = lieux[populations.indexOf(null)];
  if (absent === undefined) {
    return success({
      nombre: populations.reduce<number>((total, nombre) => total + (nombre ?? 0), 0),
      unite: 'habitants',
    });
  }
  return failure({
    code: 'population-absente',
    message: fr`La population de ${absent.nom} (${absent.code}) n'est pas dans l'index des communes.`,
    aide: fr`Vérifiez le code du territoire.`,
  });
}

/** The communes of a territory: itself, its members, or those of a département or a région. */
export function communesOf(code: string, { index }: EtatRegistre): readonly string[] {
  if (index === null) return [];
  const lieu = index.find(code);
  if (lieu === null || lieu.maille === 'commune') return [code];
  if (lieu.maille === 'EPCI') return index.membersOf(code);
  const departements = (departement: string): boolean =>
    lieu.maille === 'département'
      ? departement === lieu.code
      : index.findDepartement(departement)?.region === lieu.code.replace(/^REG-/, '');
  return index.communes
    .filter(({ departement }) => lieu.maille === 'France' || departements(departement))
    .map((commune) => commune.code);
}

export const fiche: FicheAcces = {
  description:
    'Ce que l’index des communes sait d’un territoire : nom, niveau, EPCI, département, région, population.',
  parametres: [
    {
      nom: 'code',
      description:
        'Code Insee, SIREN d’un EPCI, département, REG-76, FRANCE, EPCI, DEP, REG ou nom. Omis : le territoire de la convention.',
      type: 'texte',
      optionnel: true,
    },
    {
      nom: 'retour',
      description: 'Ce que la cellule reçoit. Omis : le nom.',
      type: 'texte',
      optionnel: true,
      choix: [
        { valeur: 'nom', description: 'Le nom.' },
        { valeur: 'code', description: 'Le code Insee, le SIREN d’un EPCI.' },
        { valeur: 'niveau', description: 'Commune, EPCI, département, région ou France.' },
        { valeur: 'epci', description: 'Le nom de son EPCI.' },
        { valeur: 'code_epci', description: 'Le SIREN de son EPCI.' },
        { valeur: 'departement', description: 'Le nom de son département.' },
        { valeur: 'code_departement', description: 'Le numéro de son département.' },
        { valeur: 'region', description: 'Le nom de sa région.' },
        { valeur: 'code_region', description: 'Le code de sa région, REG-76.' },
        { valeur: 'population', description: 'La population municipale en vigueur.' },
        { valeur: 'communes', description: 'Le nombre de communes.' },
      ],
    },
  ],
  pieges: [
    'Découpage en vigueur au 1er janvier 2026 : une ancienne commune est rattachée à celle d’aujourd’hui.',
  ],
  exemples: [
    { arguments: [[['65233']], [['epci']]], attendu: 'CA Tarbes-Lourdes-Pyrénées' },
    { arguments: [[['Frontignan']], [['population']]], attendu: 24136 },
    { arguments: [[['200027183']], [['communes']]], attendu: 37 },
    { arguments: [[['REG-76']], [['epci']]], attendu: { echec: 'niveau-absent' } },
  ],
};

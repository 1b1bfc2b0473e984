/** The years of one indicator, one below the other, and none of another series among them. */
import { PARAMETRE_CODE, PARAMETRE_TERRITOIRE } from '../parametres';
import { LIBELLES_MARQUES, MARQUES } from '../../domain/listes';
import { success } from '../../domain/result';
import type { Echec } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { EtatRegistre } from '../etat-registre';
import { otherSeries, isMemeSerie, rupturesOf } from '../series';
import { toNombreUnite } from '../valeur';
import type { Case } from '../valeur';
import { defineAcces } from './define-acces';
import type { FicheAcces } from './define-acces';
import { readCodeTerritorial } from './read-code';
import type { Lisible } from './read-code';
import { anneesTenues, nommer, situer, toArgumentLieu } from './situer';
import type { Situation } from './situer';

export default defineAcces({
  id: 'SERIE',
  libelle: 'La série d’un indicateur, année par année',
  resultat: 'matrice',
  calculate([code, territoire, millesime], etat) {
    const lisible = readCodeTerritorial(code, etat);
    if (!lisible.ok) return lisible;
    const situation = situer(lisible.value, territoire, millesime, etat);
    if (!situation.ok) return situation;
    const lignes = linesOf(lisible.value, situation.value, etat);
    if (lignes.length === 0) {
      const valeur = lisible.value.calculate([territoire ?? [], millesime ?? []], etat);
      if (!valeur.ok) return valeur;
      lignes.push(['', toNombreUnite(valeur.value, lisible.value.unite), '']);
    }
    const { libelle, unite } = lisible.value;
    return success([
      ['Année', `${libelle}, ${nommer(situation.value.lieux)} (${unite})`, 'Remarque'],
      ...lignes,
    ]);
  },
});

function linesOf(lisible: Lisible, situation: Situation, etat: EtatRegistre): Case[][] {
  const { lieux, millesime } = situation;
  const propres = anneesTenues(lisible, lieux, etat);
  const reference = millesime !== null && propres.includes(millesime) ? millesime : propres.at(-1);
  const ruptures = rupturesOf(lisible);
  const autres = anneesAutres(lisible, lieux[0]?.code ?? '', etat).filter(
    ({ annee }) => !propres.includes(annee),
  );
  const lignes = [...propres.map((annee) => ({ annee, source: null })), ...autres];
  return lignes
    .sort((a, b) => a.annee.localeCompare(b.annee))
    .map(({ annee, source }) => {
      const isComparable = reference === undefined || isMemeSerie(annee, reference, ruptures);
      return source === null && !isComparable
        ? rompue(lisible, annee, ruptures)
        : lineOf(lisible, situation, annee, etat, source);
    });
}

/** A figure, or its reason: an absent figure is an error in its cell, so that no chart draws it as zero. */
function lineOf(
  lisible: Lisible,
  { lieux }: Situation,
  annee: string,
  etat: EtatRegistre,
  autre: string | null,
): Case[] {
  const valeur = lisible.calculate([toArgumentLieu(lieux), [[annee]]], etat);
  if (valeur.ok) return [Number(annee), toNombreUnite(valeur.value, lisible.unite), ''];
  return [
    Number(annee),
    { echec: valeur.error },
    autre === null
      ? remarque(valeur.error, lisible, lieux[0]?.code ?? '', annee, etat)
      : fr`autre série : ${autre}`,
  ];
}

const REMARQUES: Readonly<Record<string, string>> = {
  'somme-partielle': 'communes manquantes',
  'plusieurs-communes': 'ne se somme pas',
  'chiffres-contradictoires': 'chiffres contradictoires',
};

function remarque({ code }: Echec, { id }: Lisible, lieu: string, annee: string, etat: EtatRegistre): string {
  const signe = etat.series
    .get(id)
    ?.get(lieu)
    ?.get(annee)
    ?.find(({ marque }) => marque.trim() !== '')
    ?.marque.trim();
  const connue = MARQUES.find((autre) => autre === signe?.toLowerCase());
  return connue === undefined ? (REMARQUES[code] ?? 'illisible') : LIBELLES_MARQUES[connue];
}

/** On the other side of a break: told, not given as if it could be compared. */
function rompue({ id, libelle }: Lisible, annee: string, ruptures: readonly string[]): Case[] {
  const echec: Echec = {
    code: 'rupture-de-serie',
    message: fr`${libelle} : ${annee} n'est pas de la même série que la dernière année (rupture en ${ruptures.join(', ')}) et ne se compare pas à elle.`,
    aide: fr`Pour cette série-là, indiquez son année : =CTG.SERIE("${id}";…;${annee}).`,
  };
  return [Number(annee), { echec }, fr`autre série : rupture en ${ruptures.join(', ')}`];
}

interface AnneeAutre {
  readonly annee: string;
  readonly source: string;
}

/** Years that only another series holds. */
function anneesAutres(lisible: Lisible, lieu: string, { series }: EtatRegistre): readonly AnneeAutre[] {
  return [...(series.get(lisible.id)?.get(lieu) ?? [])].flatMap(([annee, lignes]) => {
    const autres = otherSeries(lignes, lisible);
    return autres.length === 0 ? [] : [{ annee, source: autres.join(', ') }];
  });
}

export const fiche: FicheAcces = {
  description:
    'Les années d’un indicateur avec leur valeur, d’une seule série : ce qui ne se compare pas est dit, et n’est pas donné.',
  parametres: [
    PARAMETRE_CODE,
    PARAMETRE_TERRITOIRE,
    {
      nom: 'millesime',
      description:
        'Une année de la série voulue, quand il y en a plusieurs (Filosofi jusqu’en 2021, et depuis 2023). Omis : la plus récente.',
      type: 'nombre',
      optionnel: true,
    },
  ],
  pieges: [
    'La première ligne nomme les colonnes ; un chiffre absent est #N/A, que les graphiques ne dessinent pas comme un zéro.',
    'Laisser vides les cellules à droite et au-dessous : le résultat s’y étend.',
  ],
  exemples: [
    {
      arguments: [[['TAUX_PAUVRETE']], [['66136']]],
      donnees: [
        { indicateur: 'TAUX_PAUVRETE', territoire: '66136', millesime: '2019', valeur: 32 },
        { indicateur: 'TAUX_PAUVRETE', territoire: '66136', millesime: '2021', valeur: 34 },
      ],
      attendu: [
        ['Année', 'Taux de pauvreté, Perpignan (66136) (%)', 'Remarque'],
        [2019, 0.32, ''],
        [2021, 0.34, ''],
      ],
    },
    {
      arguments: [[['TAUX_PAUVRETE']], [['66136']]],
      donnees: [
        { indicateur: 'TAUX_PAUVRETE', territoire: '66136', millesime: '2021', valeur: 34 },
        { indicateur: 'TAUX_PAUVRETE', territoire: '66136', millesime: '2023', valeur: 36.2 },
      ],
      attendu: [
        ['Année', 'Taux de pauvreté, Perpignan (66136) (%)', 'Remarque'],
        [2021, { echec: 'rupture-de-serie' }, 'autre série\u00A0: rupture en 2023'],
        [2023, 0.362, ''],
      ],
    },
    { arguments: [[['TAUX_PAUVRETE']], [['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};

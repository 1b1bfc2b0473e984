/** One indicator for several territories, one year and one series for all, with what separates each from the first. */
import { PARAMETRE_CODE, PARAMETRE_MILLESIME } from '../parametres';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Argument } from '../define';
import { isPart } from '../define';
import { sansTerritoire } from '../echecs-chiffre';
import type { EtatRegistre } from '../etat-registre';
import { flatten, isOmis, readMillesime } from '../lire-argument';
import { readTerritoires } from '../lire-territoire';
import type { Lieu } from '../lire-territoire';
import type { Case } from '../valeur';
import { toNombreUnite } from '../valeur';
import { defineAcces } from './define-acces';
import type { FicheAcces } from './define-acces';
import { readCodeTerritorial } from './read-code';
import type { Lisible } from './read-code';
import { levelsAbove } from './repli';
import { anneesTenues, millesimeUsuel, nommer, toArgumentLieu } from './situer';

export default defineAcces({
  id: 'COMPARER',
  libelle: 'Un indicateur comparé entre territoires',
  resultat: 'matrice',
  calculate([code, territoires, millesime], etat) {
    const lisible = readCodeTerritorial(code, etat);
    if (!lisible.ok) return lisible;
    const demande = readMillesime(millesime);
    if (!demande.ok) return demande;
    const groupes = readGroupes(territoires, etat);
    if (!groupes.ok) return groupes;
    const [premier] = groupes.value;
    if (premier === undefined || premier.length === 0) return failure(sansTerritoire(lisible.value.libelle));
    const annee = demande.value ?? millesimeCommun(lisible.value, groupes.value, etat);
    return compare(lisible.value, groupes.value, annee, etat);
  },
});

/** Territories side by side; several together are the convention's own. */
type Groupe = readonly Lieu[];

/** By default the convention's territory, then each level above it. */
function readGroupes(arg: Argument | undefined, etat: EtatRegistre): Result<readonly Groupe[], Echec> {
  const propre = readTerritoires([], etat);
  if (!propre.ok) return propre;
  if (isOmis(arg)) {
    const dessus = propre.value.map((lieu) => levelsAbove(lieu, etat));
    const communs = (dessus[0] ?? []).filter(({ code }) =>
      dessus.every((niveaux) => niveaux.some((niveau) => niveau.code === code)),
    );
    return success([propre.value, ...communs.map((lieu) => [lieu])]);
  }
  const groupes: Groupe[] = [];
  for (const texte of textesOf(arg)) {
    const lieux = readTerritoires([[texte]], etat);
    if (!lieux.ok) return lieux;
    groupes.push(lieux.value);
  }
  return success(groupes);
}

/** Cells of a range, or codes typed in one text: "66136 ; EPCI ; DEP". */
function textesOf(arg: Argument | undefined): readonly string[] {
  return flatten(arg)
    .flatMap((cellule) =>
      cellule === null || typeof cellule === 'boolean' ? [] : String(cellule).split(';'),
    )
    .map((texte) => texte.trim())
    .filter((texte) => texte !== '' && texte !== '0');
}

/** The first territory's; where it holds none, the latest another holds: all are read for that one year. */
function millesimeCommun(lisible: Lisible, groupes: readonly Groupe[], etat: EtatRegistre): string | null {
  const sien = millesimeUsuel(lisible, groupes[0]?.[0]?.code ?? '', etat);
  return (
    sien ??
    groupes
      .flatMap((groupe) => anneesTenues(lisible, groupe, etat))
      .sort()
      .at(-1) ??
    null
  );
}

function compare(
  lisible: Lisible,
  groupes: readonly Groupe[],
  annee: string | null,
  etat: EtatRegistre,
): Result<readonly (readonly Case[])[], Echec> {
  const calculate = (groupe: Groupe): Result<number | string, Echec> =>
    lisible.calculate([toArgumentLieu(groupe), annee === null ? [] : [[annee]]], etat);
  const [premier = []] = groupes;
  const reference = calculate(premier);
  const { libelle, unite } = lisible;
  const uniteEcart = isPart(unite) ? 'points' : unite;
  const lignes = groupes.map((groupe, rang): Case[] => {
    const valeur = rang === 0 ? reference : calculate(groupe);
    if (!valeur.ok)
      return [nommer(groupe), { echec: valeur.error }, rang === 0 ? '' : { echec: valeur.error }];
    const ecart = rang === 0 ? '' : ecartOf(valeur.value, reference, unite);
    return [
      nommer(groupe),
      toNombreUnite(valeur.value, unite),
      typeof ecart === 'number' ? { nombre: ecart, unite: uniteEcart } : ecart,
    ];
  });
  return success([
    [
      'Territoire',
      `${libelle}${annee === null ? '' : ` ${annee}`} (${unite})`,
      fr`Écart à ${nommer(premier)} (${uniteEcart})`,
    ],
    ...lignes,
  ]);
}

/** Shares differ by points, the rest by its own unit. The sum of two decimals must not show a billionth. */
function ecartOf(
  valeur: number | string,
  reference: Result<number | string, Echec>,
  unite: string,
): number | Case {
  if (!reference.ok) return { echec: reference.error };
  if (typeof valeur !== 'number' || typeof reference.value !== 'number') return '';
  const ecart = (valeur - reference.value) * (isPart(unite) ? 100 : 1);
  return Number(ecart.toFixed(9));
}

export const fiche: FicheAcces = {
  description:
    'Un indicateur pour plusieurs territoires, tous de la même année et de la même série, et l’écart de chacun au premier.',
  parametres: [
    PARAMETRE_CODE,
    {
      nom: 'territoires',
      description:
        'Plage de codes, ou texte : "66136 ; EPCI ; DEP". Omis : le territoire de la convention et les niveaux au-dessus.',
      type: 'plage',
      optionnel: true,
    },
    PARAMETRE_MILLESIME,
  ],
  pieges: [
    'Deux parts diffèrent en points, et non en pour cent.',
    'L’année est celle du premier territoire : celui qui ne l’a pas reste #N/A, sans année de remplacement.',
    'Des effectifs de territoires de tailles différentes se lisent côte à côte, mais leur écart ne dit rien.',
  ],
  exemples: [
    {
      arguments: [[['TAUX_PAUVRETE']], [['66136 ; EPCI']]],
      territoires: ['66136'],
      donnees: [
        { indicateur: 'TAUX_PAUVRETE', territoire: '66136', millesime: '2021', valeur: 34 },
        { indicateur: 'TAUX_PAUVRETE', territoire: '200027183', millesime: '2021', valeur: 21.4 },
      ],
      attendu: [
        ['Territoire', 'Taux de pauvreté 2021 (%)', 'Écart à Perpignan (66136) (points)'],
        ['Perpignan (66136)', 0.34, ''],
        ['CU Perpignan Méditerranée Métropole (200027183)', 0.214, -12.6],
      ],
    },
    {
      arguments: [[['TAUX_PAUVRETE']], [['66136'], ['34108']]],
      donnees: [
        { indicateur: 'TAUX_PAUVRETE', territoire: '66136', millesime: '2021', valeur: 34 },
        { indicateur: 'TAUX_PAUVRETE', territoire: '34108', millesime: '2019', valeur: 16 },
      ],
      attendu: [
        ['Territoire', 'Taux de pauvreté 2021 (%)', 'Écart à Perpignan (66136) (points)'],
        ['Perpignan (66136)', 0.34, ''],
        ['Frontignan (34108)', { echec: 'millesime-absent' }, { echec: 'millesime-absent' }],
      ],
    },
    { arguments: [[['TAUX_PAUVRETE']]], attendu: { echec: 'convention-sans-territoire' } },
  ],
};

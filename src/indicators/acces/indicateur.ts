/** Any indicator by its code, and what goes with its figure: mark, source, year, level, unit, both terms of a ratio, fallback. */
import { PARAMETRE_CODE, PARAMETRE_TERRITOIRE, PARAMETRE_MILLESIME } from '../parametres';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { argumentInvalide } from '../echecs';
import type { Argument } from '../define';
import type { EtatRegistre } from '../etat-registre';
import { isOmis } from '../lire-argument';
import { chiffreOfLieux } from '../lire-chiffre';
import { toNombreUnite } from '../valeur';
import type { Case } from '../valeur';
import { defineAcces } from './define-acces';
import type { FicheAcces } from './define-acces';
import { readChoix } from './read-choix';
import { readCode } from './read-code';
import type { Lisible } from './read-code';
import { findRepli } from './repli';
import { nommer, situer } from './situer';
import type { Situation } from './situer';

const RETOURS = [
  'valeur',
  'marque',
  'source',
  'millesime',
  'niveau',
  'unite',
  'numerateur',
  'denominateur',
  'libelle',
  'date',
  'repli',
] as const;
type Retour = (typeof RETOURS)[number];

type Demande = readonly [territoire: Argument, millesime: Argument];

export default defineAcces({
  id: 'INDICATEUR',
  libelle: 'Un indicateur par son code',
  resultat: 'cellule',
  calculate([code, territoire = [], millesime = [], retour], etat) {
    const mot = readChoix(retour, 'retour', RETOURS);
    if (!mot.ok) return mot;
    const lisible = readCode(code, etat);
    if (!lisible.ok) return lisible;
    if (mot.value === 'libelle') return success(lisible.value.libelle);
    if (mot.value === 'unite') return success(lisible.value.unite);
    if (!lisible.value.isTerritorial)
      return answerPlan(lisible.value, mot.value, [territoire, millesime], etat);
    return answer(lisible.value, mot.value, [territoire, millesime], etat);
  },
});

/** Computed from the plan: a value and a source, and no territory to choose. */
function answerPlan(
  lisible: Lisible,
  retour: Retour,
  demande: Demande,
  etat: EtatRegistre,
): Result<Case, Echec> {
  if (retour === 'source') return success(lisible.source.libelle);
  if (retour === 'valeur' && demande.every(isOmis)) {
    const valeur = lisible.calculate([], etat);
    return valeur.ok ? success(toNombreUnite(valeur.value, lisible.unite)) : valeur;
  }
  return failure(
    argumentInvalide(
      fr`« ${lisible.libelle} » se calcule sur le plan d'actions entier : sans territoire, ni millésime, ni « ${retour} ».`,
      fr`Écrivez =CTG.INDICATEUR("${lisible.id}").`,
    ),
  );
}

function answer(lisible: Lisible, retour: Retour, demande: Demande, etat: EtatRegistre): Result<Case, Echec> {
  if (retour === 'valeur') {
    const valeur = lisible.calculate(demande, etat);
    return valeur.ok ? success(toNombreUnite(valeur.value, lisible.unite)) : valeur;
  }
  const situation = situer(lisible, ...demande, etat);
  if (!situation.ok) return situation;
  if (retour === 'repli' || retour === 'niveau') {
    const repli = findRepli(lisible, situation.value, etat);
    if (!repli.ok) return repli;
    return success(
      retour === 'niveau' ? repli.value.lieu.maille : toNombreUnite(repli.value.valeur, lisible.unite),
    );
  }
  const valeur = lisible.calculate(demande, etat);
  if (retour === 'marque') return readMarque(valeur, situation.value);
  if (!valeur.ok) return valeur;
  if (retour === 'numerateur' || retour === 'denominateur')
    return readTerme(lisible, retour, situation.value, etat);
  return describe(lisible, retour, situation.value);
}

/** The mark as published ("s"), nothing where there is a value. */
function readMarque(valeur: Result<unknown, Echec>, { lignes }: Situation): Result<string, Echec> {
  if (valeur.ok) return success('');
  const marque = lignes.find((ligne) => ligne.marque.trim() !== '')?.marque.trim();
  return marque === undefined ? valeur : success(marque);
}

function readTerme(
  lisible: Lisible,
  terme: 'numerateur' | 'denominateur',
  { lieux, millesime }: Situation,
  etat: EtatRegistre,
): Result<number, Echec> {
  const chiffre = chiffreOfLieux(lisible, lieux, millesime, etat);
  const nombre = chiffre.ok ? chiffre.value[terme] : null;
  if (nombre !== null) return success(nombre);
  return failure({
    code: 'terme-absent',
    message: fr`${lisible.libelle} de ${nommer(lieux)} : la feuille Données n'en porte pas le ${terme === 'numerateur' ? 'numérateur' : 'dénominateur'}.`,
    aide: fr`Seuls les ratios de deux effectifs en ont un, quand leur source le donne.`,
  });
}

function describe(
  lisible: Lisible,
  retour: 'source' | 'millesime' | 'date' | Retour,
  { lieux, millesime, lignes }: Situation,
): Result<Case, Echec> {
  if (retour === 'source') return success(sourceOf(lisible, lignes));
  if (retour === 'millesime') return success(millesime === null ? '' : Number(millesime));
  const dates = [...new Set(lignes.map(({ extrait_le: date }) => date.texte.trim()))].filter(
    (date) => date !== '',
  );
  if (dates.length > 0) return success(dates.sort().at(-1) ?? '');
  return failure({
    code: 'date-absente',
    message: fr`${lisible.libelle} de ${nommer(lieux)} : la feuille Données ne dit pas quand ce chiffre a été extrait.`,
    aide: fr`Complétez la colonne « Extrait le ».`,
  });
}

/** As the rows say it; the indicator's own where they say nothing. */
export function sourceOf({ source }: Lisible, lignes: Situation['lignes']): string {
  const sources = [...new Set(lignes.map((ligne) => ligne.source.trim()))].filter((texte) => texte !== '');
  return sources.length === 0 ? source.libelle : sources.join(' ; ');
}

export const fiche: FicheAcces = {
  description:
    'N’importe quel indicateur, ou n’importe quelle variable de la feuille Données, par son code ; et ce qui va avec son chiffre.',
  parametres: [
    PARAMETRE_CODE,
    PARAMETRE_TERRITOIRE,
    PARAMETRE_MILLESIME,
    {
      nom: 'retour',
      description: 'Ce que la cellule reçoit. Omis : la valeur.',
      type: 'texte',
      optionnel: true,
      choix: [
        { valeur: 'valeur', description: 'Le chiffre du territoire demandé, jamais celui d’un autre.' },
        { valeur: 'marque', description: 's, nd, ns ou so si le chiffre n’est pas publié ; vide sinon.' },
        { valeur: 'source', description: 'L’organisme et la série.' },
        { valeur: 'millesime', description: 'L’année du chiffre.' },
        {
          valeur: 'niveau',
          description: 'La maille à laquelle le chiffre existe : la sienne, sinon celle du repli.',
        },
        { valeur: 'unite', description: 'L’unité, telle que publiée.' },
        { valeur: 'numerateur', description: 'Le haut d’un ratio.' },
        { valeur: 'denominateur', description: 'Le bas d’un ratio.' },
        { valeur: 'libelle', description: 'Le nom de l’indicateur.' },
        { valeur: 'date', description: 'Le jour où le chiffre a été extrait.' },
        {
          valeur: 'repli',
          description: 'La valeur, à défaut celle du niveau au-dessus (EPCI, département, région, France).',
        },
      ],
    },
  ],
  pieges: [
    'Le repli n’est jamais fait de lui-même : dans une cellule, le chiffre d’un EPCI ne se donne pas pour celui d’une commune.',
    'Un repli s’écrit avec son niveau à côté : =CTG.INDICATEUR("TAUX_PAUVRETE";"65233";;"niveau").',
    'Un effectif n’a pas de repli : celui d’un territoire plus grand dirait autre chose.',
  ],
  exemples: [
    {
      arguments: [[['TAUX_PAUVRETE']], [['66136']]],
      donnees: [{ indicateur: 'TAUX_PAUVRETE', territoire: '66136', millesime: '2021', valeur: 34 }],
      attendu: 0.34,
    },
    {
      arguments: [[['TAUX_PAUVRETE']], [['65233']], [], [['repli']]],
      donnees: [
        { indicateur: 'TAUX_PAUVRETE', territoire: '65233', millesime: '2021', valeur: null, marque: 's' },
        { indicateur: 'TAUX_PAUVRETE', territoire: '200069300', millesime: '2021', valeur: 17 },
      ],
      attendu: 0.17,
    },
    {
      arguments: [[['PART_ALLOC_RSA']], [['66136']], [[2024]], [['numerateur']]],
      donnees: [
        {
          indicateur: 'PART_ALLOC_RSA',
          territoire: '66136',
          millesime: '2024',
          valeur: 28.9,
          numerateur: 11690,
          denominateur: 40435,
        },
      ],
      attendu: 11690,
    },
    {
      arguments: [[['INDFOY_PAJE']], [['66136']]],
      donnees: [
        {
          indicateur: 'INDFOY_PAJE',
          libelle: 'Foyers bénéficiaires de la Paje',
          unite: 'foyers',
          territoire: '66136',
          millesime: '2024',
          valeur: 3590,
        },
      ],
      attendu: 3590,
    },
    { arguments: [[['TAUX_PAUVRETÉ_INCONNU']]], attendu: { echec: 'argument-invalide' } },
  ],
};

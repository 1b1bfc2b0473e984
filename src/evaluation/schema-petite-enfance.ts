/** The petite enfance checklist: does this convention have to stand for the schéma pluriannuel, and where each of the six contents is. */
import { keysOfChamp, parseCodesChamps } from '../domain/champ-retenu';
import type { Classeur } from '../domain/classeur';
import { RUBRIQUES } from '../domain/convention';
import { isMotAbsence } from '../domain/mot-absence';
import { formatNombre } from '../domain/nombre-ecrit';
import { readPopulation } from '../domain/population';
import { CONTENUS_SPPE, SEUIL_SPPE, SOURCE_SPPE } from '../domain/schema-petite-enfance';
import type { CleContenuSppe } from '../domain/schema-petite-enfance';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { Reference } from '../domain/valeurs';

/** 'a-reprendre': nothing where it is expected, but the workbook says something of it elsewhere. */
export type EtatContenu = 'present' | 'a-reprendre' | 'absent';

export interface ContenuSppe {
  readonly cle: CleContenuSppe;
  readonly libelle: string;
  readonly etat: EtatContenu;
  /** Where it is, or what was found elsewhere: a sentence. */
  readonly ou: string;
  /** The rubrique's row; null when people took it away. */
  readonly ref: Reference | null;
}

export interface ChecklistSppe {
  /** Does the duty hold here: what is known, and what is not. */
  readonly concerne: 'oui' | 'non' | 'inconnu';
  readonly raison: string;
  /** The answer to « Vaut schéma pluriannuel petite enfance ». */
  readonly vautSchema: 'oui' | 'non' | 'inconnu';
  readonly contenus: readonly ContenuSppe[];
  readonly source: string;
}

export function checkSchemaPetiteEnfance(classeur: Classeur): ChecklistSppe {
  return {
    ...explainConcerne(classeur),
    vautSchema: readVautSchema(classeur),
    contenus: CONTENUS_SPPE.map(([cle, libelle]) => toContenu(classeur, cle, libelle)),
    source: SOURCE_SPPE,
  };
}

function readVautSchema({ convention: { rubriques } }: Classeur): ChecklistSppe['vautSchema'] {
  const reponse = toComparable(rubriques.vaut_sppe?.valeur ?? '');
  return reponse === 'oui' || reponse === 'non' ? reponse : 'inconnu';
}

/** The duty is a commune's, or an EPCI's once it is the autorité organisatrice: the workbook does not say who is. */
function explainConcerne(classeur: Classeur): Pick<ChecklistSppe, 'concerne' | 'raison'> {
  const population = readPopulation(classeur);
  if (population === null) {
    return {
      concerne: 'inconnu',
      raison: fr`La population du territoire n’est pas renseignée (feuille Convention) : on ne sait pas si un schéma pluriannuel petite enfance est dû.`,
    };
  }
  const habitants = fr`${formatNombre(population)} habitants`;
  if (population <= SEUIL_SPPE) {
    return {
      concerne: 'non',
      raison: fr`${habitants} : le schéma pluriannuel petite enfance est dû au-dessus de 10 000.`,
    };
  }
  const type = (classeur.convention.rubriques.type_territoire?.valeur ?? '').trim();
  if (toComparable(type) === 'commune') {
    return {
      concerne: 'oui',
      raison: fr`Commune de ${habitants} : un schéma pluriannuel petite enfance est dû.`,
    };
  }
  return {
    concerne: 'inconnu',
    raison:
      type === ''
        ? fr`${habitants}, mais le type de territoire n’est pas renseigné : on ne sait pas quelle collectivité doit le schéma.`
        : fr`${habitants}, mais le territoire est un « ${type} » : on ne sait pas quelle collectivité est autorité organisatrice de l’accueil du jeune enfant.`,
  };
}

function toContenu(classeur: Classeur, cle: CleContenuSppe, libelle: string): ContenuSppe {
  const rubrique = classeur.convention.rubriques[cle];
  const ecrit = (rubrique?.valeur ?? '').trim();
  const nom = RUBRIQUES[cle].libelle;
  const base = { cle, libelle, ref: rubrique?.ref ?? null };
  if (ecrit !== '' && !isMotAbsence(ecrit))
    return { ...base, etat: 'present', ou: fr`Feuille Convention, rubrique « ${nom} ».` };
  const ailleurs = AILLEURS[cle](classeur);
  if (cle === 'sppe_offre' && ailleurs !== null)
    return { ...base, etat: 'present', ou: fr`Feuille Offre : ${ailleurs}.` };
  const manque =
    ecrit === ''
      ? rubrique === undefined
        ? fr`La rubrique « ${nom} » n’est plus dans la feuille Convention.`
        : fr`La rubrique « ${nom} » de la feuille Convention est vide.`
      : fr`La rubrique « ${nom} » dit seulement « ${ecrit} ».`;
  if (ailleurs === null) return { ...base, etat: 'absent', ou: manque };
  return { ...base, etat: 'a-reprendre', ou: fr`${manque} Ailleurs dans le classeur : ${ailleurs}.` };
}

/** What the rest of the workbook says that may be taken up; null when it says nothing. */
const AILLEURS: Readonly<Record<CleContenuSppe, (classeur: Classeur) => string | null>> = {
  sppe_offre: ({ offres }) =>
    count(
      offres.filter(({ champ, type }) => isPetiteEnfance([champ]) || TYPES.has(toComparable(type))),
      ['équipement ou service de petite enfance', 'équipements ou services de petite enfance'],
    ),
  sppe_besoins: ({ diagnostic }) =>
    count(
      diagnostic.filter(({ champ }) => isPetiteEnfance([champ])),
      ['ligne de petite enfance dans Diagnostic', 'lignes de petite enfance dans Diagnostic'],
    ),
  sppe_tensions: ({ enjeux }) =>
    count(
      enjeux.filter(({ champ, secteur }) => isPetiteEnfance([champ]) && secteur.trim() !== ''),
      ['enjeu de petite enfance situé dans Enjeux', 'enjeux de petite enfance situés dans Enjeux'],
    ),
  sppe_orientations: ({ axes }) =>
    count(
      axes.filter((axe) => isPetiteEnfance([...axe.champs, axe.intitule])),
      ['axe de petite enfance', 'axes de petite enfance'],
    ),
  sppe_calendrier: (classeur) =>
    count(
      actionsPetiteEnfance(classeur).filter(({ fin }) => fin.valeur !== null),
      ['action de petite enfance datée', 'actions de petite enfance datées'],
    ),
  sppe_cout: (classeur) => {
    const codes = new Set(actionsPetiteEnfance(classeur).map(({ code }) => toComparable(code)));
    return count(
      classeur.financements.filter(
        ({ action, prevu }) => action !== '' && codes.has(toComparable(action)) && prevu.valeur !== null,
      ),
      [
        'montant prévu pour une action de petite enfance',
        'montants prévus pour des actions de petite enfance',
      ],
    );
  },
};

/** Types of tOffre that welcome young children, whatever champ was written. */
const TYPES: ReadonlySet<string> = new Set(
  ['EAJE PSU', 'micro-crèche Paje', 'MAM', 'accueil familial', 'RPE', 'LAEP'].map(toComparable),
);

function actionsPetiteEnfance({ actions, axes, champs }: Classeur): Classeur['actions'] {
  const locaux = new Set(
    champs
      .filter(({ codes_nationaux }) => parseCodesChamps(codes_nationaux).includes('PE'))
      .flatMap(keysOfChamp),
  );
  const siens = new Set(
    axes
      .filter((axe) => isPetiteEnfance([...axe.champs, axe.intitule]))
      .map(({ code }) => toComparable(code)),
  );
  return actions.filter(
    (action) =>
      isPetiteEnfance(action.champs) ||
      action.champs.some((champ) => locaux.has(toComparable(champ))) ||
      (action.axe !== '' && siens.has(toComparable(action.axe))),
  );
}

function isPetiteEnfance(mots: readonly string[]): boolean {
  return parseCodesChamps(mots).includes('PE');
}

function count(lignes: readonly unknown[], [un, plusieurs]: readonly [string, string]): string | null {
  if (lignes.length === 0) return null;
  return fr`${lignes.length} ${lignes.length === 1 ? un : plusieurs}`;
}

/** Gesture: make a commune or an EPCI the territory of the convention; what is already typed is only replaced when asked. */
import { RUBRIQUES } from '../domain/convention';
import type { CleRubrique, Convention } from '../domain/convention';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import type { TerritoireRetenu } from '../domain/territoire';
import { toComparable } from '../domain/texte-comparable';
import { readClasseurStructure } from '../workbook/read-classeur';
import { writeTerritoire } from '../workbook/write-territoire';
import { newGeste } from './new-geste';
import { newId } from './new-id';

export interface TerritoireChoisi {
  readonly code: string;
  readonly libelle: string;
  readonly maille: 'commune' | 'EPCI';
  /** The département's name, shown and written: "Pyrénées-Orientales". */
  readonly departement: string;
}

export interface ChangementRubrique {
  /** The rubrique's label: "Code Insee ou SIREN". */
  readonly rubrique: string;
  readonly avant: string;
  readonly apres: string;
}

export interface RapportTerritoire {
  /** 'ecrit': done. 'a-confirmer': nothing was written, `changements` shows what would be replaced. 'inchange': already so. */
  readonly etat: 'ecrit' | 'a-confirmer' | 'inchange';
  readonly changements: readonly ChangementRubrique[];
}

export async function chooseTerritoire(
  territoire: TerritoireChoisi,
  options: {
    readonly remplacer?: boolean;
    readonly idGenerator?: () => string;
    /** ISO date and time of the gesture; the clock's by default. */
    readonly maintenant?: string;
  } = {},
): Promise<Result<RapportTerritoire>> {
  const lecture = await readClasseurStructure();
  if (!lecture.ok) return lecture;
  const { convention, territoires } = lecture.value.classeur;
  const voulues = toRubriques(territoire);
  const ecarts = findEcarts(convention, voulues);
  const etudes = territoires.filter(({ role }) => toComparable(role) === 'etude');
  const autres = etudes.filter(({ code }) => code !== territoire.code);
  const deja = etudes.find(({ code }) => code === territoire.code);
  const remplacements = [
    ...ecarts.filter(({ avant }) => avant !== '').map(toChangement),
    ...autres.map((autre) => describeAutre(autre, territoire)),
  ];
  if (remplacements.length > 0 && options.remplacer !== true) {
    return success({ etat: 'a-confirmer', changements: remplacements });
  }
  if (ecarts.length === 0 && autres.length === 0 && deja !== undefined)
    return success({ etat: 'inchange', changements: [] });
  const ecrit = await writeTerritoire(
    {
      rubriques: Object.fromEntries(ecarts.map(({ cle, apres }) => [cle, apres])),
      source: 'choisi dans le volet',
      territoire,
      ligneEtude: deja?.ref.ligne ?? null,
      lignesComparaison: autres.map(({ ref }) => ref.ligne),
      newId: options.idGenerator ?? newId,
    },
    lecture.value,
    newGeste('Choisir le territoire', options.maintenant),
  );
  if (!ecrit.ok) return ecrit;
  return success({
    etat: 'ecrit',
    changements: [...ecarts.map(toChangement), ...autres.map((a) => describeAutre(a, territoire))],
  });
}

interface Ecart {
  readonly cle: CleRubrique;
  readonly avant: string;
  readonly apres: string;
}

function toRubriques(territoire: TerritoireChoisi): Partial<Record<CleRubrique, string>> {
  return {
    territoire: territoire.libelle,
    type_territoire: territoire.maille,
    code_territoire: territoire.code,
    departement: territoire.departement,
  };
}

/** Rubriques that do not say it yet, empty or otherwise worded. */
function findEcarts({ rubriques }: Convention, voulues: Partial<Record<CleRubrique, string>>): Ecart[] {
  return Object.entries(voulues).flatMap(([nom, apres]) => {
    const cle = nom as CleRubrique;
    const avant = rubriques[cle]?.valeur ?? '';
    return apres === '' || toComparable(avant) === toComparable(apres) ? [] : [{ cle, avant, apres }];
  });
}

function toChangement({ cle, avant, apres }: Ecart): ChangementRubrique {
  return { rubrique: RUBRIQUES[cle].libelle, avant, apres };
}

/** A territory of study is never deleted: it becomes one the convention is compared with. */
function describeAutre({ libelle, code }: TerritoireRetenu, choisi: TerritoireChoisi): ChangementRubrique {
  return {
    rubrique: 'Territoire d’étude (feuille Territoires)',
    avant: `${libelle} (${code})`,
    apres: `${choisi.libelle} (${choisi.code})\u00A0; ${libelle} devient un territoire de comparaison`,
  };
}

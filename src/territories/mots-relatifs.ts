/** The words that stand for a territory of the convention: EPCI, DEP, REG, FRANCE. */
import { fr } from '../domain/typographie';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import type { Lectures } from './resolve-territoire';
import { CODE_FRANCE } from './territoire';
import type { Territoire } from './territoire';

type Mot = 'EPCI' | 'DEP' | 'REG';

const MOTS: Readonly<Record<string, Mot>> = {
  epci: 'EPCI',
  dep: 'DEP',
  departement: 'DEP',
  reg: 'REG',
  region: 'REG',
};

const NOMS: Record<Mot, string> = { EPCI: 'l’EPCI', DEP: 'le département', REG: 'la région' };

/** Null when the text is none of these words. */
export function resolveMot(
  mot: string,
  convention: readonly string[],
  lectures: Lectures,
): Result<Territoire, Echec> | null {
  if (mot === CODE_FRANCE.toLowerCase()) return success(lectures.france);
  const voulu = Object.hasOwn(MOTS, mot) ? MOTS[mot] : undefined;
  if (voulu === undefined) return null;
  const siens = convention.map((code) => lectures.find(code)).filter((territoire) => territoire !== null);
  if (siens.length === 0) return failure(sansConvention(voulu));
  const trouves = new Set(siens.map((territoire) => above(territoire, voulu, lectures)));
  const [seul] = trouves;
  return trouves.size === 1 && seul ? success(seul) : failure(sansReponse(voulu, siens));
}

function above(
  territoire: Territoire,
  mot: Mot,
  { findCommune, findEpci, findDepartement, findRegion }: Lectures,
): Territoire | null {
  if (mot === 'EPCI') {
    if (territoire.maille === 'EPCI') return territoire;
    return findEpci(findCommune(territoire.code)?.epci ?? '');
  }
  const departement = findDepartement(territoire.departement ?? '');
  if (mot === 'DEP') return departement;
  return territoire.maille === 'région' ? territoire : findRegion(departement?.region ?? '');
}

function sansConvention(mot: Mot): Echec {
  return {
    code: 'territoire-relatif',
    message: fr`« ${mot} » désigne ${NOMS[mot]} du territoire de la convention, qui n’est pas renseigné dans le classeur.`,
    aide: fr`Choisissez le territoire dans le volet, ou remplissez « Code Insee ou SIREN » de la feuille Convention.`,
  };
}

function sansReponse(mot: Mot, siens: readonly Territoire[]): Echec {
  return {
    code: 'territoire-relatif',
    message: fr`« ${mot} » ne désigne pas un seul territoire pour cette convention (${siens.map(({ nom }) => nom).join(', ')}).`,
    aide: fr`Écrivez le code voulu : le SIREN d’un EPCI, le numéro d’un département ou REG- suivi du code d’une région.`,
  };
}

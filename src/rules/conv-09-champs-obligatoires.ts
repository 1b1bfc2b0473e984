/** The convention covers petite enfance, jeunesse and parentalité, and at least one other champ. */
import type { Champ } from '../domain/champ';
import { isRetenu, parseCodesChamps } from '../domain/champ-retenu';
import { CHAMPS_NATIONAUX } from '../domain/listes';
import type { CodeChamp } from '../domain/listes';
import { fr } from '../domain/typographie';
import { constatGlobal, defineRegle, nonControlable } from './define';
import { requireTables } from './tables-requises';

const SOCLE: readonly CodeChamp[] = ['PE', 'JEU', 'PAR'];

export default defineRegle({
  id: 'CONV-09',
  gravite: 'erreur',
  portee: 'convention',
  source: 'W5 (circulaire 2020 as summarised by Uriopss)',
  enonce: fr`La convention couvre au minimum la petite enfance, la jeunesse et la parentalité, plus un autre champ.`,
  pourquoi: fr`C’est le contenu minimal d’une CTG selon la circulaire Cnaf du 16 janvier 2020.`,
  aide: fr`Ajoutez le champ dans la feuille Champs, ou rattachez un champ local à son code national.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tChamps']);
    if (absentes) return absentes;
    const manquants = listManquants(classeur.champs);
    if (manquants.length === 0) return [];
    const nonRattaches = classeur.champs.filter((champ) => isRetenu(champ) && codesOf(champ).length === 0);
    if (nonRattaches.length > 0) {
      const noms = nonRattaches.map(nameChamp).join(', ');
      return [
        nonControlable(
          fr`Le rattachement à un champ national manque pour ${noms} ; sans lui, on ne sait pas si la CTG couvre : ${manquants.join(', ')}.`,
        ),
      ];
    }
    const phrase = fr`La CTG doit couvrir au minimum petite enfance, jeunesse et parentalité, plus un autre champ.`;
    return [constatGlobal('tChamps', 'codes_nationaux', fr`${phrase} Manque : ${manquants.join(', ')}.`)];
  },
});

function listManquants(champs: readonly Champ[]): string[] {
  const couverts = new Set(champs.filter(isRetenu).flatMap(codesOf));
  const manquants = SOCLE.filter((code) => !couverts.has(code)).map((code) =>
    CHAMPS_NATIONAUX[code].toLowerCase(),
  );
  const aUnAutre = [...couverts].some((code) => !SOCLE.includes(code));
  return aUnAutre ? manquants : [...manquants, 'un autre champ'];
}

function codesOf(champ: Champ): CodeChamp[] {
  return parseCodesChamps(champ.codes_nationaux);
}

function nameChamp({ libelle, ref }: Champ): string {
  return libelle.trim() === '' ? `la ligne ${ref.ligne}` : fr`« ${libelle.trim()} »`;
}

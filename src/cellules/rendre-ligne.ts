/** The verdict on one row, in one cell. */
import type { Action } from '../domain/action';
import type { Gravite } from '../domain/listes';
import { fr } from '../domain/typographie';
import { designate } from '../rules/designation';
import { VERDICTS } from '../sheets/apparence';
import type { VerdictPlages } from './controler-plages';
import { tellManques } from './dire-manques';

/** Whole sentences; the others are counted. */
const CITES = 3;

const NOMS: Readonly<Record<Gravite, readonly [string, string]>> = {
  erreur: ['erreur', 'erreurs'],
  avertissement: ['avertissement', 'avertissements'],
  info: ['info', 'infos'],
};

/** « conforme », « ✖ 2 erreurs, ▲ 1 avertissement : … », « ? non contrôlable : … »; '' for a row nobody filled. */
export function renderLigne(verdict: VerdictPlages): string {
  const { constats, nonControlables, actions, justifies } = verdict;
  const [action] = actions;
  if (action === undefined) return '';
  const phrases = [
    ...constats.map(({ message }) => message),
    ...nonControlables.map(({ manque }) => manque),
  ].map((phrase) => shorten(phrase, action));
  const suite = `${tellJustifies(justifies.length)}${tellIncompletes(verdict)}`;
  if (phrases.length === 0) return `conforme${suite}`;
  const tete = constats.length === 0 ? VERDICTS.nonControlable.libelle : countGravites(verdict);
  const reste = phrases.length - CITES;
  const autres = reste > 0 ? ` (et ${reste} ${reste === 1 ? 'autre' : 'autres'})` : '';
  return fr`${tete} : ${phrases.slice(0, CITES).join(' ')}${autres}${suite}`;
}

/** The row stands beside: « L’action « A1 – Ouvrir… » n’a pas de pilote. » is « N’a pas de pilote. ». */
function shorten(phrase: string, action: Action): string {
  const debut = fr`L’action ${designate(action)} `;
  if (!phrase.startsWith(debut)) return phrase;
  const reste = phrase.slice(debut.length);
  return `${reste.slice(0, 1).toUpperCase()}${reste.slice(1)}`;
}

function countGravites({ constats }: VerdictPlages): string {
  return (Object.keys(NOMS) as Gravite[])
    .flatMap((gravite) => {
      const nombre = constats.filter((constat) => constat.gravite === gravite).length;
      const [un, plusieurs] = NOMS[gravite];
      const signe = VERDICTS[gravite].libelle.slice(0, 1);
      return nombre === 0 ? [] : [`${signe} ${nombre} ${nombre === 1 ? un : plusieurs}`];
    })
    .join(', ');
}

function tellJustifies(nombre: number): string {
  return nombre === 0 ? '' : ` (${nombre} ${nombre === 1 ? 'constat justifié' : 'constats justifiés'})`;
}

/** What a row says of itself is already told; what the formula lacks is told here. */
function tellIncompletes({ manques, incompletes }: VerdictPlages): string {
  const manque = tellManques(manques);
  if (manque === '') return '';
  return fr` (non contrôlables : ${incompletes.length} ; il manque ${manque})`;
}

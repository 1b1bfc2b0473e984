/** A person who is funded works some part of a full time, and no more than one. */
import type { Membre } from '../domain/membre';
import { isMotAbsence } from '../domain/mot-absence';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { replaceCellule } from './reparations/replace-cellule';
import { requireTables } from './tables-requises';

const COOPERATION = /\bcharge(?:e|\(e\)|\.e|·e)?s? de (?:la )?cooperation\b/;

export default defineRegle({
  id: 'FIN-10',
  gravite: 'avertissement',
  portee: 'financement',
  source: 'GK',
  enonce: fr`L’ETP financé d’une personne est plus grand que 0 et ne dépasse pas 1.`,
  pourquoi: fr`C’est sur cet ETP que la Caf cofinance la fonction de coopération.`,
  aide: fr`Saisissez la part de temps plein de la personne : 0,5 pour un mi-temps.`,
  check: ({ classeur }) => requireTables(classeur, ['tMembres']) ?? classeur.membres.flatMap(checkMembre),
  // « 50 % » of a full time is 0,5; « 50 » says no unit.
  repair: ({ classeur }) => {
    const membres = new Map(classeur.membres.map((membre) => [membre.ref.ligne, membre]));
    return ({ ref, champ }) => {
      const etp = membres.get(ref?.ligne ?? -1)?.etp;
      const valeur = etp?.valeur ?? 0;
      if (etp === undefined || !etp.texte.includes('%') || valeur <= 0 || valeur > 100) return null;
      return replaceCellule(ref, champ, etp.texte.trim(), valeur / 100);
    };
  },
});

function checkMembre(membre: Membre): Observe[] {
  const { ref, etp, fonction, role } = membre;
  const ecrit = etp.texte.trim();
  if (ecrit.startsWith('#')) return [];
  if (ecrit === '' || isMotAbsence(ecrit)) {
    if (!COOPERATION.test(toComparable(`${fonction} ; ${role}`))) return [];
    return [nonControlable(fr`L’ETP financé de ${nameMembre(membre)} n’est pas renseigné.`, ref)];
  }
  if (etp.valeur !== null && etp.valeur > 0 && etp.valeur <= 1) return [];
  return [constat(ref, 'etp', fr`ETP de ${nameMembre(membre)} invalide : « ${ecrit} ».`)];
}

function nameMembre({ nom, fonction, ref }: Membre): string {
  const dit = nom.trim() || fonction.trim();
  return dit === '' ? `la personne de la ligne ${ref.ligne}` : fr`« ${dit} »`;
}

/** A comité de pilotage that was held has its decisions written down. */
import type { Classeur } from '../domain/classeur';
import { formatDate, intervalOf, toIsoPartiel } from '../domain/date-partielle';
import type { Reunion } from '../domain/reunion';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { findCopils } from './instances';
import { requireTables } from './tables-requises';

/** A document that holds what was decided. */
const RELEVE = /\breleve|\bcompte[- ]?rendu|\bcr\b|\bproces[- ]verba|\bpv\b|\bdecisions?\b/;

export default defineRegle({
  id: 'GOUV-05',
  gravite: 'avertissement',
  portee: 'instance',
  source: 'GK',
  enonce: fr`Un comité de pilotage tenu a un relevé de décisions.`,
  pourquoi: fr`Sans relevé, ce que le comité a décidé ne peut être ni appliqué ni rappelé.`,
  aide: fr`Saisissez les décisions dans la feuille Réunions, ou citez le compte rendu dans la colonne « Documents ».`,
  check: ({ classeur, date }) => {
    const absentes = requireTables(classeur, ['tReunions', 'tDecisions']);
    if (absentes) return absentes;
    const isCopil = findCopils(classeur);
    const isDecide = indexDecisions(classeur);
    return classeur.reunions
      .filter(({ instance }) => isCopil(instance))
      .flatMap((reunion) => checkReunion(reunion, date, isDecide));
  },
});

function checkReunion(reunion: Reunion, jour: string, isDecide: (reunion: Reunion) => boolean): Observe[] {
  const { ref, date, documents } = reunion;
  if (RELEVE.test(toComparable(documents)) || isDecide(reunion)) return [];
  const quand = intervalOf(date);
  if (quand === null || (quand.debut < jour && quand.fin >= jour)) {
    const texte = date.texte.trim() === '' ? '' : fr` (« ${formatDate(date)} »)`;
    return [
      nonControlable(fr`Le jour du comité de pilotage manque${texte} : on ne sait pas s’il s’est tenu.`, ref),
    ];
  }
  if (quand.fin >= jour) return [];
  return [
    constat(
      ref,
      'documents',
      fr`Le comité de pilotage du « ${formatDate(date)} » n’a pas de relevé de décisions.`,
    ),
  ];
}

/** A decision is of a meeting when it bears its body and its date, as precisely as one of the two says it. */
function indexDecisions({ decisions }: Classeur): (reunion: Reunion) => boolean {
  const cles = new Set(
    decisions.flatMap(({ instance, date }) =>
      prefixesOf(toIsoPartiel(date)).map((iso) => toKey(instance, iso)),
    ),
  );
  const exactes = new Set(decisions.map(({ instance, date }) => toKey(instance, toIsoPartiel(date))));
  return ({ instance, date }) => {
    const iso = toIsoPartiel(date);
    if (iso === '') return false;
    return [instance, ''].some(
      (nom) =>
        cles.has(toKey(nom, iso)) || prefixesOf(iso).some((prefixe) => exactes.has(toKey(nom, prefixe))),
    );
  };
}

/** "2024-03-06" → itself, "2024-03", "2024". */
function prefixesOf(iso: string): string[] {
  return [10, 7, 4].filter((longueur) => iso.length >= longueur).map((longueur) => iso.slice(0, longueur));
}

function toKey(instance: string, iso: string): string {
  return `${toComparable(instance)}\n${iso}`;
}

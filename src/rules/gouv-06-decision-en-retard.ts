/** A decision past its deadline is closed or given a new one. */
import { compareIntervals, formatDate, intervalOf } from '../domain/date-partielle';
import type { Decision } from '../domain/decision';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { shorten } from './designation';
import { requireTables } from './tables-requises';

const CLOSES = /^(?:sold|abandonn|realis|termin|fait|clo[st]|tenu|annul)/;

export default defineRegle({
  id: 'GOUV-06',
  gravite: 'avertissement',
  portee: 'instance',
  source: 'GK',
  enonce: fr`Une décision dont l’échéance est passée est soldée.`,
  pourquoi: fr`Le comité demandera d’abord ce que sont devenues ses décisions précédentes.`,
  aide: fr`Soldez la décision, ou reportez son échéance, dans la feuille Réunions.`,
  check: ({ classeur, date }) =>
    requireTables(classeur, ['tDecisions']) ??
    classeur.decisions
      .filter((decision) => !isClose(decision))
      .flatMap((decision) => checkDecision(decision, date)),
});

function isClose({ etat, date_solde }: Decision): boolean {
  return CLOSES.test(toComparable(etat)) || date_solde.texte.trim() !== '';
}

function checkDecision(decision: Decision, jour: string): Observe[] {
  const { ref, echeance, responsable } = decision;
  const nom = nameDecision(decision);
  const ordre = compareIntervals(intervalOf(echeance), { debut: jour, fin: jour });
  if (ordre === 'indecis') {
    const texte =
      echeance.texte.trim() === '' ? 'manque' : fr`ne dit pas le jour (« ${formatDate(echeance)} »)`;
    return [nonControlable(fr`L’échéance de la décision ${nom} ${texte}.`, ref)];
  }
  if (ordre !== 'avant') return [];
  const qui = responsable.trim() === '' ? 'sans responsable' : fr`« ${responsable.trim()} »`;
  return [
    constat(ref, 'etat', fr`Décision ${nom} à échéance du « ${formatDate(echeance)} » non soldée (${qui}).`),
  ];
}

function nameDecision({ numero, texte, ref }: Decision): string {
  if (numero.trim() !== '') return fr`n° « ${numero.trim()} »`;
  const dite = texte.trim();
  if (dite === '') return `de la ligne ${ref.ligne}`;
  return fr`« ${shorten(dite)} »`;
}

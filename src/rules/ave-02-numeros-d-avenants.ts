/** Avenants are numbered 1, 2, 3…, in the order of their dates. */
import type { Avenant } from '../domain/avenant';
import { compareIntervals, intervalOf } from '../domain/date-partielle';
import { fr } from '../domain/typographie';
import { requireClasseur } from './classeur-structure';
import { constat, defineRegle } from './define';
import type { Observe } from './define';

const CITES_MAX = 8;

export default defineRegle({
  id: 'AVE-02',
  gravite: 'erreur',
  portee: 'avenant',
  source: 'GK',
  enonce: fr`Les avenants se suivent : 1, 2, 3, dans l’ordre de leurs dates.`,
  pourquoi: fr`Un numéro qui manque fait chercher un avenant que personne n’a signé.`,
  aide: fr`Renumérotez les avenants, ou saisissez celui qui manque.`,
  check: ({ classeur }) => requireClasseur(classeur) ?? checkAvenants(classeur.avenants),
});

/** One finding for the series, on the first avenant that breaks it. */
function checkAvenants(avenants: readonly Avenant[]): Observe[] {
  const lus = avenants.map((avenant) => ({ avenant, numero: parseNumero(avenant.numero) }));
  const anonyme = lus.find(({ numero }) => numero === null);
  if (anonyme !== undefined) {
    const { numero, ref } = anonyme.avenant;
    const message =
      numero.trim() === ''
        ? fr`Un avenant n’a pas de numéro (ligne ${ref.ligne}).`
        : fr`Le numéro d’avenant « ${numero.trim()} » ne se lit pas (ligne ${ref.ligne}).`;
    return [constat(ref, 'numero', message)];
  }
  const tries = [...lus].sort((a, b) => (a.numero ?? 0) - (b.numero ?? 0));
  const fautif = tries.find(({ numero }, rang) => numero !== rang + 1);
  if (fautif !== undefined) {
    const numeros = tries.slice(0, CITES_MAX).map(({ numero }) => numero);
    const liste = `${numeros.join(', ')}${tries.length > CITES_MAX ? '…' : ''}`;
    return [constat(fautif.avenant.ref, 'numero', fr`Avenants non consécutifs : ${liste}.`)];
  }
  return checkOrdre(tries.map(({ avenant }) => avenant));
}

/** Dates that overlap or are not known say nothing of the order. */
function checkOrdre(avenants: readonly Avenant[]): Observe[] {
  return avenants.flatMap((avenant, rang) => {
    const precedent = avenants[rang - 1];
    if (precedent === undefined) return [];
    const ordre = compareIntervals(dateOf(avenant), dateOf(precedent));
    if (ordre !== 'avant') return [];
    const message = fr`Avenants non consécutifs : le n° ${avenant.numero.trim()} est daté d’avant le n° ${precedent.numero.trim()}.`;
    return [constat(avenant.ref, 'numero', message)];
  });
}

function dateOf({ date_signature, date_deliberation, date_copil }: Avenant): ReturnType<typeof intervalOf> {
  return intervalOf(date_signature) ?? intervalOf(date_deliberation) ?? intervalOf(date_copil);
}

/** "1", "n° 2", "Avenant n°3"; null for what holds no number or several. */
function parseNumero(numero: string): number | null {
  const lu = /^\D*(\d{1,4})\D*$/.exec(numero.trim());
  return lu === null ? null : Number(lu[1]);
}

/** A function that checks ranges: its code comes at the first call, and the cell is answered when it is there. */
import type { Echec, Result } from '../domain/result';
import type { IdControle } from '../indicators/controles/ids';
import type { Argument } from '../indicators/define';
import { toArgument } from './arguments';
import { inattendue, toErreur } from './resultat';

type Rendu = string | number | boolean | readonly (readonly (string | number)[])[];
type Calcul = (id: IdControle, args: readonly Argument[]) => Result<Rendu, Echec>;

/** The code of the controls: asked for once, again after a failure; the cells that follow are answered at once. */
export type ChargerControles = () => Promise<{ readonly calculateControle: Calcul }>;

interface Invocation {
  setResult: (valeur: unknown) => void;
  onCanceled?: () => void;
}

/** Arguments before the tables, which come together in one array. */
const SEULS = 4;

export function createControles(charger: ChargerControles): (id: IdControle) => (...tous: unknown[]) => void {
  let calcul: Calcul | null = null;
  return (id) =>
    (...tous) => {
      const invocation = tous.at(-1) as Invocation;
      const args = toArguments(tous.slice(0, -1));
      if (calcul !== null) return invocation.setResult(answer(calcul, id, args));
      let actif = true;
      invocation.onCanceled = () => (actif = false);
      charger().then(
        ({ calculateControle }) => {
          calcul = calculateControle;
          if (actif) invocation.setResult(answer(calcul, id, args));
        },
        () => {
          if (actif) invocation.setResult(toErreur(nonCharges()));
        },
      );
    };
}

function answer(calcul: Calcul, id: IdControle, args: readonly Argument[]): unknown {
  try {
    const resultat = calcul(id, args);
    return resultat.ok ? resultat.value : toErreur(resultat.error);
  } catch (error) {
    return toErreur(inattendue(error instanceof Error ? error.message : String(error)));
  }
}

function toArguments(recus: readonly unknown[]): Argument[] {
  const tables: unknown = recus[SEULS];
  return [...recus.slice(0, SEULS).map(toArgument), ...(Array.isArray(tables) ? tables.map(toArgument) : [])];
}

function nonCharges(): Echec {
  return {
    code: 'controles-non-charges',
    message: 'Les contrôles n’ont pas pu être chargés.',
    aide: 'Vérifiez la connexion, puis validez de nouveau la formule.',
  };
}

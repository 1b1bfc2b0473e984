/** The one adapter between a catalogue entry and Excel: no exception, no wait for ever, no false #N/A at opening. */
import type { Echec } from '../domain/result';
import type { Indicateur } from '../indicators/define';
import type { Registre } from '../indicators/registre';
import { toArgument } from './arguments';
import { cleOf, inattendue, toErreur, toReponse, toValeur } from './resultat';
import type { NombreFormate, Reponse } from './resultat';

export interface OptionsAdapter {
  readonly registre: Registre;
  /** Asked at each answer: Office may not be ready when functions are associated. */
  readonly hasFormats: () => boolean;
  /** How long a cell may wait for the workbook to be read, in milliseconds. */
  readonly delai: number;
}

export type Fonction = (...args: unknown[]) => number | string | NombreFormate | undefined;

/** What Excel gives last: streaming functions answer through it. */
interface Invocation {
  setResult?: (valeur: number | string | NombreFormate | CustomFunctions.Error) => void;
  onCanceled?: () => void;
}

export function toFonction(indicateur: Indicateur, options: OptionsAdapter): Fonction {
  return indicateur.litClasseur ? toFonctionSuivie(indicateur, options) : toFonctionPure(indicateur, options);
}

function toFonctionPure(indicateur: Indicateur, { registre, hasFormats }: OptionsAdapter): Fonction {
  return (...args) => {
    const reponse = answer(indicateur, args, registre);
    if (reponse.type === 'echec') throw toErreur(reponse.echec);
    return toValeur(reponse.valeur, indicateur, hasFormats());
  };
}

/** Stays subscribed until Excel cancels it; sends again only what changed. */
function toFonctionSuivie(indicateur: Indicateur, { registre, hasFormats, delai }: OptionsAdapter): Fonction {
  return (...tous) => {
    const args = tous.slice(0, -1);
    const invocation = tous.at(-1) as Invocation;
    // A range form needs nothing of the workbook: it answers at once.
    const isAutonome =
      (indicateur.autonome ?? indicateur.mode === 'calcule') &&
      args.some((arg) => arg !== null && arg !== undefined);
    let derniere: string | null = null;
    const send = (reponse: Reponse): void => {
      const cle = cleOf(reponse);
      if (cle === derniere) return;
      derniere = cle;
      invocation.setResult?.(
        reponse.type === 'echec'
          ? toErreur(reponse.echec)
          : toValeur(reponse.valeur, indicateur, hasFormats()),
      );
    };
    const update = (): void => {
      if (!registre.lire().pret && !isAutonome) return;
      clearTimeout(attente);
      send(answer(indicateur, args, registre));
    };
    const attente = setTimeout(() => send({ type: 'echec', echec: pasEncoreLu(indicateur) }), delai);
    const unsubscribe = registre.abonner(update);
    invocation.onCanceled = () => {
      clearTimeout(attente);
      unsubscribe();
    };
    update();
    return undefined;
  };
}

function answer(indicateur: Indicateur, args: readonly unknown[], registre: Registre): Reponse {
  try {
    return toReponse(indicateur.calculate(args.map(toArgument), registre.lire()));
  } catch (error) {
    return { type: 'echec', echec: inattendue(error instanceof Error ? error.message : String(error)) };
  }
}

/** Said when the workbook was not read in time; the answer still comes when it is. */
function pasEncoreLu({ libelle }: Indicateur): Echec {
  return {
    code: 'classeur-non-lu',
    message: `${libelle} : le complément n’a pas encore pu lire les chiffres du classeur.`,
    aide: 'Terminez la saisie en cours s’il y en a une, ou ouvrez le volet CTG et choisissez « Actualiser ».',
  };
}

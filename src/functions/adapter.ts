/** The one adapter between a function of ours and Excel: no exception, no wait for ever, no false #N/A at opening. */
import type { Echec, Result } from '../domain/result';
import type { Argument, Indicateur } from '../indicators/define';
import type { EtatRegistre, Registre } from '../indicators/registre';
import type { Rendu } from '../indicators/valeur';
import { toArgument } from './arguments';
import { cleOf, inattendue, toErreur, toReponse, toValeur } from './resultat';
import type { Reponse, Valeur } from './resultat';

/** An entry of the catalogue, or a function that reads any of them. */
export interface Calculable extends Pick<Indicateur, 'libelle' | 'unite' | 'litClasseur' | 'autonome'> {
  readonly mode: Indicateur['mode'] | 'acces';
  readonly litDefinitions?: boolean;
  readonly calculate: (args: readonly Argument[], etat: EtatRegistre) => Result<Rendu, Echec>;
}

export interface OptionsAdapter {
  readonly registre: Registre;
  /** Asked at each answer: Office may not be ready when functions are associated. */
  readonly hasFormats: () => boolean;
  /** How long a cell may wait for the workbook to be read, in milliseconds. */
  readonly delai: number;
  /** Called by functions that quote definitions; the store tells when they are there. */
  readonly demanderDefinitions?: () => void;
}

export type Fonction = (...args: unknown[]) => Valeur | undefined;

/** What Excel gives last: streaming functions answer through it. */
interface Invocation {
  setResult?: (valeur: Valeur) => void;
  onCanceled?: () => void;
}

export function toFonction(indicateur: Calculable, options: OptionsAdapter): Fonction {
  return indicateur.litClasseur ? toFonctionSuivie(indicateur, options) : toFonctionPure(indicateur, options);
}

function toFonctionPure(indicateur: Calculable, { registre, hasFormats }: OptionsAdapter): Fonction {
  return (...args) => {
    const reponse = answer(indicateur, args, registre);
    if (reponse.type === 'echec') throw toErreur(reponse.echec);
    return toValeur(reponse.rendu, indicateur.unite, hasFormats());
  };
}

/** Stays subscribed until Excel cancels it; sends again only what changed. */
function toFonctionSuivie(indicateur: Calculable, options: OptionsAdapter): Fonction {
  const { registre, hasFormats, delai } = options;
  return (...tous) => {
    if (indicateur.litDefinitions === true) options.demanderDefinitions?.();
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
          : toValeur(reponse.rendu, indicateur.unite, hasFormats()),
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

function answer(indicateur: Calculable, args: readonly unknown[], registre: Registre): Reponse {
  try {
    return toReponse(indicateur.calculate(args.map(toArgument), registre.lire()));
  } catch (error) {
    return { type: 'echec', echec: inattendue(error instanceof Error ? error.message : String(error)) };
  }
}

/** Said when the workbook was not read in time; the answer still comes when it is. */
function pasEncoreLu({ libelle }: Calculable): Echec {
  return {
    code: 'classeur-non-lu',
    message: `${libelle} : le complément n’a pas encore pu lire les chiffres du classeur.`,
    aide: 'Terminez la saisie en cours s’il y en a une, ou ouvrez le volet CTG et choisissez « Actualiser ».',
  };
}

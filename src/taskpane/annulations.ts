/** What can be undone, for the bar that offers it: read again after each write. */
import type { RapportAnnulation } from '../commands/annuler';
import type { Annulations, EtatAnnulations } from './commandes-context';

type Derniere = EtatAnnulations['derniere'];

export interface AnnulationsSuivies extends Annulations {
  /** After a gesture: what can be undone now. */
  readonly setDerniere: (derniere: Derniere) => void;
  /** One more was undone; `derniere` is the next that can be. */
  readonly setAnnulee: (derniere: Derniere, rapport: RapportAnnulation) => void;
}

export function buildAnnulations(): AnnulationsSuivies {
  let etat: EtatAnnulations = { derniere: null, rapport: null, annulees: 0 };
  const rappels = new Set<() => void>();
  const change = (suite: EtatAnnulations) => {
    etat = suite;
    rappels.forEach((rappel) => rappel());
  };
  return {
    read: () => etat,
    subscribe: (rappel) => {
      rappels.add(rappel);
      return () => void rappels.delete(rappel);
    },
    setDerniere: (derniere) => {
      const { titre, date } = etat.derniere ?? {};
      if (derniere?.titre === titre && derniere?.date === date) return;
      change({ ...etat, derniere, rapport: null });
    },
    setAnnulee: (derniere, rapport) => change({ derniere, rapport, annulees: etat.annulees + 1 }),
  };
}

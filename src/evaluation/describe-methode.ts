/** The method of progress in a sentence, printed beside every figure. */
import { fr } from '../domain/typographie';
import type { Methode } from './methode-avancement';

const CONVENTION_STATUTS = fr`À discuter et À venir 0, En cours 50, En pause et Bloquée le dernier avancement connu ou 25, Réalisée 100`;

/** « méthode : avancement déclaré », without a full stop: what was counted follows. */
export function describeMethode(methode: Methode): string {
  switch (methode) {
    case 'déclaré':
      return fr`méthode : avancement déclaré`;
    case 'jalons':
      return fr`méthode : jalons faits rapportés aux jalons prévus`;
    case 'statut':
      return fr`méthode : part conventionnelle du statut (${CONVENTION_STATUTS})`;
    case null:
      return fr`méthode : avancement déclaré, à défaut part conventionnelle du statut (aucune méthode choisie)`;
  }
}

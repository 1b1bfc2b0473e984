/** Files that do not say their year: it is taken from their name, and told; asked for otherwise. */
import { fr } from '../../domain/typographie';
import type { MillesimeDonne, Refus } from '../define';

export function tellMillesime({ annee, vientDu }: MillesimeDonne): readonly string[] {
  return vientDu === 'nom'
    ? [fr`Ce fichier ne dit pas son année : ${annee} est lue dans son nom. Vérifiez-la.`]
    : [];
}

export function toMillesimeAbsent(nom: string, quoi: string): Refus {
  return {
    refus: {
      code: 'annee-absente',
      message: fr`« ${nom} » est reconnu (${quoi}), mais ni ses colonnes ni son nom ne disent de quelle année sont ses chiffres.`,
      aide: fr`Redonnez au fichier le nom sous lequel il a été téléchargé, ou ajoutez-y l'année (« …_2021.csv ») ; à la ligne de commande, précisez --millesime 2021.`,
    },
  };
}

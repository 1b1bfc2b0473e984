/** The help of each page: what it is for, the tasks that begin there, the words it uses. */
import { fr } from '../../domain/typographie';
import type { NomPage } from '../demandes';

export interface AideDePage {
  readonly but: string;
  /** Ids of tasks of the guide. */
  readonly taches: readonly string[];
  /** Terms of the glossary. */
  readonly termes: readonly string[];
}

export const AIDES_PAGES: Readonly<Record<NomPage, AideDePage>> = {
  accueil: {
    but: fr`Où en est la convention : sa phase, son prochain copil, ce qui bloque, ce qui a bougé, et la prochaine étape utile.`,
    taches: ['exemple', 'commencer', 'controler'],
    termes: ['Phase', 'Copil', 'Prêt pour le copil'],
  },
  convention: {
    but: fr`Le classeur de la convention : ses feuilles, ce qui manque à sa structure, et la reprise des tableaux que vous avez déjà.`,
    taches: ['commencer', 'structurer', 'reprendre'],
    termes: ['CTG', 'Signataire', 'Champ d’intervention', 'Structurer le classeur'],
  },
  donnees: {
    but: fr`Les chiffres publics du territoire, le catalogue des indicateurs, et les formules qui les lisent.`,
    taches: ['territoire-chiffres', 'indicateur-cellule', 'expliquer-chiffre'],
    termes: ['Millésime', 'Maille', 'Secret statistique', 'Fonction CTG'],
  },
  plan: {
    but: fr`Les actions du plan : en fiches, sur les années de la convention, et par statut.`,
    taches: ['axes', 'plan-fiches', 'plan-calendrier'],
    termes: ['Fiche action', 'Pilote', 'Statut', 'Avancement', 'Date incomplète'],
  },
  controles: {
    but: fr`Ce qui manque, ce qui se contredit, ce qui ne peut pas être vérifié : chaque constat mène à sa cellule.`,
    taches: ['controler', 'corriger', 'mes-actions'],
    termes: ['Constat', 'Non contrôlable', 'Justifier un constat', 'Prêt pour le copil'],
  },
  evaluation: {
    but: fr`L’avancement, les indicateurs et les critères, chacun avec la façon dont il est compté.`,
    taches: ['evaluer'],
    termes: ['Avancement', 'Référence et cible', 'Taux d’atteinte', 'Bilan'],
  },
  aide: {
    but: fr`Comment faire chaque chose, les mots de la CTG, et les touches du clavier.`,
    taches: ['clavier', 'erreurs'],
    termes: [],
  },
};

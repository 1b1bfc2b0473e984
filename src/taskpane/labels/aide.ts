/** Texts of the page « Aide », and of the help of each page. */
import { fr } from '../../domain/typographie';
import { plural } from '../plural';

export const aide = {
  vues: 'Vues de l’aide',
  titres: { guide: 'Guide', glossaire: 'Glossaire', raccourcis: 'Raccourcis' },
  guide: {
    titre: fr`Que voulez-vous faire ?`,
    but: fr`Chaque tâche en trois lignes, avec le chemin dans le volet et sa page illustrée.`,
    ouvrir: (titre: string) => fr`Y aller : ${titre}`,
    bouton: 'Y aller',
    page: (titre: string) => fr`Page du guide : ${titre}`,
  },
  bientot: {
    titre: 'Bientôt dans le complément',
    copil: fr`Les documents pour le copil : synthèse, tableau du plan, fiches, relevé de décisions. En attendant, imprimez les feuilles « Synthèse » et « Contrôles », mises en page pour cela.`,
    partenaires: fr`Les contributions des partenaires : envoyer à chaque pilote ses lignes, puis reprendre ses réponses. En attendant, « Reprendre des tableaux » lit le tableau qu’un pilote vous rend.`,
  },
  glossaire: {
    titre: 'Les mots de la CTG',
    recherche: 'Chercher un mot',
    exemple: fr`Par exemple : copil, secret, bonus.`,
    trouves: (nombre: number) => plural(nombre, 'mot'),
    aucun: (recherche: string) => fr`Aucun mot ne correspond à « ${recherche} ».`,
  },
  raccourcis: {
    excel: 'Dans tout Excel',
    pris: fr`Ces touches fonctionnent où que vous soyez dans le classeur.`,
    nonPris: fr`Cette version d’Excel ne prend pas les raccourcis des compléments : passez par l’onglet « CTG » du ruban ou par le menu du clic droit.`,
    volet: 'Dans le volet',
    touches: 'Touches',
    effet: 'Effet',
    windows: 'Windows et web',
    mac: 'Mac',
  },
  page: {
    titre: (page: string) => fr`Aide : ${page}`,
    taches: 'Comment faire',
    termes: 'Les mots de cette page',
    fermer: 'Fermer l’aide',
  },
} as const;

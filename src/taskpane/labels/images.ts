/** Texts of the pictures: captions, and the tables behind them. */
import { fr } from '../../domain/typographie';
import { plural } from '../plural';

export const images = {
  voir: 'Voir les chiffres',
  de: (titre: string) => fr`: ${titre}`,
  statuts: {
    titre: 'Actions par statut',
    statut: 'Statut',
    actions: 'Actions',
    part: 'Part',
  },
  financements: {
    titre: 'Financements par financeur',
    financeur: 'Financeur',
    prevu: 'Prévu',
    realise: 'Réalisé',
    total: 'En tout',
    inconnu: 'inconnu',
    legende: fr`Un montant non écrit n’est pas un zéro : il manque à la somme.`,
    taxes: fr`Des montants HT et TTC sont additionnés.`,
    reste: (nombre: number) => fr`${plural(nombre, 'autre financeur', 'autres financeurs')} dans le tableau.`,
  },
  mesures: {
    titre: (nom: string) => fr`Mesures, ${nom}`,
    quoi: 'Point',
    valeur: 'Valeur',
    date: 'Date',
    sansDate: 'sans date',
    retenue: 'mesure retenue',
    natures: {
      reference: 'Référence',
      mesure: 'Mesure',
      etape: 'Cible intermédiaire',
      cible: 'Cible',
    },
    legende: fr`Trait plein : les mesures. Tirets : le chemin attendu, de la référence à la cible. Un trait horizontal sous un point : seul le mois ou l’année est connu.`,
  },
  comparaisons: {
    choix: 'Chiffre à comparer',
    voir: 'Voir les comparaisons',
    lecture: 'Lecture des chiffres…',
    territoire: 'Territoire',
    valeur: 'Valeur',
    legende: (millesime: string, source: string) =>
      millesime === '' ? fr`Source : ${source}.` : fr`${millesime}. Source : ${source}.`,
    aucune: fr`Aucun chiffre à comparer : importez d’abord des chiffres du territoire et d’un niveau au-dessus (EPCI, département, région ou France).`,
  },
} as const;

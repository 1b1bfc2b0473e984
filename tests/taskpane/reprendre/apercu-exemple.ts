/** What was understood of a table, with fixed, well recognised defaults. */
import type { ApercuReprise, ColonneProposee, PropositionTable } from '../../../src/taskpane/reprendre/types';

export function buildColonne(plus: Partial<ColonneProposee> = {}): ColonneProposee {
  return {
    entete: 'Chef de file',
    lettre: 'C',
    sort: 'champ',
    cible: { table: 'tActions', cle: 'structure_pilote' },
    libelleCible: 'Structure pilote (Actions)',
    confiance: 0.9,
    raisons: ['en-tête reconnu'],
    autres: [],
    exemples: ['CCAS', 'Ville'],
    ...plus,
  };
}

export function buildTable(plus: Partial<PropositionTable> = {}): PropositionTable {
  return {
    id: 'Plan!A3:F20',
    feuille: 'Plan',
    adresse: 'A3:F20',
    titre: 'Plan d’actions',
    forme: 'tableau',
    nombreLignes: 17,
    cible: 'tActions',
    feuilleCible: 'Actions',
    confiance: 0.9,
    raisons: [],
    autres: [],
    colonnes: [buildColonne()],
    empreinte: 'e',
    dejaUtilisee: false,
    ...plus,
  };
}

export function buildApercu(plus: Partial<ApercuReprise> = {}): ApercuReprise {
  return {
    source: 'Plan',
    tables: [buildTable()],
    ajouts: [
      {
        table: 'tActions',
        feuille: 'Actions',
        aCreer: false,
        colonnesSupplementaires: ['Remarque'],
        lignes: [
          {
            valeurs: { intitule: 'Ouvrir un LAEP', statut: 'En cours' },
            supplements: { Remarque: 'à revoir' },
            feuille: 'Plan',
            ligne: 5,
          },
        ],
      },
    ],
    problemes: [],
    remarques: [],
    ecartees: [],
    ...plus,
  };
}

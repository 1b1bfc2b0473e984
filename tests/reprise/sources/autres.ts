/** Other tables people keep, hand-made: fiches, several tables on a sheet, a paste from Word, crosses in months, years in columns. */
import { xlsx } from './source';
import type { SourceEssai } from './source';

const WORD = `<html><body><p>Voici le tableau :</p><table><tr><th rowspan="2">Objectif</th><th rowspan="2">Action</th><th colspan="2">Mise en œuvre</th></tr>
<tr><th>Pilote</th><th>Échéance</th></tr>
<tr><td rowspan="2"><p>Rompre l’isolement</p></td><td><p>Créer un réseau</p><p>de visiteurs</p></td><td>CCAS</td><td>juin&nbsp;2025</td></tr>
<tr><td>Ouvrir un café associatif</td><td>Foyer rural</td><td>à définir</td></tr></table></body></html>`;

export const AUTRES: readonly SourceEssai[] = [
  {
    nom: '08 fiches one under another, labels on the left',
    contenu: xlsx({
      nom: 'Fiches',
      lignes: [
        ['FICHE ACTION N° 1 : Créer une ludothèque'],
        ['Axe :', 'Axe 1 : Parentalité'],
        ['Pilote :', 'Mme Martin'],
        ['Public visé :', 'familles'],
        ['Budget :', '18 000 €'],
        ['Échéance :', 'décembre 2025'],
        ['État d’avancement :', 'En cours'],
        [],
        ['FICHE ACTION N° 2 : Soutenir le CLAS'],
        ['Axe :', 'Axe 2 : Enfance'],
        ['Pilote :', 'M. Blanc'],
        ['Public visé :', 'élèves'],
        ['Budget :', 4200],
        ['Échéance :', '2026'],
        ['État d’avancement :', 'Non démarré'],
      ],
    }),
    attendu: {
      tAxes: [
        { code: '1', intitule: 'Parentalité' },
        { code: '2', intitule: 'Enfance' },
      ],
      tActions: [
        {
          code: '1',
          intitule: 'Créer une ludothèque',
          axe: '1',
          pilote: 'Mme Martin',
          public: 'familles',
          budget: 18000,
          fin: '2025-12',
          statut: 'En cours',
        },
        {
          code: '2',
          intitule: 'Soutenir le CLAS',
          axe: '2',
          pilote: 'M. Blanc',
          public: 'élèves',
          budget: 4200,
          fin: '2026',
          statut: 'À venir',
        },
      ],
    },
  },
  {
    nom: '09 three tables on a sheet, two side by side',
    contenu: xlsx({
      nom: 'Divers',
      lignes: [
        ['Signataires', null, null, null, 'Calendrier'],
        ['Structure', 'Représentant', 'Qualité', null, 'Étape', 'Date', 'Statut'],
        ['Caf du Val', 'Anne Leroy', 'directrice', null, 'copil', '12/03/2024', 'fait'],
        ['Ville de Montval', 'Paul Morel', 'maire', null, 'signature', 'juin 2024', 'prévu'],
        ['CCAS', 'Paul Morel', 'président', null, 'bilan', '2027', 'prévu'],
        [],
        ['Équipements du territoire'],
        ['Type d’équipement', 'Nom de la structure', 'Commune', 'Nombre de places', 'Gestionnaire'],
        ['Multi-accueil', 'Les Lutins', 'Montval', 25, 'Ville'],
        ['RAM', 'Relais du Val', 'Bourg', null, 'CC du Val'],
      ],
    }),
    attendu: {
      tSignataires: [
        { structure: 'Caf du Val', personne: 'Anne Leroy', fonction: 'directrice' },
        { structure: 'Ville de Montval', personne: 'Paul Morel', fonction: 'maire' },
        { structure: 'CCAS', personne: 'Paul Morel', fonction: 'président' },
      ],
      tCalendrier: [
        { etapes: 'copil', date: '2024-03-12', statut: 'réalisée' },
        { etapes: 'signature', date: '2024-06', statut: 'prévue' },
        { etapes: 'bilan', date: '2027', statut: 'prévue' },
      ],
      tOffre: [
        {
          type: 'Multi-accueil',
          nom: 'Les Lutins',
          commune: 'Montval',
          capacite_agreee: 25,
          gestionnaire: 'Ville',
        },
        { type: 'RPE', nom: 'Relais du Val', commune: 'Bourg', gestionnaire: 'CC du Val' },
      ],
    },
  },
  {
    nom: '10 table pasted from Word, cells that span rows and columns',
    contenu: { type: 'collage', texte: '', html: WORD },
    attendu: {
      tObjectifs: [{ intitule: 'Rompre l’isolement' }],
      tActions: [
        { intitule: 'Créer un réseau\nde visiteurs', objectif: 'O1', pilote: 'CCAS', fin: '2025-06' },
        { intitule: 'Ouvrir un café associatif', objectif: 'O1', pilote: 'Foyer rural', fin: 'à définir' },
      ],
    },
  },
  {
    nom: '11 months ticked with crosses',
    contenu: xlsx({
      nom: 'Planning',
      lignes: [
        ['N°', 'Action', 'Porteur', 'Oct 24', 'Nov 24', 'Déc 24', 'Janv 25', 'Remarques'],
        [1, 'Recenser les besoins', 'CCAS', 'x', 'x', null, null, null],
        [2, 'Restituer le diagnostic', 'Ville', null, null, 'X', 'X', 'date à fixer'],
        [3, 'Réunir le copil', 'Ville', null, null, null, 'x', null],
      ],
    }),
    attendu: {
      tActions: [
        {
          code: '1',
          intitule: 'Recenser les besoins',
          structure_pilote: 'CCAS',
          debut: '2024-10',
          fin: '2024-11',
        },
        {
          code: '2',
          intitule: 'Restituer le diagnostic',
          structure_pilote: 'Ville',
          debut: '2024-12',
          fin: '2025-01',
          notes: 'date à fixer',
        },
        {
          code: '3',
          intitule: 'Réunir le copil',
          structure_pilote: 'Ville',
          debut: '2025-01',
          fin: '2025-01',
        },
      ],
    },
  },
  {
    nom: '12 budget with years side by side',
    contenu: xlsx({
      nom: 'Plan de financement',
      lignes: [
        ['Plan de financement prévisionnel'],
        ['Action', 'Financeur', '2024', '2025', '2026', 'Nature'],
        ['Créer une crèche', 'Caf', 10000, 20000, null, 'invest'],
        ['Créer une crèche', 'Ville', 5000, null, 7000, 'fonctionnement'],
        ['Total', null, 15000, 20000, 7000],
      ],
    }),
    attendu: {
      tFin: [
        { action: 'Créer une crèche', financeur: 'Caf', annee: 2024, prevu: 10000, nature: 'investissement' },
        { action: 'Créer une crèche', financeur: 'Caf', annee: 2025, prevu: 20000, nature: 'investissement' },
        {
          action: 'Créer une crèche',
          financeur: 'Ville',
          annee: 2024,
          prevu: 5000,
          nature: 'fonctionnement',
        },
        {
          action: 'Créer une crèche',
          financeur: 'Ville',
          annee: 2026,
          prevu: 7000,
          nature: 'fonctionnement',
        },
      ],
    },
  },
];

/** The sheet « Réunions »: the meetings and, beside, the decisions and what became of them. */
import { decisionSchema } from '../domain/decision';
import { reunionSchema } from '../domain/reunion';
import { colonneId, date, identifiant, liste, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

const reunions = defineTable({
  nom: 'tReunions',
  libelle: 'Réunions',
  schema: reunionSchema,
  ancre: 'B4',
  filtre: false,
  lignesVides: 12,
  colonnes: [
    colonneId,
    texte('instance', ['Instance', 'L’instance qui se réunit.', 'Comité de pilotage'], {
      niveau: 'prioritaire',
      requise: true,
      listeDe: { table: 'tInstances', cle: 'instance' },
      largeur: 24,
    }),
    date('date', ['Date', 'Le jour de la réunion.', '12/06/2025'], {
      niveau: 'prioritaire',
      alias: ['Date de la réunion'],
    }),
    texteLong('ordre_du_jour', ['Ordre du jour', 'Les points à traiter.', 'bilan 2024 ; plan d’actions'], {
      niveau: 'prioritaire',
      largeur: 36,
    }),
    texteLong('presents', ['Présents', 'Les structures ou les fonctions présentes.', 'Ville ; Caf ; MSA'], {
      alias: ['Participants'],
      largeur: 24,
    }),
    texteLong('excuses', ['Excusés', 'Les structures ou les fonctions excusées.', 'Département'], {
      largeur: 18,
    }),
    texte(
      'documents',
      ['Documents', 'Le compte rendu et ce qui a été présenté.', 'compte rendu du 20 juin'],
      {
        alias: ['Compte rendu', 'Pièce'],
        largeur: 22,
      },
    ),
  ],
});

const decisions = defineTable({
  nom: 'tDecisions',
  libelle: 'Décisions',
  schema: decisionSchema,
  ancre: 'J4',
  filtre: false,
  lignesVides: 12,
  colonnes: [
    colonneId,
    identifiant('numero', ['N° de décision', 'Un numéro unique.', 'D1'], {
      niveau: 'prioritaire',
      alias: ['Décision n°'],
      largeur: 10,
    }),
    texte('instance', ['Instance qui décide', 'L’instance où elle a été prise.', 'Comité de pilotage'], {
      listeDe: { table: 'tInstances', cle: 'instance' },
      largeur: 20,
    }),
    date('date', ['Décidée le', 'Le jour de la réunion.', '12/06/2025'], { alias: ['Date de décision'] }),
    texteLong('texte', ['Décision', 'Ce qui a été décidé, en une phrase.', 'Ouvrir le RPE le mercredi'], {
      niveau: 'prioritaire',
      requise: true,
      alias: ['Texte de la décision'],
      largeur: 44,
    }),
    identifiant('action', ['Action liée', 'Le code de l’action concernée.', 'A1'], {
      listeDe: { table: 'tActions', cle: 'code' },
      largeur: 9,
    }),
    texte(
      'responsable',
      ['Responsable', 'La personne ou la fonction qui s’en charge.', 'coordinatrice CTG'],
      {
        niveau: 'prioritaire',
        largeur: 20,
      },
    ),
    date('echeance', ['Échéance', 'Pour quand.', '30/09/2025'], { niveau: 'prioritaire' }),
    liste('etat', 'etats_decision', ['État', 'Où en est la décision, dans la liste.', 'en cours'], {
      alias: ['Statut'],
      largeur: 12,
    }),
    date('date_solde', ['Soldée le', 'Le jour où elle a été tenue ou abandonnée.', '24/09/2025'], {
      alias: ['Date de solde'],
    }),
  ],
});

export default defineFeuille({
  id: 'reunions',
  titre: 'Réunions',
  but: 'Les réunions des instances et, à côté, les décisions prises : qui s’en charge, pour quand, où on en est.',
  famille: 'convention',
  noyau: false,
  colonnesFigees: 4,
  quadrillage: true,
  visible: true,
  tables: [reunions, decisions],
});

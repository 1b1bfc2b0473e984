/** The sheet « Contrôles »: the last report, written by the add-in, and beside it what people accept with a reason. */
import type * as z from 'zod';
import { justificationSchema } from '../domain/justification';
import { enregistrementSchema, texteSchema } from '../domain/valeurs';
import { colonneId, date, identifiant, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

/** One line of the report as written: nobody but the add-in reads it back. */
const ligneControleSchema = enregistrementSchema.extend({
  gravite: texteSchema,
  regle: texteSchema,
  feuille: texteSchema,
  ligne: texteSchema,
  champ: texteSchema,
  message: texteSchema,
  aide: texteSchema,
  lien: texteSchema,
  controle_le: texteSchema,
  cle: texteSchema,
  empreinte: texteSchema,
});
export type LigneControle = z.infer<typeof ligneControleSchema>;

const CALCULE = { niveau: 'calcule' } as const;

const controles = defineTable({
  nom: 'tControles',
  libelle: 'Dernier contrôle',
  schema: ligneControleSchema,
  ancre: 'B4',
  lignesVides: 1,
  colonnes: [
    colonneId,
    texte('gravite', ['Gravité', 'Écrit par le contrôle.', '✖ erreur'], {
      ...CALCULE,
      requise: true,
      largeur: 19,
    }),
    identifiant('regle', ['Règle', 'Le code de la règle.', 'ACT-04'], {
      ...CALCULE,
      requise: true,
      largeur: 10,
    }),
    texte('feuille', ['Feuille', 'La feuille du constat.', 'Actions'], { ...CALCULE, largeur: 15 }),
    texte('ligne', ['Ligne', 'La ligne du constat, au moment du contrôle.', '6'], { ...CALCULE, largeur: 8 }),
    texte('champ', ['Colonne', 'La colonne du constat.', 'Pilote'], {
      ...CALCULE,
      largeur: 16,
      alias: ['Champ'],
    }),
    texteLong('message', ['Constat', 'Ce qui a été trouvé.', 'L’action n’a pas de pilote.'], {
      ...CALCULE,
      requise: true,
    }),
    texteLong('aide', ['Que faire', 'Comment y répondre.', 'Renseigner la colonne « Pilote ».'], {
      ...CALCULE,
      largeur: 60,
    }),
    texte('lien', ['Aller', 'Un lien vers la cellule.', 'Aller'], { ...CALCULE, largeur: 9 }),
    texte('controle_le', ['Contrôlé le', 'La date de référence du contrôle.', '12/06/2025'], {
      ...CALCULE,
      largeur: 13,
      format: 'dd/mm/yyyy',
    }),
    // Paper stops here: keys are of no use on it, and what was accepted is a line of the report.
    texte('cle', ['Clé', 'À recopier dans Justifications pour accepter ce constat.', 'a-3f9c21b7'], {
      ...CALCULE,
      impression: false,
      largeur: 16,
      format: '@',
    }),
    texte('empreinte', ['Empreinte', 'À recopier avec la clé ; elle change avec la ligne.', 'a1b2c3d4'], {
      ...CALCULE,
      impression: false,
      largeur: 18,
      format: '@',
    }),
  ],
});

const justifications = defineTable({
  nom: 'tJustifications',
  libelle: 'Justifications',
  schema: justificationSchema,
  ancre: 'O4',
  filtre: false,
  lignesVides: 5,
  colonnes: [
    colonneId,
    identifiant('regle', ['Règle justifiée', 'Le code de la règle acceptée.', 'ACT-09'], {
      niveau: 'prioritaire',
      requise: true,
      largeur: 11,
    }),
    texte('cle', ['Clé de la ligne', 'La clé recopiée du rapport.', 'a-3f9c21b7'], {
      format: '@',
      largeur: 14,
    }),
    texte(
      'empreinte',
      ['Empreinte acceptée', 'Recopiée du rapport : si la ligne change, le constat revient.', 'a1b2c3d4'],
      {
        format: '@',
        largeur: 14,
      },
    ),
    texte(
      'gravite_retenue',
      [
        'Gravité retenue',
        'Pour alléger toute une règle : la clé et l’empreinte restent vides, le motif et l’auteur sont requis.',
        'avertissement',
      ],
      { largeur: 16 },
    ),
    texteLong('motif', ['Motif', 'Pourquoi le constat est accepté.', 'décidé par le copil du 12 juin 2025'], {
      niveau: 'prioritaire',
      largeur: 40,
    }),
    texte('auteur', ['Auteur', 'La fonction de la personne qui accepte.', 'chargé de coopération'], {
      largeur: 20,
    }),
    date('date', ['Date', 'Le jour où le constat a été accepté.', '12/06/2025']),
  ],
});

export default defineFeuille({
  id: 'controles',
  titre: 'Contrôles',
  but: 'Le dernier rapport de contrôle, réécrit à chaque contrôle ; à côté, les constats acceptés avec leur motif.',
  famille: 'service',
  noyau: true,
  colonnesFigees: 4,
  quadrillage: true,
  visible: true,
  tables: [controles, justifications],
});

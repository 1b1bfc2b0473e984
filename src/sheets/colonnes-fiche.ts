/** What a fiche action may say beyond the core of the plan: columns at the right end of « Actions », printed by « Fiche ». */
import type { Fiche } from '../domain/fiche-action';
import { date, liste, nombre, texte, texteLong } from './colonnes';
import type { Colonne } from './define';

/** Printed one action a page, by the sheet « Fiche ». */
const FICHE = { impression: false } as const;

const POURQUOI: readonly Colonne<keyof Fiche>[] = [
  texteLong(
    'enjeux',
    ['Enjeux', 'Les constats du diagnostic auxquels l’action répond.', 'E1 ; manque de places le mercredi'],
    {
      ...FICHE,
      groupe: 'Pourquoi',
      alias: ['Enjeux du diagnostic'],
      largeur: 40,
    },
  ),
  texte('tranche_age', ['Tranche d’âge', 'L’âge du public visé.', '0 à 3 ans'], {
    ...FICHE,
    largeur: 14,
  }),
  texteLong('resultats_attendus', ['Résultats attendus', 'Ce qui aura changé.', '20 familles accueillies'], {
    ...FICHE,
    alias: ['Résultat attendu'],
    largeur: 40,
  }),
];

const COMMENT: readonly Colonne<keyof Fiche>[] = [
  texteLong(
    'modalites',
    ['Modalités de mise en œuvre', 'Comment l’action se déroule.', 'deux matinées par semaine'],
    { ...FICHE, groupe: 'Comment', alias: ['Modalités'], largeur: 40 },
  ),
  texteLong('moyens_humains', ['Moyens', 'Les moyens humains et techniques.', 'une éducatrice ; une salle'], {
    ...FICHE,
    alias: ['Moyens humains et techniques'],
    largeur: 30,
  }),
  nombre('etp', ['ETP', 'Les équivalents temps plein que l’action demande.', '0,5'], {
    ...FICHE,
    alias: ['Moyens humains (ETP)'],
    format: '0.0#',
    largeur: 8,
  }),
  texteLong(
    'modalites_evaluation',
    ['Modalités d’évaluation', 'Comment on saura que l’action réussit.', 'enquête annuelle'],
    { ...FICHE, largeur: 36 },
  ),
];

const AVEC_QUI: readonly Colonne<keyof Fiche>[] = [
  texte(
    'direction_pilote',
    ['Direction pilote', 'La direction ou le service qui conduit.', 'DGA solidarités'],
    {
      ...FICHE,
      groupe: 'Avec qui',
      alias: ['Direction ou service pilote'],
    },
  ),
  texte('instances', ['Instances', 'Les instances qui la suivent.', 'comité thématique parentalité'], {
    ...FICHE,
    alias: ['Instances de gouvernance'],
  }),
  liste(
    'participation',
    'participations',
    ['Participation', 'La part prise par les habitants.', 'Consultation'],
    { ...FICHE, alias: ['Participation citoyenne'], largeur: 18 },
  ),
  texteLong(
    'lien_dispositifs',
    ['Lien avec d’autres dispositifs', 'Contrat de ville, PEDT, contrat local de santé…', 'PEDT'],
    { ...FICHE, largeur: 26 },
  ),
  texteLong('transversalite', ['Transversalité', 'Les autres champs concernés.', 'handicap ; numérique'], {
    ...FICHE,
    largeur: 26,
  }),
  texteLong('communication', ['Communication', 'Comment on la fait connaître.', 'site de la Ville'], {
    ...FICHE,
    largeur: 26,
  }),
];

const SUIVI: readonly Colonne<keyof Fiche>[] = [
  texteLong('freins', ['Freins', 'Ce qui empêche d’avancer.', 'recrutement difficile'], {
    ...FICHE,
    groupe: 'Suivi',
    largeur: 30,
  }),
  texteLong('leviers', ['Leviers', 'Ce qui aide à avancer.', 'appui de la MSA'], { ...FICHE, largeur: 30 }),
  texteLong(
    'decision_attendue',
    ['Décision attendue', 'Ce que le copil doit trancher.', 'valider le site avant l’été'],
    { ...FICHE, alias: ['Décision attendue du copil'], largeur: 30 },
  ),
  texte('actions_liees', ['Actions liées', 'Les codes des actions liées.', 'A2 ; A5'], {
    ...FICHE,
    format: '@',
    largeur: 14,
  }),
  texteLong('documents', ['Documents', 'Les documents et leurs adresses.', 'compte rendu du 12 juin'], {
    ...FICHE,
    alias: ['Documents et liens'],
    largeur: 26,
  }),
  texteLong('notes', ['Notes', 'Tout ce qui aide à comprendre.', 'en lien avec le projet social'], {
    ...FICHE,
    largeur: 30,
  }),
  date('date_creation', ['Créée le', 'Le jour où la fiche a été créée.', '12/06/2025'], {
    ...FICHE,
    alias: ['Date de création'],
  }),
  texte('version', ['Version', 'La version de la fiche.', '2'], { ...FICHE, format: '@', largeur: 9 }),
  texte('avenant', ['Avenant d’origine', 'Le numéro de l’avenant qui l’a ajoutée.', '1'], {
    ...FICHE,
    listeDe: { table: 'tAvenants', cle: 'numero' },
    format: '@',
    largeur: 11,
  }),
];

export const COLONNES_FICHE: readonly Colonne<keyof Fiche>[] = [
  ...POURQUOI,
  ...COMMENT,
  ...AVEC_QUI,
  ...SUIVI,
];

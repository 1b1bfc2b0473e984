/** Texts of the page « Chiffres »: its three views. */

export const chiffres = {
  vues: 'Vues de la page Chiffres',
  titres: { donnees: 'Données', catalogue: 'Catalogue', formules: 'Formules' },
  lectureCatalogue: 'Chargement du catalogue…',
} as const;

/** The gestures a person can make: the ribbon, the pane and the command line call these same ones. */
export * from './annuler';
export * from './charger-figures';
export * from './check-classeur';
export * from './abandon-action';
export * from './add-territoire';
export * from './apply-reparations';
export * from './choose-territoire';
export * from './create-action';
export * from './duplicate-action';
export * from './edit-action';
export * from './expliquer-chiffre';
export * from './figer-valeurs';
export * from './inserer-formule';
export * from './expliquer-chiffre';
export * from './figer-valeurs';
export * from './inserer-formule';
export * from './justify-constat';
export * from './lift-justification';
export * from './move-action';
export * from './noter-critere';
export * from './nouvelle-ctg';
export * from './open-reseau';
export * from './preparer-bilan';
export * from './preview-correspondance';
export * from './preview-correspondance';
export * from './preview-figures';
export * from './preview-nouvelle-ctg';
export * from './preview-reparations';
export * from './preview-reprise';
export * from './preview-structure';
export * from './propose-codes';
export * from './read-accueil';
export * from './read-evaluation';
export * from './read-plan';
export * from './read-separateurs';
export * from './refresh-figures';
export * from './remplir-diagnostic';
export * from './reparer-formules';
export * from './show-cellule';
export * from './structure-classeur';
export * from './watch-classeur';
export * from './watch-selection';
export * from './write-figures';
export { writeReprise } from './write-reprise';
export { previewReparation, reparerFormules } from './reparer-formules';
export type {
  ApercuReparation,
  FormuleSansSolution,
  PropositionReparation,
  RapportReparation,
} from './reparer-formules';

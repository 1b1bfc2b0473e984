/** Commands for what is only drawn: none may be called. */
import { createRegistre } from '../../src/indicators/registre';
import { buildAnnulations } from '../../src/taskpane/annulations';
import type { Commandes } from '../../src/taskpane/commandes-context';
import { buildFavoris } from '../../src/taskpane/favoris';

const notCalled = () => Promise.reject(new Error('Rendering calls no command.'));
/** Empty: no workbook was read. */
export const registre = createRegistre();

/** Remembers nothing. */
const OUBLIEUSE = { read: () => null, write: () => undefined };

export const COMMANDES: Commandes = {
  readAccueil: notCalled,
  readSituation: notCalled,
  openExemple: notCalled,
  previewStructure: notCalled,
  structureClasseur: notCalled,
  searchTerritoires: notCalled,
  addTerritoire: notCalled,
  chooseTerritoire: notCalled,
  previewFigures: notCalled,
  writeFigures: notCalled,
  refreshFigures: notCalled,
  checkClasseur: notCalled,
  readControle: notCalled,
  previewReparations: notCalled,
  applyReparations: notCalled,
  justifier: notCalled,
  leverJustification: notCalled,
  watchControle: () => () => undefined,
  memoires: { pilote: OUBLIEUSE, auteur: OUBLIEUSE, demarrage: OUBLIEUSE },
  showCellule: notCalled,
  previewNouvelleCtg: notCalled,
  nouvelleCtg: notCalled,
  listFeuillesSources: notCalled,
  previewReprise: notCalled,
  writeReprise: notCalled,
  previewCodes: notCalled,
  writeCodesProposes: notCalled,
  annulerDerniere: notCalled,
  readEvaluation: notCalled,
  noterCritere: notCalled,
  preparerBilan: notCalled,
  loadFiches: notCalled,
  figures: { read: registre.lire, subscribe: registre.abonner },
  favoris: buildFavoris(OUBLIEUSE),
  readSeparateurs: notCalled,
  insererFormule: notCalled,
  expliquerChiffre: notCalled,
  previewReparation: notCalled,
  reparerFormules: notCalled,
  previewFigement: notCalled,
  figerValeurs: notCalled,
  describeFichier: notCalled,
  previewCorrespondance: notCalled,
  chargerFigures: notCalled,
  remplirDiagnostic: notCalled,
  readPlan: notCalled,
  watchPlan: () => () => undefined,
  watchSelection: () => () => undefined,
  editAction: notCalled,
  createAction: notCalled,
  duplicateAction: notCalled,
  moveAction: notCalled,
  abandonAction: notCalled,
  memoireFiltrePlan: OUBLIEUSE,
  annulations: buildAnnulations(),
  aujourdhui: () => '2026-11-22',
  fraicheur: { read: () => ({ instant: null, echec: null }), subscribe: () => () => undefined },
};

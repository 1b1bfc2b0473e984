/** The sheets of a CTG workbook, in the order of their tabs. */
import accueil from './accueil';
import actions from './actions';
import avenants from './avenants';
import axes from './axes';
import bilan from './bilan';
import calendrier from './calendrier';
import champs from './champs';
import controles from './controles';
import convention from './convention';
import type { DefinitionFeuille, DefinitionTable } from './define';
import diagnostic from './diagnostic';
import donnees from './donnees';
import enjeux from './enjeux';
import evaluation from './evaluation';
import fiche from './fiche';
import financements from './financements';
import gouvernance from './gouvernance';
import graphiques from './graphiques';
import indicateurs from './indicateurs';
import jalons from './jalons';
import journal from './journal';
import listes from './listes';
import mesures from './mesures';
import objectifs from './objectifs';
import offre from './offre';
import reunions from './reunions';
import signataires from './signataires';
import synthese from './synthese';
import { withSignes } from './signe';
import territoires from './territoires';

export const FEUILLES: readonly DefinitionFeuille[] = [
  accueil,
  synthese,
  convention,
  signataires,
  gouvernance,
  reunions,
  calendrier,
  champs,
  territoires,
  diagnostic,
  graphiques,
  offre,
  enjeux,
  axes,
  objectifs,
  actions,
  jalons,
  financements,
  fiche,
  indicateurs,
  mesures,
  evaluation,
  bilan,
  avenants,
  controles,
  donnees,
  journal,
  listes,
].map(withSignes);

export const TABLES: readonly DefinitionTable[] = FEUILLES.flatMap((feuille) => feuille.tables);

export function findTable(nom: string): DefinitionTable | undefined {
  return TABLES.find((table) => table.nom === nom);
}

export function feuilleOf(table: string): DefinitionFeuille | undefined {
  return FEUILLES.find((feuille) => feuille.tables.some(({ nom }) => nom === table));
}

/** The sheets of a CTG workbook, in the order of their tabs. */
import accueil from './accueil';
import actions from './actions';
import avenants from './avenants';
import axes from './axes';
import calendrier from './calendrier';
import champs from './champs';
import controles from './controles';
import convention from './convention';
import type { DefinitionFeuille, DefinitionTable } from './define';
import diagnostic from './diagnostic';
import donnees from './donnees';
import evaluation from './evaluation';
import financements from './financements';
import gouvernance from './gouvernance';
import indicateurs from './indicateurs';
import listes from './listes';
import objectifs from './objectifs';
import signataires from './signataires';
import territoires from './territoires';

export const FEUILLES: readonly DefinitionFeuille[] = [
  accueil,
  convention,
  signataires,
  gouvernance,
  calendrier,
  champs,
  territoires,
  diagnostic,
  axes,
  objectifs,
  actions,
  financements,
  indicateurs,
  evaluation,
  avenants,
  controles,
  donnees,
  listes,
];

export const TABLES: readonly DefinitionTable[] = FEUILLES.flatMap((feuille) => feuille.tables);

export function findTable(nom: string): DefinitionTable | undefined {
  return TABLES.find((table) => table.nom === nom);
}

export function feuilleOf(table: string): DefinitionFeuille | undefined {
  return FEUILLES.find((feuille) => feuille.tables.some(({ nom }) => nom === table));
}

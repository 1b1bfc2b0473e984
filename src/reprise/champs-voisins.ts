/** Columns of a plan of actions that make rows in another table, linked to the action: table → "tIndic.intitule" → headers. */
import { split } from '../domain/split-mots';
import type { Synonymes } from '../domain/split-mots';

const INDICATEUR: readonly string[] = split(
  'indicateurs|indicateurs de réussite|indicateurs de suivi|indicateurs d’évaluation|indicateurs de résultat|indicateur de réussite|indicateur de suivi|indicateurs de réalisation|critères de réussite|comment saura-t-on|indicateurs qualitatifs|indicateurs quantitatifs|indicateurs d’impact|indicateurs liés|indicateur|kpi|critères et indicateurs|indicateurs et critères|indicateur d’évaluation|indicateurs retenus|indicateurs de mesure|indicateurs attendus',
);

export const CHAMPS_VOISINS: Readonly<Record<string, Synonymes>> = {
  tActions: { 'tIndic.intitule': INDICATEUR },
};

/** From 1 (no mark, measures beside the indicators, a shorter fiche action) to 2: the mark and the new lists; columns are proposed. */
import { fr } from '../../domain/typographie';
import { TABLES, findTable, matchEntetes } from '../../sheets';
import type { Colonne, TableBrute } from '../../sheets';
import type { ColonneAAjouter } from '../add-colonne';
import type { Migration } from './define';

const LISTES = 'tListes';

const versDeux: Migration = {
  de: 1,
  vers: 2,
  plan(brutes) {
    const listes = brutes.find(({ nom }) => nom === LISTES);
    const colonnes = listes === undefined ? [] : planListes(listes);
    const presentes = (listes?.valeurs.length ?? 1) - 1;
    const lignes = Math.max(0, ...colonnes.map(({ valeurs }) => valeurs.length)) - presentes;
    return {
      colonnes: colonnes.map((colonne) => ({ ...colonne, lignes: presentes + Math.max(lignes, 0) })),
      lignes: lignes > 0 ? [{ table: LISTES, combien: lignes }] : [],
      phrases: [
        ...describeListes(listes, colonnes),
        ...describeMesures(brutes),
        ...describeProposees(brutes),
      ],
    };
  },
};

export default versDeux;

function missingOf(brute: TableBrute): readonly Colonne[] {
  const definition = findTable(brute.nom);
  return definition === undefined
    ? []
    : matchEntetes(definition.colonnes, (brute.valeurs[0] ?? []).map(String)).manquantes;
}

/** The mark and the lists that version 1 did not have, with their values. */
function planListes(listes: TableBrute): ColonneAAjouter[] {
  const initiales = findTable(LISTES)?.lignesInitiales ?? [];
  return missingOf(listes).flatMap(({ cle, entete }) => {
    if (cle === 'id') return [];
    const valeurs = initiales.flatMap((ligne) => (ligne[cle] === undefined ? [] : [ligne[cle]]));
    return [{ table: LISTES, entete, lignes: 0, valeurs }];
  });
}

function describeListes(listes: TableBrute | undefined, colonnes: readonly ColonneAAjouter[]): string[] {
  if (listes === undefined || colonnes.length === 0) return [];
  const noms = colonnes.map(({ entete }) => fr`« ${entete} »`).join(', ');
  return [fr`Feuille « ${listes.feuille} » : ${colonnes.length} colonnes ajoutées à droite (${noms}).`];
}

function describeMesures(brutes: readonly TableBrute[]): string[] {
  const mesures = brutes.find(({ nom }) => nom === 'tMesures');
  return mesures === undefined
    ? []
    : [fr`Les mesures restent où elles étaient, dans la feuille « ${mesures.feuille} ».`];
}

function describeProposees(brutes: readonly TableBrute[]): string[] {
  const proposees = brutes
    .filter(({ nom }) => nom !== LISTES && TABLES.some((table) => table.nom === nom))
    .flatMap((brute) => {
      const seule = brutes.every(({ nom, feuille }) => nom === brute.nom || feuille !== brute.feuille);
      const nouvelles = missingOf(brute).filter(
        ({ cle, service }) => cle !== 'id' && (seule || service !== true),
      );
      return nouvelles.length === 0 ? [] : [fr`${nouvelles.length} pour la feuille « ${brute.feuille} »`];
    });
  if (proposees.length === 0) return [];
  return [
    fr`Des colonnes nouvelles sont proposées (${proposees.join(', ')}) : elles ne sont ajoutées, à droite, que si vous le demandez.`,
  ];
}

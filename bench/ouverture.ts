/** A sheet of 50 000 rows and 20 columns, made here: opened from its file, and saved again after an edit. */
import { performance } from 'node:perf_hooks';
import type { AtelierDocument } from '../atelier/engine/document';
import { createEmptyDocument } from '../atelier/engine/empty-document';
import { openXlsx, saveXlsx } from '../atelier/xlsx';
import { toLigne } from './banc';
import type { Banc } from './banc';

export const LIGNES = 50_000;
const COLONNES = 20;

export async function run(): Promise<Banc> {
  const { bytes } = await saveXlsx(buildGrand());
  const debut = performance.now();
  const ouvert = await openXlsx(bytes);
  const ouverture = (performance.now() - debut) / 1000;
  if (!ouvert.ok) throw new Error(ouvert.error.message);
  const avant = performance.now();
  await saveXlsx(ouvert.value.document);
  const enregistrement = (performance.now() - avant) / 1000;
  return {
    titre: `Feuille de ${String(LIGNES)} lignes et ${String(COLONNES)} colonnes`,
    lignes: [
      toLigne('ouverture du fichier', ouverture, 10, 's'),
      { nom: 'enregistrement', mesure: `${enregistrement.toFixed(2)} s` },
    ],
  };
}

export function buildGrand(): AtelierDocument {
  const document = createEmptyDocument();
  const [id = ''] = document.snapshot.sheetOrder;
  const cellData = Object.fromEntries(
    Array.from({ length: LIGNES }, (_, row) => [
      row,
      Object.fromEntries(
        Array.from({ length: COLONNES }, (__, column) => [
          column,
          column % 4 === 0
            ? { v: `Texte n° ${String((row * 7 + column) % 3000)}`, t: 1 }
            : { v: row * column + 0.5, t: 2 },
        ]),
      ),
    ]),
  );
  document.snapshot.sheets[id] = { ...document.snapshot.sheets[id], cellData, rowCount: LIGNES + 100 };
  return document;
}

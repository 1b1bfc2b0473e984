/** Measures a taking in against its expected answer: cells in the right field, and source cells found again somewhere. */
import { parseHTML } from 'linkedom';
import { previewGrilles, readCollage, readCsv } from '../../../src/reprise';
import type { ApercuReprise, Correction, Grille, LigneReprise } from '../../../src/reprise';
import { readDate } from '../../../src/reprise/lire-date';
import { readXlsx } from '../../../src/reprise/lire-xlsx';
import { expectValue } from '../../support/read-atelier';
import type { SourceEssai } from './source';

const VIDE = { lignes: new Map(), tables: new Set(['tActions', 'tAxes', 'tDiagnostic', 'tEval']) };

export async function readGrilles({ contenu, nom }: SourceEssai): Promise<readonly Grille[]> {
  if (contenu.type === 'csv') return [readCsv(contenu.octets, nom)];
  if (contenu.type === 'xlsx') return expectValue(await readXlsx(await contenu.octets(), nom));
  return readCollage(contenu.texte, contenu.html, (html) => parseHTML(html).document as unknown as Document);
}

export interface Mesure {
  readonly justes: number;
  readonly total: number;
  /** Expected cells that are elsewhere, in words. */
  readonly fautes: readonly string[];
  /** Source cells found nowhere. */
  readonly perdues: readonly string[];
  readonly apercu: ApercuReprise;
}

export async function measure(source: SourceEssai, correction: Correction = {}): Promise<Mesure> {
  const grilles = await readGrilles(source);
  const apercu = previewGrilles(grilles, { source: source.nom, existants: VIDE, memoire: {}, correction });
  const fautes: string[] = [];
  let total = 0;
  for (const [table, lignes] of Object.entries(source.attendu)) {
    const obtenues = apercu.ajouts.find((ajout) => ajout.table === table)?.lignes ?? [];
    lignes.forEach((ligne, rang) => {
      for (const [cle, valeur] of Object.entries(ligne)) {
        total += 1;
        const lue = valueAt(obtenues[rang], cle);
        if (String(lue) !== String(valeur))
          fautes.push(`${table}[${rang}].${cle}: ${String(lue)} (expected ${String(valeur)})`);
      }
    });
    if (obtenues.length > lignes.length)
      fautes.push(`${table}: ${obtenues.length} rows (expected ${lignes.length})`);
  }
  return { justes: total - fautes.length, total, fautes, perdues: findLost(grilles, apercu), apercu };
}

function valueAt(ligne: LigneReprise | undefined, cle: string): unknown {
  return cle.startsWith('+') ? ligne?.supplements[cle.slice(1)] : ligne?.valeurs[cle];
}

/** Crosses and headers apart, every source cell is in a row, an extra column, what was recognised, or what was set aside. */
function findLost(grilles: readonly Grille[], apercu: ApercuReprise): string[] {
  const gardes = [
    ...apercu.ajouts.flatMap(({ lignes, colonnesSupplementaires }) => [
      ...colonnesSupplementaires,
      ...lignes.flatMap(({ valeurs, supplements }) => [
        ...Object.values(valeurs),
        ...Object.values(supplements),
      ]),
    ]),
    ...apercu.remarques.map(({ ecrit }) => ecrit),
    ...apercu.ecartees.map(({ texte }) => texte),
    ...apercu.problemes.map(({ message }) => message),
    ...apercu.tables.flatMap(({ titre, colonnes }) => [
      titre,
      ...colonnes.flatMap(({ entete, cible }) => [entete, ...Object.values(cible?.fixe ?? {})]),
    ]),
  ].map((valeur) => fold(String(valeur)));
  const tout = gardes.join('|');
  return grilles.flatMap(({ nom, cellules }) =>
    cellules.flatMap(({ ligne, colonne, texte, valeur }) => {
      const mots = [texte, String(valeur), texte.replace(/\s*:$/, '')].map(fold);
      const la =
        mots.some((mot) => mot === 'x' || tout.includes(mot)) ||
        piecesOf(texte).every((piece) => tout.includes(fold(piece))) ||
        isRead(texte, tout);
      return la ? [] : [`${nom} ${ligne + 1},${colonne + 1}: ${texte}`];
    }),
  );
}

function piecesOf(texte: string): string[] {
  const morceaux = texte.split(/[;:,\n–]| - |\s(?=\S+$)|(?<=^\S+)\s/).filter((piece) => piece.trim() !== '');
  return morceaux.length > 1 ? morceaux : [texte];
}

/** Dates and amounts are found again under the value understood. */
function isRead(texte: string, tout: string): boolean {
  const date = readDate({ valeur: texte, texte });
  if (!date.illisible && tout.includes(fold(date.valeur))) return true;
  const chiffres = texte.replace(/[^\d]/g, '');
  const part = /^(\d+) ?%$/.exec(texte)?.[1];
  if (part !== undefined && tout.includes(String(Number(part) / 100))) return true;
  return (
    /\d/.test(texte) &&
    (tout.includes(chiffres) ||
      texte
        .split(/\D+/)
        .filter((n) => n.length === 4)
        .some((annee) => tout.includes(annee)))
  );
}

function fold(texte: string): string {
  return texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Finds the header rows of a zone of a grid: by their words, by what stands under them, on one or two rows. */
import type { CelluleSource } from './define';
import type { Vue } from './vue-grille';
import { scoreVocabulaire } from './vocabulaire';
import { isPeriodeEntete } from './entete-periode';
import { readNiveauBandeau } from './niveau-bandeau';

export interface EnteteTrouve {
  /** Row that names the columns. */
  readonly ligne: number;
  /** Row above that groups them, row under that splits them. */
  readonly groupe: number | null;
  readonly sous: number | null;
  readonly reconnus: number;
}

export interface Zone {
  readonly debut: number;
  readonly fin: number;
}

const CONNU = 0.8;

/** From the top down; two candidates on rows that touch are one header on two rows. */
export function findEntetes(vue: Vue, zone: Zone): readonly EnteteTrouve[] {
  const candidats = vue.lignes.flatMap((ligne) => {
    const reconnus = countReconnus(vue.cellulesDe(ligne, zone.debut, zone.fin));
    return reconnus === 0 ? [] : [{ ligne, reconnus }];
  });
  const entetes: EnteteTrouve[] = [];
  for (const { ligne, reconnus } of candidats) {
    const precedent = entetes.at(-1);
    if (precedent?.sous === ligne) continue;
    if (precedent !== undefined && precedent.ligne === ligne - 1) {
      if (reconnus > precedent.reconnus && isGroupe(vue, zone, ligne - 1, ligne)) {
        entetes[entetes.length - 1] = { ligne, groupe: ligne - 1, sous: null, reconnus };
      }
      continue;
    }
    if (precedent !== undefined && !isDetache(vue, zone, ligne, reconnus)) continue;
    entetes.push(completeEntete(vue, zone, ligne, reconnus));
  }
  return entetes;
}

/** How many cells of a row are headers we know; 0 when the row is no header. */
function countReconnus(cellules: readonly CelluleSource[]): number {
  if (cellules.length < 2) return 0;
  const periodes = cellules.filter((cellule) => isPeriodeEntete(cellule));
  const autres = cellules.filter((cellule) => !periodes.includes(cellule));
  if (autres.some(({ valeur }) => typeof valeur !== 'string')) return 0;
  const connus = autres.filter(({ texte }) => scoreVocabulaire(texte) >= CONNU).length;
  if (connus === 0) return 0;
  const part = connus / autres.length;
  const assez =
    (connus >= 2 && part >= 0.5) ||
    (connus >= 3 && part >= 0.34) ||
    (connus >= 1 && part >= 0.5 && periodes.length >= 2);
  return assez ? connus + periodes.length / 10 : 0;
}

/** A header further down starts another table, or repeats: something parts it from the rows above. */
function isDetache(vue: Vue, zone: Zone, ligne: number, reconnus: number): boolean {
  const dessus = vue.cellulesDe(ligne - 1, zone.debut, zone.fin);
  const cellules = vue.cellulesDe(ligne, zone.debut, zone.fin);
  return (
    dessus.length <= 1 ||
    cellules.every(({ gras }) => gras === true) ||
    (reconnus >= 3 && reconnus === cellules.length)
  );
}

function completeEntete(vue: Vue, zone: Zone, ligne: number, reconnus: number): EnteteTrouve {
  const sous = isSousEntete(vue, zone, ligne, ligne + 1) ? ligne + 1 : null;
  const groupe = sous === null && isGroupe(vue, zone, ligne - 1, ligne) ? ligne - 1 : null;
  return { ligne, groupe, sous, reconnus };
}

/** Words that span several columns of the row under them. */
function isGroupe(vue: Vue, zone: Zone, ligne: number, dessous: number): boolean {
  const cellules = vue.cellulesDe(ligne, zone.debut, zone.fin);
  const largeur = vue.cellulesDe(dessous, zone.debut, zone.fin).length;
  if (cellules.length === 0 || cellules.length >= largeur) return false;
  if (cellules.some(({ valeur, texte }) => typeof valeur !== 'string' || texte.length > 50)) return false;
  const [seule, ...autres] = cellules;
  if (seule !== undefined && autres.length === 0 && readNiveauBandeau(seule.texte) !== null) return false;
  const larges = cellules.map(({ colonne }) => vue.fusionAt(ligne, colonne)?.largeur ?? 1);
  const entier = larges.some((l) => l >= largeur);
  if (entier) return false;
  return larges.some((l) => l > 1) || cellules.length >= 2;
}

/** Words that split the columns above: only where the header is merged, empty, or spans to the right. */
function isSousEntete(vue: Vue, zone: Zone, ligne: number, dessous: number): boolean {
  const cellules = vue.cellulesDe(dessous, zone.debut, zone.fin);
  if (cellules.length < 2) return false;
  const courts = cellules.every(
    (cellule) =>
      isPeriodeEntete(cellule) || (typeof cellule.valeur === 'string' && cellule.texte.length <= 40),
  );
  if (!courts) return false;
  return cellules.every(({ colonne }) => {
    const fusion = vue.fusionAt(ligne, colonne);
    if (fusion !== null) return fusion.largeur > 1;
    if (vue.at(ligne, colonne) === null) return true;
    return (
      vue.at(ligne, colonne + 1) === null && vue.at(dessous, colonne + 1) !== null && colonne + 1 <= zone.fin
    );
  });
}

/** The header of each column, its rows joined: "Financement / CAF". */
export function readEntetes(vue: Vue, zone: Zone, entete: EnteteTrouve): ReadonlyMap<number, string> {
  const libelles = new Map<number, string>();
  for (let colonne = zone.debut; colonne <= zone.fin; colonne += 1) {
    const propre = textAt(vue, entete.ligne, colonne);
    const sous = entete.sous === null ? '' : textAt(vue, entete.sous, colonne);
    const groupe = entete.groupe === null ? '' : groupeOf(vue, zone, entete.groupe, colonne);
    if (sous !== '') libelles.set(colonne, join(groupeOf(vue, zone, entete.ligne, colonne), sous));
    else if (propre !== '') libelles.set(colonne, join(groupe, propre));
    else {
      const fusion = vue.fusionAt(entete.ligne, colonne);
      if (fusion !== null && fusion.colonne < colonne) {
        libelles.set(colonne, `${textAt(vue, fusion.ligne, fusion.colonne)} (suite)`);
      }
    }
  }
  return libelles;
}

function groupeOf(vue: Vue, zone: Zone, ligne: number, colonne: number): string {
  const fusion = vue.fusionAt(ligne, colonne);
  if (fusion !== null) return textAt(vue, fusion.ligne, fusion.colonne);
  const fusionnee = vue
    .cellulesDe(ligne, zone.debut, zone.fin)
    .some((c) => (vue.fusionAt(ligne, c.colonne)?.largeur ?? 1) > 1);
  for (let c = colonne; c >= zone.debut; c -= 1) {
    const texte = textAt(vue, ligne, c);
    if (texte !== '') return c === colonne || !fusionnee ? texte : '';
  }
  return '';
}

function textAt(vue: Vue, ligne: number, colonne: number): string {
  return (vue.at(ligne, colonne)?.texte ?? '').replace(/\s+/g, ' ').trim();
}

function join(groupe: string, propre: string): string {
  return groupe === '' || groupe === propre ? propre : `${groupe} / ${propre}`;
}

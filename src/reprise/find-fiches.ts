/** Finds fiches on a grid: labels in a column and their values beside, one record under another or one a column. */
import { toLettre } from '../sheets';
import type { CelluleSource, ColonneTrouvee, LigneEcartee, TableTrouvee } from './define';
import type { Zone } from './find-entetes';
import { parseCodeIntitule } from './parse-code-intitule';
import { toCle } from './score-entete';
import { scoreVocabulaire } from './vocabulaire';
import type { Vue } from './vue-grille';

const LIBELLE = 0.8;

interface Fiche {
  readonly ligne: number;
  readonly cellules: Map<string, CelluleSource>;
}

function isLibelle({ texte, valeur }: CelluleSource): boolean {
  if (typeof valeur !== 'string' || texte.length > 60) return false;
  const nu = texte.trim().replace(/\s*:$/, '');
  return /:\s*$/.test(texte.trim()) || scoreVocabulaire(nu) >= LIBELLE;
}

/** The column of labels of a zone, null when it is no fiche. */
export function findColonneLibelles(vue: Vue, zone: Zone): number | null {
  for (let colonne = zone.debut; colonne < zone.fin; colonne += 1) {
    const remplies = vue.lignes.filter((ligne) => vue.at(ligne, colonne) !== null);
    const libelles = remplies.filter((ligne) => {
      const cellule = vue.at(ligne, colonne);
      const suivante = vue.cellulesDe(ligne, colonne + 1, zone.fin)[0];
      return cellule !== null && isLibelle(cellule) && suivante !== undefined && !isLibelle(suivante);
    });
    if (libelles.length >= 4 && libelles.length >= remplies.length * 0.5) return colonne;
  }
  return null;
}

export function readFiches(vue: Vue, zone: Zone, colonne: number): TableTrouvee {
  const valeurs = valueColumns(vue, zone, colonne);
  const lu = valeurs.length > 1 ? readEnColonnes(vue, colonne, valeurs) : readEmpilees(vue, zone);
  const entetes = new Map<string, string>();
  for (const { cellules, noms } of lu.fiches)
    for (const cle of cellules.keys()) entetes.set(cle, noms.get(cle) ?? cle);
  const colonnes: ColonneTrouvee[] = [...entetes].map(([cle, entete]) => ({
    entete,
    lettre: '',
    cellules: lu.fiches.map(({ cellules }) => cellules.get(cle) ?? null),
  }));
  const premiere = vue.lignes[0] ?? 0;
  const derniere = vue.lignes.at(-1) ?? 0;
  return {
    feuille: vue.nom,
    adresse: `${toLettre(zone.debut)}${premiere + 1}:${toLettre(zone.fin)}${derniere + 1}`,
    titre: lu.ecartees.map(({ texte }) => texte).join(' '),
    forme: 'fiches',
    colonnes,
    lignes: lu.fiches.map(({ ligne }) => ligne + 1),
    ecartees: lu.ecartees,
  };
}

/** Several columns of values beside the labels: one record each. */
function valueColumns(vue: Vue, zone: Zone, colonne: number): readonly number[] {
  const libelles = vue.lignes.filter((ligne) => {
    const cellule = vue.at(ligne, colonne);
    return cellule !== null && isLibelle(cellule);
  });
  const colonnes = Array.from({ length: zone.fin - colonne }, (_, rang) => colonne + 1 + rang);
  const pleines = colonnes.filter((c) => {
    const cellules = libelles.map((ligne) => vue.at(ligne, c)).filter((cellule) => cellule !== null);
    return (
      cellules.length >= libelles.length * 0.6 &&
      cellules.filter((cellule) => isLibelle(cellule)).length < cellules.length * 0.4
    );
  });
  return pleines;
}

interface FicheNommee extends Fiche {
  readonly noms: Map<string, string>;
}

interface FichesLues {
  readonly fiches: readonly FicheNommee[];
  readonly ecartees: readonly LigneEcartee[];
}

function readEnColonnes(vue: Vue, colonne: number, valeurs: readonly number[]): FichesLues {
  const ecartees: LigneEcartee[] = [];
  const fiches = valeurs.map(
    (): FicheNommee => ({
      ligne: vue.lignes[0] ?? 0,
      cellules: new Map(),
      noms: new Map(),
    }),
  );
  for (const ligne of vue.lignes) {
    const libelle = vue.at(ligne, colonne);
    const pleines = valeurs.map((c) => vue.at(ligne, c));
    if (pleines.every((cellule) => cellule === null)) {
      if (libelle !== null)
        ecartees.push({ feuille: vue.nom, ligne: ligne + 1, motif: 'titre', texte: libelle.texte });
      continue;
    }
    const nom = cleanLibelle(libelle?.texte ?? 'Intitulé');
    pleines.forEach((cellule, rang) => {
      const fiche = fiches[rang];
      if (cellule !== null && fiche !== undefined) addValeur(fiche, nom, cellule);
    });
  }
  return { fiches, ecartees };
}

function readEmpilees(vue: Vue, zone: Zone): FichesLues {
  const fiches: FicheNommee[] = [];
  const ecartees: LigneEcartee[] = [];
  let courante: FicheNommee | null = null;
  let dernier = '';
  const start = (ligne: number): FicheNommee => {
    const fiche: FicheNommee = { ligne, cellules: new Map(), noms: new Map() };
    fiches.push(fiche);
    return fiche;
  };
  for (const ligne of vue.lignes) {
    const cellules = vue.cellulesDe(ligne, zone.debut, zone.fin);
    const [premiere] = cellules;
    if (premiere === undefined) continue;
    if (cellules.length === 1 && !(isLibelle(premiere) && /:\s*$/.test(premiere.texte))) {
      const titre = parseCodeIntitule(premiere.texte);
      if (titre.niveau === null && dernier !== '' && courante !== null && premiere.colonne > zone.debut) {
        addValeur(courante, dernier, premiere);
      } else if (titre.niveau === null || (titre.code === '' && titre.intitule === '')) {
        ecartees.push({ feuille: vue.nom, ligne: ligne + 1, motif: 'titre', texte: premiere.texte });
      } else {
        courante = courante === null || courante.cellules.size > 0 ? start(ligne) : courante;
        addTitre(courante, premiere, titre);
      }
      continue;
    }
    for (const paire of toPaires(cellules)) {
      const nom = paire.libelle === null ? dernier : cleanLibelle(paire.libelle.texte);
      const dejaDit = paire.libelle !== null && courante?.cellules.has(toCle(nom)) === true;
      if (courante === null || (dejaDit && !isTitreSeul(courante, nom))) courante = start(ligne);
      if (paire.libelle !== null) dernier = nom;
      for (const valeur of paire.valeurs) addValeur(courante, nom === '' ? 'Notes' : nom, valeur);
    }
  }
  return { fiches, ecartees };
}

/** A title "Fiche action n° 3" gave the code; the fiche's own label may say it again. */
function isTitreSeul(fiche: FicheNommee, nom: string): boolean {
  return (
    fiche.cellules.size <= 2 &&
    fiche.noms.get(toCle(nom)) === nom &&
    fiche.cellules.get(toCle(nom))?.ligne === fiche.ligne
  );
}

/** "Fiche action n° 3 : Créer une ludothèque" gives the code and the title of the record it opens. */
function addTitre(
  fiche: FicheNommee,
  cellule: CelluleSource,
  titre: ReturnType<typeof parseCodeIntitule>,
): void {
  if (titre.niveau !== 'action') {
    addValeur(fiche, titre.niveau === 'axe' ? 'Axe' : 'Objectif', cellule);
    return;
  }
  if (titre.code !== '') addValeur(fiche, 'Code', { ...cellule, valeur: titre.code, texte: titre.code });
  if (titre.intitule !== '')
    addValeur(fiche, 'Intitulé', { ...cellule, valeur: titre.intitule, texte: titre.intitule });
}

/** "Pilote | CCAS | Début | 2024": each label with the values that follow it. */
function toPaires(
  cellules: readonly CelluleSource[],
): readonly { readonly libelle: CelluleSource | null; readonly valeurs: readonly CelluleSource[] }[] {
  const paires: { libelle: CelluleSource | null; valeurs: CelluleSource[] }[] = [];
  cellules.forEach((cellule, rang) => {
    const precedente = paires.at(-1);
    const suivante = cellules[rang + 1];
    const estLibelle =
      isLibelle(cellule) &&
      suivante !== undefined &&
      (precedente === undefined || precedente.valeurs.length > 0);
    if (estLibelle || (rang === 0 && cellules.length > 1)) paires.push({ libelle: cellule, valeurs: [] });
    else if (precedente === undefined || precedente === null)
      paires.push({
        libelle: isLibelle(cellule) ? cellule : null,
        valeurs: isLibelle(cellule) ? [] : [cellule],
      });
    else precedente.valeurs.push(cellule);
  });
  return paires;
}

function addValeur(fiche: FicheNommee, nom: string, cellule: CelluleSource): void {
  const cle = toCle(nom);
  const deja = fiche.cellules.get(cle);
  fiche.noms.set(cle, nom);
  const texte = deja === undefined ? cellule.texte : `${deja.texte}\n${cellule.texte}`;
  fiche.cellules.set(cle, deja === undefined ? cellule : { ...deja, valeur: texte, texte });
}

function cleanLibelle(texte: string): string {
  return texte
    .replace(/\s+/g, ' ')
    .replace(/\s*:\s*$/, '')
    .trim();
}

/** Finds every table of a grid: under titles, between blank columns, above notes, several on a sheet. */
import { toAdresse, toLettre } from '../sheets';
import type { CelluleSource, Grille, LigneEcartee, TableTrouvee } from './define';
import { dropRepeated, findBandeaux, isSameEntete } from './entetes-repetes';
import { findEntetes, readEntetes } from './find-entetes';
import type { EnteteTrouve, Zone } from './find-entetes';
import { guessEntete, isTableau } from './guess-entete';
import { findColonneLibelles, readFiches } from './find-fiches';
import { chooseTable } from './choose-table';
import { spreadCorps, titleOf } from './spread-corps';
import type { CorpsBrut } from './spread-corps';
import { toCle } from './score-entete';
import { buildVue } from './vue-grille';
import type { Vue } from './vue-grille';

export interface GrilleLue {
  readonly tables: readonly TableTrouvee[];
  /** What stands outside every table. */
  readonly ecartees: readonly LigneEcartee[];
}

export function findTables(grille: Grille): GrilleLue {
  const vue = buildVue(grille);
  if (vue.lignes.length === 0) return { tables: [], ecartees: [] };
  const entiere = { debut: vue.premiereColonne, fin: vue.derniereColonne };
  const zones = splitZones(vue, entiere);
  const lues = zones.map((zone) => readZone(restrict(vue, zone), zone));
  return { tables: lues.flatMap(({ tables }) => tables), ecartees: lues.flatMap(({ ecartees }) => ecartees) };
}

/** Tables side by side: blank columns part them when each side has headers of its own. */
function splitZones(vue: Vue, zone: Zone): readonly Zone[] {
  const pleines = new Set(
    vue.lignes.flatMap((l) => vue.cellulesDe(l, zone.debut, zone.fin).map(({ colonne }) => colonne)),
  );
  const morceaux: { debut: number; fin: number }[] = [];
  for (let c = zone.debut; c <= zone.fin; c += 1) {
    if (!pleines.has(c)) continue;
    const dernier = morceaux.at(-1);
    if (dernier?.fin === c - 1) dernier.fin = c;
    else morceaux.push({ debut: c, fin: c });
  }
  const groupes: { debut: number; fin: number }[] = [];
  for (const morceau of morceaux) {
    const precedent = groupes.at(-1);
    if (precedent !== undefined && !isOwnTable(vue, precedent, morceau)) precedent.fin = morceau.fin;
    else groupes.push({ ...morceau });
  }
  return groupes;
}

function isOwnTable(vue: Vue, gauche: Zone, droite: Zone): boolean {
  if (droite.fin === droite.debut) return false;
  const [a] = findEntetes(vue, gauche);
  const [b] = findEntetes(vue, droite);
  if (a === undefined || b === undefined) return false;
  if (a.ligne !== b.ligne) return true;
  const deGauche = [...readEntetes(vue, gauche, a).values()];
  const deDroite = [...readEntetes(vue, droite, b).values()];
  const cles = new Set(deGauche.map(toCle));
  if (deDroite.some((entete) => cles.has(toCle(entete)))) return true;
  const [x] = chooseTable(deGauche, '');
  const [y] = chooseTable(deDroite, '');
  return (
    x !== undefined && y !== undefined && x.table !== y.table && x.confiance >= 0.6 && y.confiance >= 0.6
  );
}

/** The same grid seen between two columns only. */
function restrict(vue: Vue, zone: Zone): Vue {
  return {
    ...vue,
    lignes: vue.lignes.filter((ligne) => vue.cellulesDe(ligne, zone.debut, zone.fin).length > 0),
    premiereColonne: zone.debut,
    derniereColonne: zone.fin,
  };
}

function readZone(vue: Vue, zone: Zone): GrilleLue {
  const trouves = findEntetes(vue, zone);
  const libelles = findColonneLibelles(vue, zone);
  if (libelles !== null && !isTableau(vue, zone, trouves))
    return { tables: [readFiches(vue, zone, libelles)], ecartees: [] };
  const entetes = trouves.length > 0 ? trouves : guessEntete(vue, zone);
  if (entetes.length === 0)
    return { tables: [], ecartees: vue.lignes.map((ligne) => ecart(vue, zone, ligne, 'hors-table')) };
  const distincts = dropRepeated(vue, zone, entetes);
  const bandes = toBandes(vue, zone, distincts);
  return mergeLues(
    distincts.map((entete, rang) => {
      const bande = bandes[rang] ?? vue;
      const cotes = splitZones(bande, zone);
      if (cotes.length > 1) return mergeLues(cotes.map((cote) => readZone(restrict(bande, cote), cote)));
      const lue = readOne(vue, zone, entete, distincts[rang - 1], distincts[rang + 1]);
      return lue.lignes.length > 0 ? { tables: [lue], ecartees: [] } : { tables: [], ecartees: lue.ecartees };
    }),
  );
}

function mergeLues(lues: readonly GrilleLue[]): GrilleLue {
  return {
    tables: lues.flatMap(({ tables }) => tables),
    ecartees: lues.flatMap(({ ecartees }) => ecartees),
  };
}

/** The rows of each header, its titles included: two tables may stand side by side above a wider one. */
function toBandes(vue: Vue, zone: Zone, entetes: readonly EnteteTrouve[]): readonly Vue[] {
  if (entetes.length < 2) return [];
  const hauts = entetes.map((entete, rang) => {
    const avant = entetes[rang - 1];
    const titres = titresOf(
      vue,
      zone,
      entete.groupe ?? entete.ligne,
      avant === undefined ? -1 : (avant.sous ?? avant.ligne),
    );
    return titres[0] ?? entete.groupe ?? entete.ligne;
  });
  return hauts.map((haut, rang) => ({
    ...vue,
    lignes: vue.lignes.filter((ligne) => ligne >= haut && ligne < (hauts[rang + 1] ?? Infinity)),
  }));
}

function readOne(
  vue: Vue,
  zone: Zone,
  entete: EnteteTrouve,
  avant: EnteteTrouve | undefined,
  apres: EnteteTrouve | undefined,
): TableTrouvee {
  const debut = (entete.sous ?? entete.ligne) + 1;
  const haut = entete.groupe ?? entete.ligne;
  const bas = apres === undefined ? Infinity : (apres.groupe ?? apres.ligne);
  const libelles = readEntetes(vue, zone, entete);
  const titres = titresOf(vue, zone, haut, avant === undefined ? -1 : (avant.sous ?? avant.ligne));
  const suivants = new Set(apres === undefined ? [] : titresOf(vue, zone, bas, debut - 1));
  const lignes = vue.lignes.filter((ligne) => ligne >= debut && ligne < bas && !suivants.has(ligne));
  const colonnes = [
    ...new Set([
      ...libelles.keys(),
      ...lignes.flatMap((l) => vue.cellulesDe(l, zone.debut, zone.fin).map(({ colonne }) => colonne)),
    ]),
  ].sort((a, b) => a - b);
  const dits = titres.map((ligne) => ({ ligne, texte: wordsOf(vue, zone, ligne) }));
  const isEntete = (ligne: number): boolean =>
    isSameEntete(vue, zone, entete.ligne, ligne) ||
    (entete.sous !== null && isSameEntete(vue, zone, entete.sous, ligne));
  const corps: CorpsBrut = {
    vue,
    zone,
    titres: dits,
    colonnes: colonnes.map((colonne) => ({ colonne, entete: libelles.get(colonne) ?? '' })),
    lignes,
    isEntete,
    bandeaux: findBandeaux(vue, zone, lignes, isEntete),
  };
  const lu = spreadCorps(corps);
  const fin = lignes.at(-1) ?? entete.ligne;
  return {
    feuille: vue.nom,
    adresse: `${toAdresse(haut, colonnes[0] ?? zone.debut)}:${toLettre(colonnes.at(-1) ?? zone.fin)}${fin + 1}`,
    titre: titleOf(corps),
    forme: 'tableau',
    colonnes: lu.colonnes,
    lignes: lu.lignes,
    problemes: lu.problemes,
    ecartees: [
      ...titres.filter((l) => !lu.titresRepris.has(l)).map((l) => ecart(vue, zone, l, 'titre')),
      ...lu.ecartees,
    ],
  };
}

function wordsOf(vue: Vue, zone: Zone, ligne: number): string {
  return vue
    .cellulesDe(ligne, zone.debut, zone.fin)
    .map(({ texte }) => texte)
    .join(' ');
}

/** Rows of one cell right above the header, up to the table before; above the first table, all that stands there. */
function titresOf(vue: Vue, zone: Zone, haut: number, apres: number): readonly number[] {
  const dessus = vue.lignes.filter((ligne) => ligne < haut && ligne > apres);
  if (apres < 0) return dessus;
  const titres: number[] = [];
  for (const ligne of dessus.reverse()) {
    const attendu = titres[0] ?? haut;
    if (ligne < attendu - 2 || vue.cellulesDe(ligne, zone.debut, zone.fin).length !== 1) break;
    titres.unshift(ligne);
  }
  return titres;
}

export function ecart(vue: Vue, zone: Zone, ligne: number, motif: LigneEcartee['motif']): LigneEcartee {
  return {
    feuille: vue.nom,
    ligne: ligne + 1,
    motif,
    texte: joinTextes(vue.cellulesDe(ligne, zone.debut, zone.fin)),
  };
}

function joinTextes(cellules: readonly CelluleSource[]): string {
  return cellules.map(({ texte }) => texte.trim()).join(' | ');
}

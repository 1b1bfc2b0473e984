/** No formula of a CTG table is in error, and no link leads to a row that does not exist. */
import type { CelluleEnErreur, Classeur } from '../domain/classeur';
import { FEUILLES_DES_TABLES, rowsOf } from '../domain/tables';
import type { TableClasseur } from '../domain/tables';
import { indexTextes } from '../domain/texte-cellule';
import { fr } from '../domain/typographie';
import type { Enregistrement } from '../domain/valeurs';
import { constat, defineRegle } from './define';
import type { ContexteControle, Observe, Repair } from './define';
import { designate } from './designation';
import { findOrphelines, indexReferences } from './references';
import { indexLiens, mendLiens } from './reparations/lien-retrouve';
import { replaceCellule } from './reparations/replace-cellule';
import { requireTables } from './tables-requises';

/** A CTG function, as Excel writes its name, and as a file saved again by another program does. */
const FONCTION_CTG = /\bCTG\.|_xldudf_ctg_/i;
const FONCTION_CTG_RELUE = /_xldudf_ctg_/i;
/** What a CTG cell shows while it has no figure or no answer yet: its own sentence says so. */
const ATTENTES: ReadonlySet<string> = new Set(['#N/A', '#BUSY!', '#GETTING_DATA']);
/** What the cell of a file saved again shows until the add-in answers it. */
const ATTENTES_RELUES: ReadonlySet<string> = new Set(['#NAME?', '#NOM?']);
const NOMS_FRANCAIS: Readonly<Record<string, string>> = {
  '#NAME?': '#NOM?',
  '#VALUE!': '#VALEUR!',
  '#NUM!': '#NOMBRE!',
  '#NULL!': '#NUL!',
  '#SPILL!': '#PROPAGATION!',
};

/** A column that names rows of other tables. */
interface Lien {
  readonly table: TableClasseur;
  readonly champ: string;
  readonly quoi: string;
  readonly cibles: readonly TableClasseur[];
}

const LIENS: readonly Lien[] = [
  { table: 'tActions', champ: 'axe', quoi: 'L’action', cibles: ['tAxes'] },
  { table: 'tActions', champ: 'objectif', quoi: 'L’action', cibles: ['tObjectifs'] },
  { table: 'tJalons', champ: 'action', quoi: 'Le jalon', cibles: ['tActions'] },
  { table: 'tFin', champ: 'action', quoi: 'Le financement', cibles: ['tActions'] },
  {
    table: 'tIndic',
    champ: 'rattachement',
    quoi: 'L’indicateur',
    cibles: ['tActions', 'tObjectifs', 'tAxes'],
  },
  { table: 'tMesures', champ: 'indicateur', quoi: 'La mesure', cibles: ['tIndic'] },
];

export default defineRegle({
  id: 'DATA-01',
  gravite: 'erreur',
  portee: 'classeur',
  source: 'GK',
  enonce: fr`Aucune formule n’est en erreur et aucun lien ne mène à une ligne qui n’existe pas.`,
  pourquoi: fr`Une erreur ou un lien rompu se propage aux totaux et aux synthèses présentés au copil.`,
  aide: fr`Corrigez la formule, ou le code que la cellule cite.`,
  check: ({ classeur }) => [
    ...classeur.erreurs.filter((cellule) => !isAttenteCtg(cellule)).map(toConstat),
    ...LIENS.flatMap((lien) => checkLien(classeur, lien)),
  ],
  repair: prepare,
});

function isAttenteCtg({ erreur, formule }: CelluleEnErreur): boolean {
  const nom = erreur.toUpperCase();
  return (
    (FONCTION_CTG.test(formule) && ATTENTES.has(nom)) ||
    (FONCTION_CTG_RELUE.test(formule) && ATTENTES_RELUES.has(nom))
  );
}

function toConstat({ table, id, ligne, champ, adresse, erreur }: CelluleEnErreur): Observe {
  const nom = NOMS_FRANCAIS[erreur.toUpperCase()] ?? erreur;
  return constat({ table, id, ligne }, champ, fr`Erreur ${nom} en ${adresse}.`);
}

/** The cells of the column that are not empty. */
function listCites(
  classeur: Classeur,
  { table, champ }: Lien,
): { readonly ligne: Enregistrement; readonly texte: string }[] {
  const lignes: readonly (Enregistrement & Readonly<Record<string, unknown>>)[] = rowsOf(classeur, table);
  const cites = [];
  for (const ligne of lignes) {
    const cellule = ligne[champ];
    const texte = typeof cellule === 'string' ? cellule.trim() : '';
    if (texte !== '') cites.push({ ligne, texte });
  }
  return cites;
}

/** A link cannot be checked when a table it may lead to is not there. */
function checkLien(classeur: Classeur, lien: Lien): Observe[] {
  const cites = listCites(classeur, lien);
  if (cites.length === 0) return [];
  const absentes = requireTables(classeur, lien.cibles);
  if (absentes) return absentes;
  const index = lien.cibles.map((table) => indexReferences(targetsOf(classeur, table)));
  const connues = { has: (cle: string) => index.some((cles) => cles.has(cle)) };
  const feuilles = lien.cibles.map((table) => FEUILLES_DES_TABLES[table]).join(', ');
  // A column says the same few codes again and again.
  const perdues = new Map<string, readonly string[]>();
  const constats: Observe[] = [];
  for (const { ligne, texte } of cites) {
    const orphelines = perdues.get(texte) ?? findOrphelines(texte, connues);
    perdues.set(texte, orphelines);
    for (const cite of orphelines)
      constats.push(
        constat(
          ligne.ref,
          lien.champ,
          fr`${lien.quoi} ${designate(ligne)} renvoie à « ${cite} », qui n’existe pas (feuille ${feuilles}).`,
        ),
      );
  }
  return constats;
}

/** A link is mended where it can mean one row only; a formula in error is its author's. */
function prepare({ classeur }: ContexteControle): ReturnType<Repair> {
  const indexes = new Map<Lien, (texte: string) => string | null>();
  const enErreur = new Set(classeur.erreurs.map(({ table, ligne, champ }) => `${table} ${ligne} ${champ}`));
  const texteOf = indexTextes(classeur);
  return ({ ref, champ }) => {
    if (ref === null || enErreur.has(`${ref.table} ${ref.ligne} ${champ}`)) return null;
    const texte = champ === null ? null : texteOf(ref, champ);
    const lien = LIENS.find((candidat) => candidat.champ === champ && candidat.table === ref.table);
    if (texte === null || lien === undefined) return null;
    const mend = indexes.get(lien) ?? createMend(classeur, lien);
    indexes.set(lien, mend);
    const reparee = mend(texte);
    return reparee === null ? null : replaceCellule(ref, champ, texte, reparee);
  };
}

function createMend(classeur: Classeur, { cibles }: Lien): (texte: string) => string | null {
  const lignes = cibles.flatMap((table) => targetsOf(classeur, table));
  const [index, find] = [indexReferences(lignes), indexLiens(lignes)];
  // A broken link is often copied down a column.
  const connus = new Map<string, string | null>();
  return (texte) => {
    const connu = connus.get(texte);
    if (connu !== undefined) return connu;
    const repare = mendLiens(texte, findOrphelines(texte, index), find);
    connus.set(texte, repare);
    return repare;
  };
}

function targetsOf(
  classeur: Classeur,
  table: TableClasseur,
): readonly (Enregistrement & { readonly code: string; readonly intitule: string })[] {
  if (table === 'tAxes') return classeur.axes;
  if (table === 'tObjectifs') return classeur.objectifs;
  return table === 'tActions' ? classeur.actions : classeur.indicateurs;
}

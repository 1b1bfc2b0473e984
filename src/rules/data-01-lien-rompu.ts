/** No formula of a CTG table is in error, and no link leads to a row that does not exist. */
import type { CelluleEnErreur, Classeur } from '../domain/classeur';
import { FEUILLES_DES_TABLES } from '../domain/tables';
import type { TableClasseur } from '../domain/tables';
import { fr } from '../domain/typographie';
import type { Enregistrement } from '../domain/valeurs';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { findOrphelines, indexReferences } from './references';
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
interface Lien<T extends Enregistrement = Enregistrement> {
  readonly lignes: readonly T[];
  readonly champ: string;
  readonly read: (ligne: T) => string;
  readonly quoi: string;
  readonly cibles: readonly TableClasseur[];
}

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
    ...checkLiens(classeur),
  ],
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

function checkLiens(classeur: Classeur): Observe[] {
  return [
    ...checkLien(classeur, {
      lignes: classeur.actions,
      champ: 'axe',
      read: (l) => l.axe,
      quoi: 'L’action',
      cibles: ['tAxes'],
    }),
    ...checkLien(classeur, {
      lignes: classeur.actions,
      champ: 'objectif',
      read: (l) => l.objectif,
      quoi: 'L’action',
      cibles: ['tObjectifs'],
    }),
    ...checkLien(classeur, {
      lignes: classeur.jalons,
      champ: 'action',
      read: (l) => l.action,
      quoi: 'Le jalon',
      cibles: ['tActions'],
    }),
    ...checkLien(classeur, {
      lignes: classeur.financements,
      champ: 'action',
      read: (l) => l.action,
      quoi: 'Le financement',
      cibles: ['tActions'],
    }),
    ...checkLien(classeur, {
      lignes: classeur.indicateurs,
      champ: 'rattachement',
      read: (l) => l.rattachement,
      quoi: 'L’indicateur',
      cibles: ['tActions', 'tObjectifs', 'tAxes'],
    }),
    ...checkLien(classeur, {
      lignes: classeur.mesures,
      champ: 'indicateur',
      read: (l) => l.indicateur,
      quoi: 'La mesure',
      cibles: ['tIndic'],
    }),
  ];
}

/** A link cannot be checked when a table it may lead to is not there. */
function checkLien<T extends Enregistrement>(classeur: Classeur, lien: Lien<T>): Observe[] {
  const cites = lien.lignes.filter((ligne) => lien.read(ligne).trim() !== '');
  if (cites.length === 0) return [];
  const absentes = requireTables(classeur, lien.cibles);
  if (absentes) return absentes;
  const index = indexReferences(lien.cibles.flatMap((table) => targetsOf(classeur, table)));
  const feuilles = lien.cibles.map((table) => FEUILLES_DES_TABLES[table]).join(', ');
  return cites.flatMap((ligne) =>
    findOrphelines(lien.read(ligne), index).map((cite) =>
      constat(
        ligne.ref,
        lien.champ,
        fr`${lien.quoi} ${designate(ligne)} renvoie à « ${cite} », qui n’existe pas (feuille ${feuilles}).`,
      ),
    ),
  );
}

function targetsOf(classeur: Classeur, table: TableClasseur): Parameters<typeof indexReferences>[0] {
  if (table === 'tAxes') return classeur.axes;
  if (table === 'tObjectifs') return classeur.objectifs;
  return table === 'tActions' ? classeur.actions : classeur.indicateurs;
}

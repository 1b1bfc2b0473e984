/** What links share while rows are taken one after another: codes known, rows made, sentences. */
import { fr } from '../domain/typographie';
import { findTable } from '../sheets';
import type { CelluleBrute } from '../sheets';
import type { LigneEcartee, LigneReprise, ProblemeReprise } from './define';
import { createDoublons } from './doublons';
import type { Doublons } from './doublons';
import type { Existants } from './existants';
import type { LigneLue } from './lignes-lues';
import { createRegistreCodes } from './registre-codes';
import type { RegistreCodes } from './registre-codes';

export interface Lieur {
  readonly axes: RegistreCodes;
  readonly objectifs: RegistreCodes;
  readonly actions: RegistreCodes;
  readonly indicateurs: RegistreCodes;
  readonly doublons: Doublons;
  readonly surDoublon: 'ecarter' | 'ajouter';
  /** "sheet|code of the source" → code given. */
  readonly renommes: Map<string, string>;
  readonly parTable: Map<string, LigneReprise[]>;
  readonly problemes: ProblemeReprise[];
  readonly ecartees: LigneEcartee[];
}

export function createLieur(existants: Existants, surDoublon: 'ecarter' | 'ajouter'): Lieur {
  return {
    axes: createRegistreCodes(existants, 'tAxes'),
    objectifs: createRegistreCodes(existants, 'tObjectifs'),
    actions: createRegistreCodes(existants, 'tActions'),
    indicateurs: createRegistreCodes(existants, 'tIndic'),
    doublons: createDoublons(existants),
    surDoublon,
    renommes: new Map(),
    parTable: new Map(),
    problemes: [],
    ecartees: [],
  };
}

export function push(lieur: Lieur, table: string, ligne: LigneReprise): void {
  const liste = lieur.parTable.get(table) ?? [];
  liste.push(ligne);
  lieur.parTable.set(table, liste);
}

export function tell(
  lieur: Lieur,
  { feuille, ligne }: LigneLue,
  code: string,
  gravite: 'avertissement' | 'info',
  message: string,
  aide: string,
): void {
  lieur.problemes.push({
    code,
    gravite,
    feuille,
    ligne,
    cellule: '',
    entete: '',
    message: fr`Ligne ${ligne} : ${message}`,
    aide,
  });
}

export function textOf(valeur: CelluleBrute | undefined): string {
  return valeur === undefined ? '' : String(valeur).trim();
}

/** True when the row was set aside. */
export function isEcarte(
  lieur: Lieur,
  lue: LigneLue,
  table: string,
  valeurs: Readonly<Record<string, CelluleBrute>>,
): boolean {
  const deja = lieur.doublons.find(table, valeurs, `${lue.feuille}!${lue.ligne}`);
  if (deja === null || lieur.surDoublon === 'ajouter') return false;
  const titre = findTable(table)?.libelle ?? table;
  const ou =
    deja === 'classeur' ? fr`déjà dans « ${titre} »` : fr`déjà repris d’une autre ligne de la source`;
  tell(
    lieur,
    lue,
    'doublon',
    'avertissement',
    fr`« ${describe(valeurs)} » est ${ou} : cette ligne n’est pas ajoutée.`,
    'Demandez l’ajout des doublons si ce sont deux lignes différentes.',
  );
  lieur.ecartees.push({
    feuille: lue.feuille,
    ligne: lue.ligne,
    motif: 'doublon',
    texte: [...Object.values(valeurs), ...Object.values(lue.supplements)].map(String).join(' | '),
  });
  return true;
}

function describe(valeurs: Readonly<Record<string, CelluleBrute>>): string {
  return String(
    valeurs['intitule'] ?? valeurs['libelle'] ?? valeurs['nom'] ?? Object.values(valeurs)[0] ?? '',
  );
}

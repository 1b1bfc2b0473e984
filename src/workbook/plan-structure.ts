/** What structuring would create, and what stands in the way: decided from one reading, before anything is written. Pure. */
import { fr } from '../domain/typographie';
import { FEUILLES, matchEntetes } from '../sheets';
import { planPlaces } from './plan-places';
import type { DefinitionFeuille, DefinitionTable } from '../sheets';

export type EtatTable = 'a-creer' | 'presente' | 'incomplete';

export interface TablePrevue {
  readonly nom: string;
  readonly libelle: string;
  readonly etat: EtatTable;
  /** Headers of the columns an existing table lacks; they are only added when asked for. */
  readonly colonnesManquantes: readonly string[];
}

export interface FeuillePrevue {
  /** Id of the sheet's definition: "actions". */
  readonly id: string;
  /** The tab's name as it will be (or is): "Actions", or "Actions (CTG)" when the name is taken. */
  readonly titre: string;
  /** What the sheet is for, in one line. */
  readonly but: string;
  /** Asked for, or always there, or there already in part. */
  readonly voulue: boolean;
  readonly creer: boolean;
  /** Where the created tab goes among all the tabs, from 0; null for one that is not created. */
  readonly place: number | null;
  readonly noyau: boolean;
  readonly visible: boolean;
  readonly tables: readonly TablePrevue[];
}

export interface ConflitStructure {
  readonly code:
    | 'nom-pris'
    | 'colonnes-manquantes'
    | 'table-ailleurs'
    | 'table-retablie'
    | 'exemple-non-charge';
  /** A sentence for the person: what was found, and what will be done instead. */
  readonly message: string;
  /** The table that lacks columns. */
  readonly table?: string;
}

export interface PlanStructure {
  /** True when every wanted sheet is there. */
  readonly dejaStructure: boolean;
  /** True when the workbook holds something and no CTG table: a copy is worth offering first. */
  readonly classeurEtranger: boolean;
  readonly feuilles: readonly FeuillePrevue[];
  readonly conflits: readonly ConflitStructure[];
}

/** What the workbook holds now. */
export interface EtatClasseur {
  readonly feuilles: readonly string[];
  /** CTG tables by name: their tab and headers. */
  readonly tables: ReadonlyMap<string, { readonly feuille: string; readonly entetes: readonly string[] }>;
  /** Tabs without table that are ours (Accueil), recognised by their title lines: definition id → tab. */
  readonly feuillesSansTable: ReadonlyMap<string, string>;
  /** The lone empty sheet of a new workbook, that the first sheet may take over. */
  readonly feuilleVierge: string | null;
}

/** Ids of the optional sheets wanted beside the core ones. */
export type FeuillesVoulues = readonly string[] | 'toutes';

export function planStructure(etat: EtatClasseur, voulues: FeuillesVoulues = []): PlanStructure {
  const conflits: ConflitStructure[] = [];
  const pris = new Set(
    etat.feuilles.filter((nom) => nom !== etat.feuilleVierge).map((nom) => nom.toLowerCase()),
  );
  const prevues = FEUILLES.map((feuille) => planFeuille(feuille, { etat, voulues, pris, conflits }));
  const places = planPlaces(etat, prevues);
  return {
    dejaStructure: prevues.every(({ creer }) => !creer),
    classeurEtranger: etat.tables.size === 0 && etat.feuilles.length > 0 && etat.feuilleVierge === null,
    feuilles: prevues.map((prevue) => ({ ...prevue, place: places.get(prevue.id) ?? null })),
    conflits,
  };
}

interface Demande {
  readonly etat: EtatClasseur;
  readonly voulues: FeuillesVoulues;
  readonly pris: Set<string>;
  readonly conflits: ConflitStructure[];
}

/** A sheet there in part is completed; an optional one that nobody asked for is left out, and its name left free. */
function planFeuille(
  feuille: DefinitionFeuille,
  { etat, voulues, pris, conflits }: Demande,
): Omit<FeuillePrevue, 'place'> {
  const tables = feuille.tables.map((table) => planTable(table, etat, conflits));
  const absentes = tables.filter((table) => table.etat === 'a-creer');
  const hote = feuille.tables
    .map(({ nom }) => etat.tables.get(nom)?.feuille)
    .find((nom) => nom !== undefined);
  const presente = feuille.tables.length === 0 ? etat.feuillesSansTable.get(feuille.id) : hote;
  const { id, but, noyau, visible } = feuille;
  const voulue = noyau || presente !== undefined || voulues === 'toutes' || voulues.includes(id);
  const creer = voulue && (presente === undefined || absentes.length > 0);
  if (!creer) return { id, titre: presente ?? feuille.titre, but, voulue, creer, noyau, visible, tables };
  const titre = freeName(feuille.titre, pris);
  pris.add(titre.toLowerCase());
  if (presente !== undefined) {
    conflits.push({
      code: 'table-ailleurs',
      message: fr`La feuille « ${presente} » a perdu ${absentes.map(({ nom }) => nom).join(', ')} : ce qui manque est recréé dans la nouvelle feuille « ${titre} ».`,
    });
  } else if (titre !== feuille.titre) {
    conflits.push({
      code: 'nom-pris',
      message: fr`Ce classeur a déjà une feuille « ${feuille.titre} » qui n’est pas une feuille CTG : elle reste telle quelle, et la nouvelle s’appelle « ${titre} ».`,
    });
  }
  return { id, titre, but, voulue, creer, noyau, visible, tables };
}

function planTable(table: DefinitionTable, etat: EtatClasseur, conflits: ConflitStructure[]): TablePrevue {
  const { nom, libelle } = table;
  const presente = etat.tables.get(nom);
  if (presente === undefined) return { nom, libelle, etat: 'a-creer', colonnesManquantes: [] };
  const seule = [...etat.tables].every(
    ([autre, { feuille }]) => autre === nom || feuille !== presente.feuille,
  );
  const manquantes = matchEntetes(table.colonnes, presente.entetes).manquantes.filter(
    // A sign is not worth pushing the table that stands beside.
    ({ service }) => seule || service !== true,
  );
  const colonnesManquantes = manquantes.map(({ entete }) => entete);
  if (colonnesManquantes.length === 0) return { nom, libelle, etat: 'presente', colonnesManquantes };
  const visibles = manquantes.filter(({ cle }) => cle !== 'id').map(({ entete }) => entete);
  conflits.push({
    code: 'colonnes-manquantes',
    table: nom,
    message:
      visibles.length === 0
        ? fr`La table ${nom} de la feuille « ${presente.feuille} » a perdu sa colonne cachée « id » : ses lignes ne peuvent plus être suivies d’un contrôle à l’autre.`
        : fr`La table ${nom} de la feuille « ${presente.feuille} » n’a pas de colonne ${visibles.map((e) => `«\u00A0${e}\u00A0»`).join(', ')}\u00A0: rien n’y est ajouté sans votre demande.`,
  });
  return { nom, libelle, etat: 'incomplete', colonnesManquantes };
}

/** "Actions" → "Actions (CTG)" → "Actions (CTG 2)"…, as Excel compares names: whatever the case. */
function freeName(titre: string, pris: ReadonlySet<string>): string {
  if (!pris.has(titre.toLowerCase())) return titre;
  for (let essai = 1; ; essai += 1) {
    const nom = `${titre} (CTG${essai === 1 ? '' : ` ${essai}`})`;
    if (!pris.has(nom.toLowerCase())) return nom;
  }
}

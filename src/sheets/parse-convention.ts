/** The rows of tConvention → the known rubriques; a row people added for themselves is left alone. */
import type { DefautStructure } from '../domain/classeur';
import { CLES_RUBRIQUES, RUBRIQUES } from '../domain/convention';
import type { CleRubrique, Convention, RubriqueLue } from '../domain/convention';
import { parseDatePartielle } from '../domain/date-partielle';
import { fr } from '../domain/typographie';
import { DATE_VIDE } from '../domain/valeurs';
import type { DefinitionTable } from './define';
import { matchEntetes, toCleEntete } from './match-entete';
import { parseAvis } from './parse-avis';
import { toTexte } from './parse-cellule';
import { describeDefauts, readErreurs, toLignes } from './parse-table';
import type { LigneBrute, TableLue } from './parse-table';
import type { CelluleBrute, EmplacementTable, TableBrute } from './table-brute';

const PAR_LIBELLE = new Map(CLES_RUBRIQUES.map((cle) => [toCleEntete(RUBRIQUES[cle].libelle), cle]));

export interface ConventionLue extends Omit<TableLue, 'enregistrements'> {
  readonly convention: Convention;
}

export function parseConvention(definition: DefinitionTable, brute: TableBrute): ConventionLue {
  const entetes = (brute.valeurs[0] ?? []).map((entete) => toTexte(entete));
  const trouvees = matchEntetes(definition.colonnes, entetes);
  const corps = brute.valeurs.slice(1, brute.totaux ? -1 : undefined);
  const lignes = toLignes(definition, brute, corps, trouvees.colonnes);
  const rubriques: Partial<Record<CleRubrique, RubriqueLue>> = {};
  const defauts: DefautStructure[] = describeDefauts(definition, brute.feuille, trouvees);
  for (const ligne of lignes) {
    const lue = toRubrique(definition.nom, ligne, trouvees.colonnes);
    if (lue === null) continue;
    const deja = rubriques[lue.cle];
    if (deja === undefined || deja.valeur === '') rubriques[lue.cle] = lue.rubrique;
    if (deja !== undefined && deja.valeur !== '' && lue.rubrique.valeur !== '') {
      defauts.push(describeDouble(brute.feuille, deja, lue.rubrique));
    }
  }
  const emplacement: EmplacementTable = {
    table: definition.nom,
    feuille: brute.feuille,
    ligneEntete: brute.ligne + 1,
    premiereColonne: brute.colonne,
    entetes,
    nombreLignes: corps.length,
    colonnes: trouvees.colonnes,
    lignes: new Map(
      CLES_RUBRIQUES.flatMap((cle) => {
        const rubrique = rubriques[cle];
        return rubrique === undefined ? [] : [[cle, rubrique.ref.ligne] as const];
      }),
    ),
    derniereLigneRemplie: lignes.at(-1)?.ligne ?? brute.ligne + 1,
  };
  return {
    convention: { rubriques },
    emplacement,
    defauts,
    erreurs: lignes.flatMap((ligne) => readErreurs(definition, brute, ligne, emplacement)),
    idsAttribues: [],
    avis: parseAvis({ definition, brute, emplacement, lignes, trouvees }),
  };
}

/** The label people read rules; the hidden key only serves when the label was cleared or reworded. */
function toRubrique(
  table: string,
  { id, ligne, cellules }: LigneBrute,
  rangs: ReadonlyMap<string, number>,
): { readonly cle: CleRubrique; readonly rubrique: RubriqueLue } | null {
  const at = (champ: string): CelluleBrute => cellules[rangs.get(champ) ?? -1] ?? '';
  const libelle = toTexte(at('rubrique'));
  const cle = PAR_LIBELLE.get(toCleEntete(libelle)) ?? CLES_RUBRIQUES.find((connue) => connue === id);
  if (cle === undefined) return null;
  const precision = toTexte(at('precision'));
  const estDate = RUBRIQUES[cle].type === 'date';
  const date = estDate ? parseDatePartielle(at('valeur'), precision) : DATE_VIDE;
  const valeur = estDate
    ? date.texte
    : toTexte(at('valeur'), RUBRIQUES[cle].type === 'code' ? 'identifiant' : 'texte');
  const ref = { table, id: cle, ligne };
  return {
    cle,
    rubrique: { ref, rubrique: libelle, valeur, date, precision, source: toTexte(at('source')) },
  };
}

function describeDouble(feuille: string, premiere: RubriqueLue, seconde: RubriqueLue): DefautStructure {
  return {
    table: premiere.ref.table,
    feuille,
    champ: 'rubrique',
    message: fr`Dans la feuille « ${feuille} », la rubrique « ${premiere.rubrique} » est remplie deux fois (lignes ${premiere.ref.ligne} et ${seconde.ref.ligne}) : seule la première est lue.`,
  };
}

/** Reads a table of no known source with what the person said of its columns. */
import { failure } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { FicheComplete } from '../../indicators/define';
import type { LecteurSource, Plan } from '../define';
import { readDate } from '../lecteurs/date-ligne';
import type { LectureSource, OptionsLecture } from '../lecture';
import { ficheLibre } from '../recettes/variables-voulues';
import { readTables } from '../read-tables';
import type { Correspondance, TableInconnue } from './define';

export async function readAvecCorrespondance(
  table: TableInconnue,
  correspondance: Correspondance,
  options: OptionsLecture,
): Promise<Result<LectureSource, Echec>> {
  const fiche = ficheOf(correspondance, options.fiches);
  if (fiche === null) return failure(indicateurInconnu(correspondance));
  return readTables(
    [{ nom: table.nom, tables: [table.flux] }],
    table.nom,
    [lecteurOf(table, correspondance, fiche)],
    { ...options, fiches: [fiche], variables: [] },
  );
}

const VALEUR = 'valeur';
const DENOMINATEUR = 'dénominateur';

/** The indicator, with one recipe: the columns chosen. */
function ficheOf(
  { indicateur, denominateur }: Correspondance,
  fiches: readonly FicheComplete[],
): FicheComplete | null {
  const connue =
    typeof indicateur === 'string'
      ? fiches.find(({ id }) => id === indicateur.trim().toUpperCase())
      : ficheLibre(indicateur);
  if (connue === undefined) return null;
  const recette = {
    famille: 'qpv' as const,
    numerateur: [VALEUR],
    ...(denominateur === undefined ? {} : { denominateur: [DENOMINATEUR] }),
  };
  return { ...connue, recettes: [recette] };
}

function lecteurOf(
  table: TableInconnue,
  correspondance: Correspondance,
  fiche: FicheComplete,
): LecteurSource {
  return {
    id: 'correspondance',
    accepte: table.nom,
    ouvrir: ({ entetes }) =>
      entetes.noms.join('\t') === table.entetes.join('\t') ? toPlan(table, correspondance, fiche) : null,
  };
}

function toPlan(table: TableInconnue, correspondance: Correspondance, fiche: FicheComplete): Plan {
  const { code, valeur, denominateur, millesime, source, producteur } = correspondance;
  return {
    id: 'correspondance',
    familles: ['qpv'],
    annees: [],
    hasCle: (cle) => cle === VALEUR || (cle === DENOMINATEUR && denominateur !== undefined),
    lire: (ligne) => {
      const annee =
        typeof millesime === 'string' ? millesime : readDate(ligne.cellule(millesime.colonne))?.annee;
      if (annee === undefined) return [];
      return [
        {
          code: ligne.cellule(code),
          millesime: annee,
          texte: (cle) => {
            if (cle === VALEUR) return ligne.cellule(valeur);
            return denominateur === undefined ? undefined : ligne.cellule(denominateur);
          },
        },
      ];
    },
    vide: 'nd',
    lignes: 'une',
    nommer: (millesimes) => fr`${fiche.libelle} ${millesimes.join(', ')}, d'après les colonnes choisies`,
    provenance: {
      organisme: producteur ?? '',
      libelle: source ?? fr`fichier « ${table.nom} »`,
      url: '',
    },
    avertissements: [],
    variables: () => [],
  };
}

function indicateurInconnu({ indicateur }: Correspondance): Echec {
  const id = typeof indicateur === 'string' ? indicateur : indicateur.id;
  return {
    code: 'indicateur-inconnu',
    message: fr`« ${id} » n'est pas un indicateur du catalogue.`,
    aide: fr`Choisissez-en un dans le catalogue, ou donnez-lui un nom et une unité.`,
  };
}

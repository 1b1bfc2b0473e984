/** Tables opened → recognised, read, and told: the same for a known source and for columns a person has named. */
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { Analyse, toContenu } from './assemblage/analyse';
import type { OptionsAnalyse, Reconnue } from './assemblage/analyse';
import { assemble } from './assemblage/assembler';
import { tellTable } from './assemblage/tell-table';
import { tellValeurs } from './assemblage/tell-valeurs';
import type { LecteurSource } from './define';
import { echecInconnu } from './echec-inconnu';
import { finishLecture, joinLectures } from './finish-lecture';
import type { FaitsFlux } from './flux/flux-lignes';
import type { FichierOuvert } from './flux/open-fichiers';
import type { LectureSource, OptionsLecture } from './lecture';

export interface TableLue {
  readonly nom: string;
  readonly reconnue: Reconnue;
  readonly faits: FaitsFlux;
}

export async function readTables(
  fichiers: readonly FichierOuvert[],
  nom: string,
  lecteurs: readonly LecteurSource[],
  options: OptionsLecture,
): Promise<Result<LectureSource, Echec>> {
  const tables = await analyseFichiers(fichiers, lecteurs, options);
  return tables.ok
    ? success(
        joinLectures(
          tables.value.map((table) => toLecture(table, options)),
          nom,
        ),
      )
    : tables;
}

/** Files of an archive that are not recognised are passed over when others are. */
export async function analyseFichiers(
  fichiers: readonly FichierOuvert[],
  lecteurs: readonly LecteurSource[],
  options: OptionsAnalyse,
): Promise<Result<readonly TableLue[], Echec>> {
  const lues: TableLue[] = [];
  let echec: Echec | null = null;
  for (const fichier of fichiers) {
    const lue = await analyseFichier(fichier, lecteurs, options);
    if (lue.ok) lues.push(lue.value);
    else echec ??= lue.error;
  }
  return lues.length === 0 && echec !== null ? failure(echec) : success(lues);
}

/** The first table whose header is recognised; what is wrong with the first one otherwise. */
async function analyseFichier(
  { nom, tables }: FichierOuvert,
  lecteurs: readonly LecteurSource[],
  options: OptionsAnalyse,
): Promise<Result<TableLue, Echec>> {
  let echec: Echec | null = null;
  for (const table of tables) {
    let analyse = new Analyse(nom, lecteurs, options);
    const faits = await table.parcourir(() => {
      analyse = new Analyse(nom, lecteurs, options);
      return analyse.take;
    });
    analyse.end(faits);
    const { reconnue } = analyse;
    if (reconnue === null) echec ??= analyse.refus ?? echecInconnu(analyse, faits);
    else {
      const vide = checkLignes(nom, reconnue);
      if (vide === null) return success({ nom, reconnue, faits });
      echec = vide;
    }
  }
  if (echec === null) throw new Error('Un fichier sans table');
  return failure(echec);
}

function checkLignes(nom: string, { cibles }: Reconnue): Echec | null {
  if (cibles.lignes === 0)
    return {
      code: 'fichier-sans-lignes',
      message: fr`« ${nom} » a des en-têtes mais aucune ligne de données.`,
      aide: fr`Téléchargez-le de nouveau : son téléchargement a pu être interrompu.`,
    };
  if (cibles.codes.size > 0) return null;
  if (cibles.scientifiques > 0)
    return {
      code: 'codes-scientifiques',
      message: fr`« ${nom} » a été enregistré par un tableur qui a écrit les codes en notation scientifique (2,00E+08) : leurs chiffres sont perdus.`,
      aide: fr`Reprenez le fichier tel que téléchargé, sans l'enregistrer depuis le tableur.`,
    };
  return {
    code: 'codes-inconnus',
    message: fr`« ${nom} » est reconnu, mais sa colonne de codes ne contient aucun code de territoire : ${cibles.etrangers.map((code) => `« ${code} »`).join(', ') || 'elle est vide'}.`,
    aide: fr`Il faut des codes Insee (66136), SIREN d'EPCI, de départements ou de régions : reprenez le fichier tel que téléchargé.`,
  };
}

function toLecture({ nom, reconnue, faits }: TableLue, options: OptionsLecture): LectureSource {
  const { plan, parts, sorties, cibles } = reconnue;
  const groupes = [...parts.groupes.values()].filter((groupe) => !cibles.isFaux(groupe, nom));
  const fausses = parts.groupes.size - groupes.length;
  const { observations, avertissements } = assemble(plan, sorties, groupes, options);
  return finishLecture(toContenu(reconnue), observations, {
    nom,
    encodage: faits.encodage,
    options,
    lus: new Set(groupes.map(({ code }) => code)),
    lignesRetenues: parts.lignesRetenues - fausses,
    avertissements: [
      ...plan.avertissements,
      ...(groupes.some(({ maille }) => maille === 'France') && plan.avertissementFrance !== undefined
        ? [plan.avertissementFrance]
        : []),
      ...(plan.tell?.(options.territoires) ?? []),
      ...tellTable(reconnue, faits),
      ...avertissements,
      ...tellValeurs(observations, options.fiches),
    ],
  });
}

/** Reads a file of public figures, whatever source it comes from, into rows for tDonnees. */
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { Analyse, toContenu } from './assemblage/analyse';
import type { OptionsAnalyse, Reconnue } from './assemblage/analyse';
import { assemble } from './assemblage/assembler';
import { tellTable } from './assemblage/tell-table';
import type { ContenuSource } from './define';
import { echecInconnu } from './echec-inconnu';
import { finishLecture, joinLectures } from './finish-lecture';
import type { FaitsFlux } from './flux/flux-lignes';
import { openFichiers } from './flux/open-fichiers';
import type { FichierOuvert } from './flux/open-fichiers';
import { lecteurs } from './lecteurs';
import type { LectureSource, OptionsLecture } from './lecture';

/** The rows of the territories asked for, and what was understood of the file: CSV, .xlsx or .zip. */
export async function readSource(
  contenu: Uint8Array | Blob,
  nom: string,
  options: OptionsLecture,
): Promise<Result<LectureSource, Echec>> {
  const tables = await analyseFichiers(contenu, nom, options);
  if (!tables.ok) return tables;
  const lectures = tables.value.map(({ analyse, reconnue, faits }) =>
    toLecture(analyse.nom, reconnue, faits, options),
  );
  return success(joinLectures(lectures, nom));
}

/** What the file holds (levels, years, territories), before choosing what to keep. */
export async function inspectSource(
  contenu: Uint8Array | Blob,
  nom: string,
  options: Pick<OptionsLecture, 'fiches' | 'index' | 'millesime'>,
): Promise<Result<ContenuSource, Echec>> {
  const tables = await analyseFichiers(contenu, nom, options);
  if (!tables.ok) return tables;
  const [premier, ...autres] = tables.value.map(({ reconnue }) => toContenu(reconnue));
  if (premier === undefined) throw new Error('Aucune table reconnue');
  const tous = [premier, ...autres];
  return success({
    source: premier.source,
    libelle: [...new Set(tous.map(({ libelle }) => libelle))].join(' ; '),
    millesimes: [...new Set(tous.flatMap(({ millesimes }) => millesimes))].sort(),
    mailles: [...new Set(tous.flatMap(({ mailles }) => mailles))],
    codes: autres.length === 0 ? premier.codes : new Set(tous.flatMap(({ codes }) => [...codes])),
    lignes: tous.reduce((somme, { lignes }) => somme + lignes, 0),
  });
}

interface TableLue {
  readonly analyse: Analyse;
  readonly reconnue: Reconnue;
  readonly faits: FaitsFlux;
}

async function analyseFichiers(
  contenu: Uint8Array | Blob,
  nom: string,
  options: OptionsAnalyse,
): Promise<Result<readonly TableLue[], Echec>> {
  const fichiers = await openFichiers(contenu, nom);
  if (!fichiers.ok) return fichiers;
  const lues: TableLue[] = [];
  let echec: Echec | null = null;
  for (const fichier of fichiers.value) {
    const lue = await analyseFichier(fichier, options);
    if (lue.ok) lues.push(lue.value);
    else echec ??= lue.error;
  }
  return lues.length === 0 && echec !== null ? failure(echec) : success(lues);
}

/** The first table whose header is recognised; what is wrong with the first one otherwise. */
async function analyseFichier(
  { nom, tables }: FichierOuvert,
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
      if (vide === null) return success({ analyse, reconnue, faits });
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

function toLecture(
  nom: string,
  reconnue: Reconnue,
  faits: FaitsFlux,
  options: OptionsLecture,
): LectureSource {
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
    ],
  });
}

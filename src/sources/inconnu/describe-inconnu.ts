/** A table of no known source: its columns with samples, and guesses of which is the code and which the value. */
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { anneeDuNom } from '../annee-du-nom';
import { Entetes, toCleEntete } from '../colonne';
import { parseCellule } from '../csv/parse-cellule';
import { parseCode } from '../csv/parse-code';
import type { FluxLignes } from '../flux/flux-lignes';
import type { Ligne } from '../flux/ligne';
import { openFichiers } from '../flux/open-fichiers';
import type { ColonneInconnue, DescriptionInconnu, NatureColonne, TableInconnue } from './define';

const LUES = 200;
const EXEMPLES = 4;

/** The first table of the file that has columns. */
export async function openInconnu(
  contenu: Uint8Array | Blob,
  nom: string,
): Promise<Result<TableInconnue, Echec>> {
  const fichiers = await openFichiers(contenu, nom);
  if (!fichiers.ok) return fichiers;
  for (const { nom: nomFichier, tables } of fichiers.value) {
    for (const flux of tables) {
      const table = toTable(nomFichier, flux, await readDebut(flux));
      if (table !== null) return success(table);
    }
  }
  return failure({
    code: 'fichier-sans-colonnes',
    message: fr`« ${nom} » n'a pas de tableau : aucune ligne n'a plusieurs colonnes suivies de données.`,
    aide: fr`Déposez un fichier CSV ou .xlsx dont la première ligne nomme les colonnes.`,
  });
}

export function describeInconnu({ nom, entetes, echantillon }: TableInconnue): DescriptionInconnu {
  const colonnes = entetes.map((entete, rang): ColonneInconnue => {
    const cellules = echantillon
      .map((ligne) => (ligne[rang] ?? '').trim())
      .filter((cellule) => cellule !== '');
    return {
      rang,
      nom: entete === '' ? fr`Colonne ${rang + 1}` : entete,
      nature: natureOf(entete, cellules),
      exemples: [...new Set(cellules)].slice(0, EXEMPLES),
    };
  });
  const code = bestCode(colonnes);
  return {
    nom,
    colonnes,
    code,
    valeur: colonnes.find(({ nature, rang }) => nature === 'nombre' && rang !== code)?.rang ?? null,
    colonneAnnee: colonnes.find(({ nature }) => nature === 'année')?.rang ?? null,
    annee: anneeDuNom(nom),
  };
}

async function readDebut(flux: FluxLignes): Promise<readonly Ligne[]> {
  let lignes: Ligne[] = [];
  await flux.parcourir(() => {
    lignes = [];
    return (ligne) => lignes.push(ligne) < LUES;
  });
  return lignes;
}

/** The header is the first row of several names that has rows as wide under it. */
function toTable(nom: string, flux: FluxLignes, lignes: readonly Ligne[]): TableInconnue | null {
  const rang = lignes.findIndex((ligne, place) => {
    const { noms } = new Entetes(ligne.toutes());
    const pleines = noms.filter((cellule) => cellule !== '').length;
    const suivante = lignes[place + 1];
    return pleines >= 2 && suivante !== undefined && suivante.toutes().length * 2 > noms.length;
  });
  const entete = lignes[rang];
  if (entete === undefined) return null;
  return {
    nom,
    entetes: new Entetes(entete.toutes()).noms,
    ligneEntete: entete.numero,
    echantillon: lignes.slice(rang + 1).map((ligne) => ligne.toutes()),
    flux,
  };
}

const MAJORITE = 0.7;

function natureOf(entete: string, cellules: readonly string[]): NatureColonne {
  if (cellules.length === 0) return 'vide';
  const share = (test: (cellule: string) => boolean): number =>
    cellules.filter(test).length / cellules.length;
  const nom = toCleEntete(entete);
  if (
    share((cellule) => /^(?:19|20)\d\d(?:-\d\d)?(?:-\d\d)?$/.test(cellule)) > MAJORITE &&
    !/insee|codgeo|commune/.test(nom)
  )
    return 'année';
  const codes = share((cellule) => isCode(cellule));
  if (
    codes > MAJORITE &&
    (/insee|codgeo|code|com|siren|epci|num|dep|iris|geo/.test(nom) || codes === 1) &&
    !isMontant(nom)
  )
    return 'code';
  return share((cellule) => parseCellule(cellule, 'nd').type !== 'illisible') > MAJORITE ? 'nombre' : 'texte';
}

/** Two figures are more often a count than a département. */
function isCode(cellule: string): boolean {
  const lu = parseCode(cellule, 'département');
  return (
    lu !== null &&
    (lu.maille !== 'département' || /^(?:\d\d|2[AB]|97\d)$/.test(cellule)) &&
    !/[\s.,]/.test(cellule)
  );
}

function isMontant(nom: string): boolean {
  return /^(?:nb|nombre|montant|total|effectif|pop|taux|part|places?|valeur)/.test(nom);
}

/** A code of communes before one of a wider level. */
function bestCode(colonnes: readonly ColonneInconnue[]): number | null {
  const codes = colonnes.filter(({ nature }) => nature === 'code');
  const commune = codes.find(({ exemples }) =>
    exemples.every((exemple) => exemple.length === 5 || exemple.length === 4),
  );
  return (commune ?? codes[0])?.rang ?? null;
}

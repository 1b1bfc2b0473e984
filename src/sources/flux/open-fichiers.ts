/** What was dropped → its tables: a text file, the sheets of a workbook, the data files of an archive. */
import JSZip from 'jszip';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { SANS_SUIVI, type Travail } from '../../domain/travail';
import { fr } from '../../domain/typographie';
import { isArchive, rejectBinary } from '../csv/reject-binary';
import { openXlsx } from '../xlsx/open-xlsx';
import { openFluxCsv } from './flux-csv';
import type { FluxLignes } from './flux-lignes';
import { followOctets, ofPartie, openOctets } from './octets';
import type { Octets } from './octets';

/** One data file: a workbook has several tables, of which one holds the data. */
export interface FichierOuvert {
  readonly nom: string;
  readonly tables: readonly FluxLignes[];
}

/** Dictionaries of variables, notices and leftovers that stand beside the data in an archive. */
const METADONNEES =
  /(?:^|[/_-])(?:meta|varmod|dictionnaire|lisez|readme|notice|documentation)|_metadata\.|__MACOSX|\.DS_Store/i;
const DONNEES = /\.(?:csv|txt|tsv|xlsx)$/i;

export async function openFichiers(
  contenu: Uint8Array | Blob,
  nom: string,
  travail: Travail = SANS_SUIVI,
): Promise<Result<readonly FichierOuvert[], Echec>> {
  return openOne(openOctets(contenu), nom, travail);
}

async function openOne(
  octets: Octets,
  nom: string,
  travail: Travail,
): Promise<Result<readonly FichierOuvert[], Echec>> {
  const debut = await octets.debut(4000);
  if (isArchive(debut)) return openArchive(octets, nom, travail);
  const refus = rejectBinary(debut, nom);
  if (refus !== null) return failure(refus);
  return success([{ nom, tables: [openFluxCsv(followOctets(octets, travail), nom)] }]);
}

async function openArchive(
  octets: Octets,
  nom: string,
  travail: Travail,
): Promise<Result<readonly FichierOuvert[], Echec>> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(await octets.entier());
  } catch {
    // The reason is JSZip's, in English; what the person can do is the same whatever it says.
    return failure({
      code: 'archive-illisible',
      message: fr`« ${nom} » ne s'ouvre pas : l'archive est coupée, abîmée ou protégée par un mot de passe.`,
      aide: fr`Téléchargez-la de nouveau en entier, ou déposez le fichier CSV qu'elle contient.`,
    });
  }
  if (zip.file('xl/workbook.xml') !== null) return openClasseur(zip, nom, travail);
  return openParties(zip, nom, travail);
}

async function openClasseur(
  zip: JSZip,
  nom: string,
  travail: Travail,
): Promise<Result<readonly FichierOuvert[], Echec>> {
  const tables = await openXlsx(zip, nom, travail);
  if (tables.length > 0) return success([{ nom, tables }]);
  return failure({
    code: 'classeur-illisible',
    message: fr`« ${nom} » est un classeur Excel dont aucune feuille ne se lit.`,
    aide: fr`Ouvrez-le dans Excel, enregistrez la feuille des données au format CSV, puis déposez ce fichier.`,
  });
}

async function openParties(
  zip: JSZip,
  nom: string,
  travail: Travail,
): Promise<Result<readonly FichierOuvert[], Echec>> {
  const parties = zip.filter((chemin, { dir }) => !dir && DONNEES.test(chemin) && !METADONNEES.test(chemin));
  if (parties.length === 0) {
    const contenus = zip.filter((_chemin, { dir }) => !dir).map(({ name }) => name);
    return failure({
      code: 'archive-sans-donnees',
      message: fr`« ${nom} » est une archive sans fichier de données : elle contient ${contenus.slice(0, 5).join(', ') || 'rien'}.`,
      aide: fr`Déposez l'archive de la source, telle que téléchargée, ou le fichier CSV ou .xlsx des données.`,
    });
  }
  const ouverts: FichierOuvert[] = [];
  for (const partie of parties) {
    const court = partie.name.split('/').at(-1) ?? partie.name;
    const ouvert = await openOne(ofPartie(partie), court, travail);
    if (!ouvert.ok) return ouvert;
    ouverts.push(...ouvert.value);
  }
  return success(ouverts);
}

/** A CSV file as a header and rows of text: nothing is a number yet, codes keep their zeros. */
import Papa from 'papaparse';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { decodeTexte } from './decode';
import { rejectBinary } from './reject-binary';

export interface TableCsv {
  readonly nom: string;
  /** Trimmed, without the trailing empty ones. */
  readonly entetes: readonly string[];
  readonly lignes: readonly (readonly string[])[];
  readonly separateur: string;
  readonly encodage: string;
}

const SEPARATEURS = [';', '\t', ',', '|'];

export function readTable(octets: Uint8Array, nom: string): Result<TableCsv, Echec> {
  const refus = rejectBinary(octets, nom);
  if (refus !== null) return failure(refus);
  const { texte, encodage } = decodeTexte(octets);
  const separateur = detectSeparateur(texte);
  const { data } = Papa.parse<string[]>(texte, { delimiter: separateur, skipEmptyLines: true });
  const [premiere = [], ...lignes] = data;
  const entetes = premiere.map((entete) => entete.replace(/^\uFEFF/, '').trim());
  while (entetes.at(-1) === '') entetes.pop();
  if (entetes.length < 2) {
    return failure({
      code: 'fichier-sans-colonnes',
      message: fr`« ${nom} » n'a pas de colonnes séparées par « ; », une virgule ou une tabulation : sa première ligne est « ${shorten(entetes[0] ?? '')} ».`,
      aide: fr`Déposez le fichier CSV de la source, tel que téléchargé.`,
    });
  }
  if (lignes.length === 0) {
    return failure({
      code: 'fichier-sans-lignes',
      message: fr`« ${nom} » a des en-têtes mais aucune ligne de données.`,
      aide: fr`Téléchargez-le de nouveau : son téléchargement a pu être interrompu.`,
    });
  }
  return success({ nom, entetes, lignes, separateur, encodage });
}

/** The one that parts the header most, outside quotes. */
function detectSeparateur(texte: string): string {
  const entete = /^\s*([^\r\n]*)/.exec(texte)?.[1]?.replace(/"[^"]*"/g, '') ?? '';
  const nombres = SEPARATEURS.map((separateur) => entete.split(separateur).length);
  return SEPARATEURS[nombres.indexOf(Math.max(...nombres))] ?? ';';
}

function shorten(texte: string): string {
  return texte.length > 60 ? `${texte.slice(0, 60)}…` : texte;
}

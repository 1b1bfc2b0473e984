/** Tells, before reading, why some bytes are not a workbook we can open, in the person's words. */
import { failure, success, type Echec, type Result } from '../../src/domain/result';
import { XlsxPackage } from './package';

const SAVE_AS_XLSX =
  'Ouvrez ce fichier dans votre tableur, puis enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0».';

export const UNREADABLE: Echec = {
  code: 'classeur-illisible',
  message: 'Ce classeur est endommagé\u00a0: une de ses parties ne peut pas être lue.',
  aide: 'Ouvrez-le dans Excel, acceptez la réparation proposée, enregistrez-le, puis réessayez. À défaut, reprenez une copie plus ancienne.',
};

const EMPTY: Echec = {
  code: 'classeur-vide',
  message: 'Ce fichier est vide\u00a0: il ne contient aucun octet.',
  aide: 'Vérifiez que le téléchargement ou la copie du fichier est bien allé à son terme, puis choisissez-le de nouveau.',
};

const PROTECTED: Echec = {
  code: 'classeur-protege',
  message:
    'Ce classeur est protégé par un mot de passe\u00a0: son contenu est chiffré et ne peut pas être lu ici.',
  aide: 'Dans Excel, retirez le mot de passe (Fichier, Informations, Protéger le classeur, Chiffrer avec mot de passe), enregistrez, puis réessayez.',
};

const OLD_FORMAT: Echec = {
  code: 'classeur-ancien',
  message:
    'Ce fichier est dans un ancien format de Microsoft Office (.xls ou voisin), que le complément ne lit pas.',
  aide: SAVE_AS_XLSX,
};

const BINARY: Echec = {
  code: 'classeur-binaire',
  message: 'Ce classeur est au format binaire d’Excel (.xlsb), que le complément ne lit pas.',
  aide: SAVE_AS_XLSX,
};

const OPEN_DOCUMENT: Echec = {
  code: 'classeur-opendocument',
  message: 'Ce fichier est au format OpenDocument (.ods ou voisin), que le complément ne lit pas.',
  aide: SAVE_AS_XLSX,
};

const OTHER_ZIP: Echec = {
  code: 'pas-un-classeur',
  message:
    'Ce fichier est une archive, mais pas un classeur Excel\u00a0: aucune feuille de calcul n’y a été trouvée.',
  aide: 'Choisissez un fichier au format «\u00a0Classeur Excel (.xlsx)\u00a0». Si le classeur est dans cette archive, extrayez-le d’abord.',
};

const TEXT: Echec = {
  code: 'pas-un-classeur',
  message: 'Ce fichier est un texte (CSV ou autre), pas un classeur Excel.',
  aide: 'S’il contient des chiffres de l’Insee ou de la Caf, ajoutez-le comme fichier de données. Sinon, ouvrez-le dans Excel et enregistrez-le au format «\u00a0Classeur Excel (.xlsx)\u00a0».',
};

const OTHER: Echec = {
  code: 'pas-un-classeur',
  message: 'Ce fichier n’est pas un classeur Excel\u00a0: son contenu n’est pas celui d’un fichier .xlsx.',
  aide: 'Choisissez un fichier au format «\u00a0Classeur Excel (.xlsx)\u00a0».',
};

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The name of a stream, in UTF-16, anywhere in the old compound format. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((char) => [char.charCodeAt(0), 0]);
  const last = bytes.length - wanted.length;
  for (
    let at = bytes.indexOf(wanted[0] ?? 0);
    at >= 0 && at <= last;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1)
  ) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.subarray(0, 4096).every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
}

/** Opens the zip of a workbook, or says what the file is instead. */
export async function recogniseXlsx(bytes: Uint8Array): Promise<Result<XlsxPackage, Echec>> {
  if (bytes.length === 0) return failure(EMPTY);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return failure(hasStream(bytes, 'EncryptedPackage') ? PROTECTED : OLD_FORMAT);
  }
  if (startsWith(bytes, [0x09, 0x08]) && bytes.length > 4 && (bytes[2] === 0x10 || bytes[2] === 0x08))
    return failure(OLD_FORMAT);
  if (!startsWith(bytes, [0x50, 0x4b])) return failure(isText(bytes) ? TEXT : OTHER);
  const opened = await openZip(bytes);
  if (!opened) return failure(UNREADABLE);
  if (opened.findPath('xl/workbook.bin')) return failure(BINARY);
  if (opened.findPath('META-INF/manifest.xml') && opened.findPath('content.xml'))
    return failure(OPEN_DOCUMENT);
  return opened.findPath('[Content_Types].xml') ? success(opened) : failure(OTHER_ZIP);
}

/** A zip cut short or damaged is an expected outcome: null. */
async function openZip(bytes: Uint8Array): Promise<XlsxPackage | null> {
  try {
    return await XlsxPackage.open(bytes);
  } catch {
    return null;
  }
}

/** The package opened, but its workbook has no sheet: a Word file, a presentation. */
export const NOT_A_WORKBOOK = OTHER_ZIP;

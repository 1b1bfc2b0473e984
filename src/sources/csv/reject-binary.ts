/** Tells the files that hold no table by their first bytes, to say what was dropped instead of failing further on. */
import type { Echec } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { isZero } from '../flux/flux-csv';

const ACCEPTE = fr`Déposez le fichier de la source, tel que téléchargé : CSV, classeur .xlsx ou archive .zip.`;
const INTERROMPU = fr`Téléchargez-le de nouveau : son téléchargement a pu être interrompu.`;

/** « est une page internet », and what to do about it. */
interface Vu {
  readonly code: string;
  readonly vu: string;
  readonly aide?: string;
}

/** Null when the bytes may be text. Archives and workbooks are told by `isArchive` before. */
export function rejectBinary(debut: Uint8Array, nom: string): Echec | null {
  const quoi = quoiOf(debut);
  if (quoi === null) return null;
  return { code: quoi.code, message: fr`« ${nom} » ${quoi.vu}.`, aide: quoi.aide ?? ACCEPTE };
}

export function isArchive(debut: Uint8Array): boolean {
  return debut[0] === 0x50 && debut[1] === 0x4b;
}

const SIGNATURES: readonly (readonly [debut: string, vu: Vu])[] = [
  [
    '\xD0\xCF\x11\xE0',
    {
      code: 'fichier-classeur',
      vu: 'est un ancien classeur Excel (.xls) ou un classeur protégé par un mot de passe',
      aide: fr`Ouvrez-le dans Excel, enregistrez-le au format .xlsx ou CSV sans mot de passe, puis déposez ce fichier.`,
    },
  ],
  ['%PDF', { code: 'fichier-pdf', vu: 'est un document PDF, pas un fichier de données' }],
  [
    'PAR1',
    {
      code: 'fichier-parquet',
      vu: 'est un fichier Parquet, pas un fichier CSV',
      aide: fr`Sur le site de la source, choisissez l'export CSV (ou Excel), puis déposez-le.`,
    },
  ],
  [
    '\x1F\x8B',
    {
      code: 'fichier-gzip',
      vu: 'est compressé (.gz)',
      aide: fr`Décompressez-le, puis déposez le fichier CSV qu'il contient ; une archive .zip se lit telle quelle.`,
    },
  ],
  [
    '7z\xBC\xAF',
    {
      code: 'fichier-7z',
      vu: 'est une archive .7z',
      aide: fr`Ouvrez-la, puis déposez le fichier CSV qu'elle contient.`,
    },
  ],
];

function quoiOf(octets: Uint8Array): Vu | null {
  const debut = String.fromCharCode(...octets.subarray(0, 4000));
  const texte = debut.replace(/^ï»¿/, '').trim();
  if (texte === '') return { code: 'fichier-vide', vu: 'est vide', aide: INTERROMPU };
  const connu = SIGNATURES.find(([signature]) => debut.startsWith(signature))?.[1];
  if (connu !== undefined) return connu;
  if (/^<(?:!doctype|html|\?xml|head|body)/i.test(texte)) {
    return {
      code: 'fichier-html',
      vu: 'est une page internet, pas un fichier de données',
      aide: fr`Le site a répondu par une page au lieu du fichier : téléchargez-le de nouveau. ${ACCEPTE}`,
    };
  }
  if (/^(?:\{\s*"|\[\s*[[{"])/.test(texte)) return reponseJson(texte);
  return isUtf16(octets, debut) || !debut.includes('\0')
    ? null
    : { code: 'fichier-binaire', vu: 'est un fichier binaire, pas un fichier CSV' };
}

/** An answer of a service saved as a file: its error is worth reading. */
function reponseJson(texte: string): Vu {
  const erreur = (/"message"\s*:\s*"([^"]{1,120})/.exec(texte) ??
    /"error(?:_code)?"\s*:\s*"([^"]{1,120})/.exec(texte))?.[1];
  return {
    code: 'fichier-json',
    vu: `est une réponse de service (JSON), pas un fichier CSV${erreur === undefined ? '' : fr` ; elle dit : « ${erreur} »`}`,
    aide: fr`Sur le site de la source, choisissez l'export CSV (ou Excel), puis déposez-le.`,
  };
}

function isUtf16(octets: Uint8Array, debut: string): boolean {
  return (
    debut.startsWith('\xFF\xFE') ||
    debut.startsWith('\xFE\xFF') ||
    isZero(octets.subarray(0, 400), 0) ||
    isZero(octets.subarray(0, 400), 1)
  );
}

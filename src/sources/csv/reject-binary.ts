/** Tells the files that are no CSV by their first bytes, to say what was dropped instead of failing further on. */
import type { Echec } from '../../domain/result';
import { fr } from '../../domain/typographie';

const ACCEPTE = fr`Déposez le fichier CSV de la source, tel que téléchargé (s'il est dans une archive .zip, ouvrez-la d'abord).`;

/** Null when the bytes may be text. */
export function rejectBinary(octets: Uint8Array, nom: string): Echec | null {
  const quoi = quoiOf(octets);
  if (quoi === null) return null;
  return {
    code: quoi.code,
    message: fr`« ${nom} » ${quoi.vu}, pas un fichier CSV.`,
    aide: quoi.aide ?? ACCEPTE,
  };
}

interface Vu {
  readonly code: string;
  readonly vu: string;
  readonly aide?: string;
}

function quoiOf(octets: Uint8Array): Vu | null {
  const debut = String.fromCharCode(...octets.subarray(0, 4000));
  if (debut.replace(/^ï»¿/, '').trim() === '') {
    return {
      code: 'fichier-vide',
      vu: 'est vide',
      aide: fr`Téléchargez-le de nouveau : son téléchargement a pu être interrompu.`,
    };
  }
  if (debut.startsWith('PK')) return archiveOf(debut);
  if (debut.startsWith('\xD0\xCF\x11\xE0'))
    return classeur('est un ancien classeur Excel (.xls) ou un classeur protégé par un mot de passe');
  if (debut.startsWith('%PDF')) return { code: 'fichier-pdf', vu: 'est un document PDF' };
  if (/^(?:ï»¿)?\s*<(?:!doctype|html|\?xml)/i.test(debut)) {
    return {
      code: 'fichier-html',
      vu: 'est une page internet',
      aide: fr`Le site a répondu par une page au lieu du fichier : téléchargez-le de nouveau. ${ACCEPTE}`,
    };
  }
  const isUtf16 = debut.startsWith('\xFF\xFE') || debut.startsWith('\xFE\xFF');
  return !isUtf16 && debut.includes('\0') ? { code: 'fichier-binaire', vu: 'est un fichier binaire' } : null;
}

function archiveOf(debut: string): Vu {
  return /\[Content_Types\]\.xml|xl\/|_rels\//.test(debut)
    ? classeur('est un classeur Excel')
    : {
        code: 'fichier-zip',
        vu: 'est une archive .zip',
        aide: fr`Ouvrez l'archive et déposez le fichier CSV qu'elle contient (celui dont le nom ne commence pas par « meta »).`,
      };
}

function classeur(vu: string): Vu {
  return {
    code: 'fichier-classeur',
    vu,
    aide: fr`Ouvrez-le, enregistrez la feuille des données au format CSV, puis déposez ce fichier ; ou déposez le CSV de la source, tel que téléchargé.`,
  };
}

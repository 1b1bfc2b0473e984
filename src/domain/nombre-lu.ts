/** Reading a number as people type it in French: "12 345,6", "15,2 %", "2,4millions", "30 k€". */
import type { Nombre } from './valeurs';

/** What « 34 % » means: 34 beside its unit (published figures), or the fraction 0.34 (columns shown in %). */
export type LecturePourcent = 'unite' | 'fraction';

/** Powers of ten of what may follow the figures. */
const MULTIPLES: Readonly<Record<string, number>> = {
  k: 3,
  m: 6,
  md: 9,
  mds: 9,
  mille: 3,
  million: 6,
  millions: 6,
  milliard: 9,
  milliards: 9,
};
const POURCENT: Readonly<Record<string, number>> = { '%': 2, '‰': 3 };

/** Sign, figures, then the letters and signs that may follow. */
const ECRITURE =
  /^([-+])?(\d[\d.,]*)(e[-+]?\d+)?(k|mds?|m|mille|millions?|milliards?)?(d['’])?(€|euros?|eur)?([%‰])?$/;
const ABREGE_DE_MONNAIE = /^(k|m|md|mds)$/;

/**
 * Reads a number cell. An empty cell is empty, never zero; a text that is no number keeps its words, valeur null.
 * @example parseNombre('2,4millions').valeur // 2400000
 */
export function parseNombre(cellule: string | number | boolean, pourcent: LecturePourcent = 'unite'): Nombre {
  if (typeof cellule === 'boolean') return { valeur: null, texte: cellule ? 'VRAI' : 'FAUX' };
  if (typeof cellule === 'number') {
    return { valeur: Number.isFinite(cellule) ? cellule : null, texte: String(cellule).replace('.', ',') };
  }
  const texte = cellule.trim();
  return { valeur: texte === '' ? null : readTexte(texte, pourcent), texte };
}

function readTexte(texte: string, pourcent: LecturePourcent): number | null {
  const serre = closeUp(texte);
  if (serre === null) return null;
  const lu = ECRITURE.exec(serre);
  if (!lu) return null;
  const [, signe = '', chiffres = '', exposant = '', multiple = '', , monnaie = '', part = ''] = lu;
  if (part !== '' && (multiple !== '' || monnaie !== '')) return null;
  if (ABREGE_DE_MONNAIE.test(multiple) && monnaie === '') return null;
  const decimal = toDecimal(chiffres);
  if (decimal === null) return null;
  const puissance =
    Number(exposant.slice(1)) +
    (MULTIPLES[multiple] ?? 0) -
    (pourcent === 'fraction' ? (POURCENT[part] ?? 0) : 0);
  const valeur = Number(`${signe}${decimal}e${puissance}`);
  return Number.isFinite(valeur) ? valeur : null;
}

/** Takes the spaces out, those between figures only where they part thousands: "12 34" is no number. */
function closeUp(texte: string): string | null {
  const espace = texte.toLowerCase().replace(/\s+/g, ' ').replace(/[−–]/g, '-').replace(/^€ ?/, '');
  const sansMilliers = espace.replace(/(?<![\d,.])\d{1,3}(?: \d{3})+(?!\d)/, (groupe) =>
    groupe.replaceAll(' ', ''),
  );
  if (/\d [\d.,]|[.,] \d/.test(sansMilliers)) return null;
  return sansMilliers.replaceAll(' ', '');
}

/** Figures with a decimal comma or point, null when one cannot tell thousands from decimals ("1.234"). */
function toDecimal(chiffres: string): string | null {
  if (/^\d+$/.test(chiffres) || /^\d+,\d+$/.test(chiffres)) return chiffres.replace(',', '.');
  if (/^\d+\.\d+$/.test(chiffres)) return /^[1-9]\d{0,2}\.\d{3}$/.test(chiffres) ? null : chiffres;
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(chiffres)) return chiffres.replaceAll('.', '').replace(',', '.');
  if (/^\d{1,3}(,\d{3})+\.\d+$/.test(chiffres)) return chiffres.replaceAll(',', '');
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(chiffres)) return chiffres.replaceAll('.', '');
  return null;
}

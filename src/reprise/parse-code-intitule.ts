/** "Axe 1 – Soutenir la parentalité", "1.2.3 Créer un LAEP": a code and a title written in one cell. */
import { toComparable } from '../domain/texte-comparable';

export type Niveau = 'axe' | 'objectif' | 'action';

export interface CodeIntitule {
  /** What the first word says it is; null when it says nothing. */
  readonly niveau: Niveau | null;
  /** '' when there is none. */
  readonly code: string;
  readonly intitule: string;
}

const MOTS: readonly (readonly [Niveau, string])[] = [
  [
    'axe',
    'axes?(?: strategiques?)?|orientations?(?: strategiques?)?|priorites?|volets?|ambitions?|defis?|enjeux?',
  ],
  [
    'objectif',
    'objectifs?(?: operationnels?| specifiques?| generaux?| strategiques?)?|oo|os|obj\\.?|sous[- ]axes?',
  ],
  ['action', 'fiches?[- ]actions?|actions?|fiches?|fa|sous[- ]actions?|mesures?|projets?'],
];
const NUMERO = '(?:n ?[°o.]? ?)?([a-z]{0,3}[-.]?\\d{1,3}(?:[.,-]\\d{1,3}){0,3}|[ivx]{1,4}|[a-h])';
const SEPARATEUR = '(?= *[:.)–\\-/|]| |$)';

/** Reads the code in front of a title; a text without code is all title. */
export function parseCodeIntitule(texte: string): CodeIntitule {
  const propre = texte.replace(/\s+/g, ' ').trim();
  const cle = foldSameLength(propre);
  for (const [niveau, mots] of MOTS) {
    const lu = new RegExp(`^(?:${mots}) ?${NUMERO}${SEPARATEUR}`).exec(cle);
    if (lu) return { niveau, code: toCode(lu[1] ?? ''), intitule: afterSeparator(propre, lu[0].length) };
    const seul = new RegExp(`^(?:${mots}) ?[:–] ?`).exec(cle);
    if (seul) return { niveau, code: '', intitule: propre.slice(seul[0].length).trim() };
  }
  const nu = /^(?:n ?° ?)?([a-z]{0,2}[-.]?\d{1,2}(?:\.\d{1,2}){0,3})(?: *[:)–-] *|\. *| +)(?=\D)/.exec(cle);
  if (nu && isNumero(nu[0])) {
    return { niveau: null, code: toCode(nu[1] ?? ''), intitule: propre.slice(nu[0].length).trim() };
  }
  const romain = /^([ivx]{1,4}|[a-h]) *[.):–-] +(?=\S)/.exec(cle);
  if (romain)
    return { niveau: null, code: toCode(romain[1] ?? ''), intitule: propre.slice(romain[0].length).trim() };
  return { niveau: null, code: '', intitule: propre };
}

/** True for a cell that is a code and nothing else: "1", "1.2", "A3", "Axe 1". */
export function isCodeSeul(texte: string): boolean {
  const cle = toComparable(texte);
  return /^[a-z]{0,3}[-. ]?\d{1,3}(?:[.,-]\d{1,3}){0,3}\.?$/.test(cle) || /^[ivx]{1,4}$|^[a-h]$/.test(cle);
}

/** How many numbers a code has: 1 for "1", 3 for "1.2.3"; 0 for what is no such code. */
export function depthOf(code: string): number {
  return /^[a-z]{0,3}[-.]?\d{1,3}(?:[.,-]\d{1,3}){0,4}\.?$/i.test(code.trim())
    ? code
        .trim()
        .replace(/\.$/, '')
        .split(/[.,]|(?<=\d)-/).length
    : 0;
}

/** "20 places de crèche" begins by a count: a lone number is a code when a sign parts it from the title. */
function isNumero(lu: string): boolean {
  return /[.a-z]/.test(lu.trim().replace(/\.$/, '')) || /[:).–-] *$/.test(lu);
}

function afterSeparator(texte: string, debut: number): string {
  return texte
    .slice(debut)
    .replace(/^[\s:.)–\-—/|]+/, '')
    .trim();
}

function toCode(numero: string): string {
  return numero.replaceAll(',', '.').toUpperCase();
}

/** Lower case without accents, letter for letter, so that ranks stay those of the text. */
function foldSameLength(texte: string): string {
  return [...texte]
    .map((lettre) => {
      const nue = lettre.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return nue.length === lettre.length ? nue : lettre;
    })
    .join('')
    .replace(/[‐‑–—−]/g, '–');
}

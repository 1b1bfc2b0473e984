/** The answers of « Nouvelle CTG » as rows of the CTG tables, by column key. */
import type { CleRubrique } from '../../domain/convention';
import { toIsoPartiel } from '../../domain/date-partielle';
import { LIBELLES_PHASES } from '../../domain/listes';
import { toComparable } from '../../domain/texte-comparable';
import type { LigneExemple } from '../exemple';
import { readDate } from './calcul-mois';
import type { ChampProjet, EtapeProjet, ProjetCtg } from './projet';
import { nameTerritoires, typeOfTerritoires } from './signataires-proposes';

/** The tables that « Nouvelle CTG » fills, in reading order, with the column that tells their rows apart. */
export const TABLES_NOUVELLE = {
  tConvention: 'id',
  tTerritoires: 'code',
  tChamps: 'libelle',
  tSignataires: 'structure',
  tCalendrier: 'etapes',
} as const;
export type TableNouvelle = keyof typeof TABLES_NOUVELLE;
export type LignesNouvelle = Readonly<Record<TableNouvelle, readonly LigneExemple[]>>;

const SAISI = 'saisi dans le volet';
const DEDUIT = 'déduit du territoire';
const SEPARATEUR = '\u00A0; ';

/** `aujourdhui` (ISO day) tells whether the signature is still to come, hence the phase. */
export function buildLignes(projet: ProjetCtg, aujourdhui: string): LignesNouvelle {
  return {
    tConvention: buildRubriques(projet, aujourdhui),
    tTerritoires: projet.territoires.map(({ code, libelle, maille }) => ({
      code,
      libelle,
      maille,
      role: 'étude',
    })),
    tChamps: groupChamps(projet.champs).map(({ libelle, codes }) => ({
      libelle,
      codes_nationaux: codes.join(SEPARATEUR),
      retenu: 'oui',
    })),
    tSignataires: projet.signataires
      .filter(({ structure }) => structure.trim() !== '')
      .map(({ structure, type }) => ({ structure: structure.trim(), type })),
    tCalendrier: projet.etapes.map(toLigneEtape),
  };
}

function buildRubriques(projet: ProjetCtg, aujourdhui: string): LigneExemple[] {
  const { territoires, libelleTerritoire } = projet;
  const nom = libelleTerritoire.trim() === '' ? nameTerritoires(territoires) : libelleTerritoire;
  const textes: readonly (readonly [CleRubrique, string, string])[] = [
    ['intitule', projet.intitule, SAISI],
    ['territoire', nom, SAISI],
    ['type_territoire', typeOfTerritoires(territoires), DEDUIT],
    ['code_territoire', territoires.map(({ code }) => code).join(SEPARATEUR), DEDUIT],
    ['communes_couvertes', territoires.length > 1 ? nameTerritoires(territoires) : '', SAISI],
    ['departement', projet.departement, DEDUIT],
    ['caf', projet.caf, projet.cafDeduite ? DEDUIT : SAISI],
    ['phase', isAVenir(projet.signature, aujourdhui) ? LIBELLES_PHASES.elaboration : '', 'signature à venir'],
  ];
  const dates: readonly (readonly [CleRubrique, string])[] = [
    ['debut', projet.debut],
    ['fin', projet.fin],
    ['date_signature', projet.signature],
  ];
  return [
    ...textes.map(([id, valeur, source]) => ({ id, valeur: valeur.trim(), source })),
    ...dates.map(([id, texte]) => ({ id, ...toDateEcrite(texte), source: SAISI })),
  ].filter(({ valeur }) => valeur !== '');
}

/** Nothing is signed yet: no date, or one that is not over. */
function isAVenir(signature: string, aujourdhui: string): boolean {
  const date = readDate(signature);
  return date === null
    ? signature.trim() === ''
    : toIsoPartiel(date) >= aujourdhui.slice(0, toIsoPartiel(date).length);
}

/** Local champs that carry the same words make one row with all their national codes. */
function groupChamps(champs: readonly ChampProjet[]): { libelle: string; codes: string[] }[] {
  const groupes = new Map<string, { libelle: string; codes: string[] }>();
  for (const { libelle, code } of champs) {
    const net = libelle.trim();
    if (net === '') continue;
    const present = groupes.get(toComparable(net));
    if (present === undefined) groupes.set(toComparable(net), { libelle: net, codes: [code] });
    else present.codes.push(code);
  }
  return [...groupes.values()];
}

function toLigneEtape({ etapes, libelle, date, proposee }: EtapeProjet): LigneExemple {
  const { valeur, precision } = toDateEcrite(date);
  return {
    etapes: etapes.join(SEPARATEUR),
    libelle: proposee ? `${libelle} (date proposée)` : libelle,
    date: valeur,
    precision,
    statut: date.trim() === '' || proposee ? 'prévue' : '',
  };
}

/** A date that reads, as the code of what is known; other words stay words. */
function toDateEcrite(texte: string): { readonly valeur: string; readonly precision: string } {
  const date = readDate(texte);
  return date === null
    ? { valeur: texte.trim(), precision: '' }
    : { valeur: toIsoPartiel(date), precision: date.precision };
}

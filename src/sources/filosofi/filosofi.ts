/** Insee, Filosofi, wide files « cc_filosofi_AAAA_… » of any year: one row a territory, the year in the column names. */
import type { Maille, Marque } from '../../domain/listes';
import { success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Indicateur } from '../../indicators/define';
import mediane from '../../indicators/revenus/niveau-vie-median';
import partPrestations from '../../indicators/revenus/part-prestations-revenu';
import rapportInterdecile from '../../indicators/revenus/rapport-interdecile';
import tauxPauvrete from '../../indicators/revenus/taux-pauvrete';
import { columnOf } from '../colonne';
import { parseCellule } from '../csv/parse-cellule';
import { deuxCaracteresOf, parseCode } from '../csv/parse-code';
import type { CodeLu } from '../csv/parse-code';
import type { TableCsv } from '../csv/read-table';
import type { DescriptionSource, LecteurSource } from '../define';
import { finishLecture } from '../finish-lecture';
import type { LectureSource, OptionsLecture } from '../lecture';
import type { NouvelleObservation } from '../nouvelle-observation';

/** An empty cell is a figure the file does not give. */
const VIDE: Marque = 'nd';

/** Stem of the column → indicator; the two digits of the year follow. */
const COLONNES: readonly (readonly [tige: string, indicateur: Indicateur])[] = [
  ['TP60', tauxPauvrete],
  ['MED', mediane],
  ['RD', rapportInterdecile],
  ['PPSOC', partPrestations],
];

export const filosofi: LecteurSource = {
  id: 'filosofi',
  accepte: fr`Insee, Filosofi (cc_filosofi_2021_COM.csv et ses pareils : colonnes CODGEO, MED21, TP6021…)`,
  isRecognised: (entetes) => yearOf(entetes) !== null,
  inspect: (table) => {
    const codes = readCodes(table);
    return { ...describeTable(table, codes), codes: new Set(codes.flatMap((lu) => lu?.code ?? [])) };
  },
  read,
};

function read(table: TableCsv, options: OptionsLecture): Result<LectureSource, Echec> {
  const codes = readCodes(table);
  const lus = new Set<string>();
  const illisibles: string[] = [];
  const observations: NouvelleObservation[] = [];
  const colonnes = colonnesOf(table);
  const millesime = millesimeOf(table);
  table.lignes.forEach((ligne, rang) => {
    const lu = codes[rang];
    if (!lu || !options.territoires.has(lu.code) || lus.has(lu.code)) return;
    lus.add(lu.code);
    for (const { indicateur, colonne } of colonnes) {
      const observation = toObservation(millesime, indicateur, lu, ligne[colonne] ?? '', options);
      if (observation === null) illisibles.push(fr`ligne ${rang + 2}, « ${ligne[colonne] ?? ''} »`);
      else observations.push(observation);
    }
  });
  const contenu = describeTable(table, codes);
  const avertissements = [
    ...(contenu.mailles.includes('France')
      ? [fr`La ligne nationale de ce fichier couvre la France métropolitaine seulement.`]
      : []),
    ...(illisibles.length > 0
      ? [
          fr`Des cellules ne sont ni un nombre ni une marque et sont laissées de côté : ${illisibles.join(' ; ')}.`,
        ]
      : []),
  ];
  return success(finishLecture(table, contenu, observations, { options, lus, avertissements }));
}

/** CODGEO with a poverty rate and a median of the same year is what makes a file ours. */
function yearOf(entetes: readonly string[]): string | null {
  const noms = new Set(entetes.map((entete) => entete.toUpperCase()));
  if (!noms.has('CODGEO')) return null;
  const annee = [...noms]
    .flatMap((nom) => /^TP60(\d{2})$/.exec(nom)?.[1] ?? [])
    .find((aa) => noms.has(`MED${aa}`));
  return annee ?? null;
}

function millesimeOf({ entetes }: TableCsv): string {
  return `20${yearOf(entetes) ?? ''}`;
}

function colonnesOf(table: TableCsv): readonly { indicateur: Indicateur; colonne: number }[] {
  const annee = yearOf(table.entetes) ?? '';
  return COLONNES.flatMap(([tige, indicateur]) => {
    const colonne = columnOf(table, `${tige}${annee}`);
    return colonne === null ? [] : [{ indicateur, colonne }];
  });
}

/** Row by row. "1" alone is the metropolitan total of the « METRO » file. */
function readCodes(table: TableCsv): readonly (CodeLu | null)[] {
  const colonne = columnOf(table, 'CODGEO') ?? 0;
  const bruts = table.lignes.map((ligne) => ligne[colonne] ?? '');
  const deux = deuxCaracteresOf(bruts, table.nom);
  if (bruts.length === 1 && /^(?:1|METRO)$/i.test(bruts[0]?.trim() ?? ''))
    return [{ code: 'FRANCE', maille: 'France' }];
  return bruts.map((brut) => parseCode(brut, deux));
}

function describeTable(table: TableCsv, codes: readonly (CodeLu | null)[]): DescriptionSource {
  const millesime = millesimeOf(table);
  const presentes = new Set<Maille>();
  for (const lu of codes) if (lu !== null) presentes.add(lu.maille);
  const mailles = [...presentes];
  return {
    source: filosofi.id,
    libelle: fr`Insee, Filosofi ${millesime} (${mailles.map(toPluriel).join(', ')})`,
    millesimes: [millesime],
    mailles,
  };
}

const PLURIELS: Partial<Record<Maille, string>> = {
  commune: 'communes',
  département: 'départements',
  région: 'régions',
};

function toPluriel(maille: Maille): string {
  return PLURIELS[maille] ?? maille;
}

function toObservation(
  millesime: string,
  { id, libelle, unite, source }: Indicateur,
  { code, maille }: CodeLu,
  texte: string,
  { nomDe }: OptionsLecture,
): NouvelleObservation | null {
  const cellule = parseCellule(texte, VIDE);
  if (cellule.type === 'illisible') return null;
  return {
    indicateur: id,
    libelle,
    territoire: code,
    nom_territoire: maille === 'France' ? 'France métropolitaine' : (nomDe?.(code) ?? ''),
    maille,
    millesime,
    valeur: cellule.type === 'valeur' ? cellule.valeur : null,
    marque: cellule.type === 'marque' ? cellule.marque : '',
    numerateur: null,
    denominateur: null,
    unite,
    periode: millesime,
    source: source.libelle,
    url: source.url,
    extrait_le: '',
    producteur: source.organisme,
    diffusable: 'oui',
  };
}

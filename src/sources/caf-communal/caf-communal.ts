/** Cnaf, data.caf.fr, « toutes prestations » by commune (s_ben_com_f): one row a commune and a month. */
import type { Marque } from '../../domain/listes';
import { success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import foyers from '../../indicators/allocataires/nb-foyers-allocataires';
import personnes from '../../indicators/allocataires/nb-personnes-couvertes';
import partLogement from '../../indicators/logement/part-alloc-logement';
import partRsa from '../../indicators/allocataires/part-alloc-rsa';
import { columnOf, hasColumns } from '../colonne';
import { parseCellule } from '../csv/parse-cellule';
import type { CelluleLue } from '../csv/parse-cellule';
import { parseCode } from '../csv/parse-code';
import type { TableCsv } from '../csv/read-table';
import type { ContenuSource, LecteurSource } from '../define';
import { finishLecture } from '../finish-lecture';
import type { LectureSource, OptionsLecture } from '../lecture';
import type { NouvelleObservation } from '../nouvelle-observation';
import { buildObservation } from './build-observation';

const SIGNATURE = ['dtreffre', 'numcomdo', 'indfoy_ndur'];

/** A blank is a figure the file does not give: small counts are rounded, not blanked. */
const VIDE: Marque = 'nd';

const EFFECTIFS = [
  { indicateur: foyers, colonne: 'indfoy_ndur' },
  { indicateur: personnes, colonne: 'indnbp_ndur' },
];
const PARTS = [
  { indicateur: partRsa, numerateur: 'indfoy_rsa', denominateur: 'indfoy_ndur' },
  { indicateur: partLogement, numerateur: 'indfoy_ndural', denominateur: 'indfoy_ndur' },
];

export const cafCommunal: LecteurSource = {
  id: 'caf-communal',
  accepte: fr`Cnaf, data.caf.fr (s_ben_com_f, toutes prestations par commune : colonnes dtreffre, numcomdo, indfoy_ndur…)`,
  isRecognised: (entetes) => hasColumns(entetes, SIGNATURE),
  inspect: (table) => toContenu(table),
  read,
};

interface LigneCaf {
  readonly code: string;
  /** "2024-12". */
  readonly mois: string;
  readonly cellules: readonly string[];
}

function read(table: TableCsv, options: OptionsLecture): Result<LectureSource, Echec> {
  const retenues = keepLastMonth(readLignes(table).filter(({ code }) => options.territoires.has(code)));
  const illisibles: string[] = [];
  const observations = retenues.flatMap((ligne) => toObservations(table, ligne, options, illisibles));
  const manquantes = [
    ...EFFECTIFS.map(({ colonne }) => colonne),
    ...PARTS.map(({ numerateur }) => numerateur),
  ].filter((colonne) => columnOf(table, colonne) === null);
  const avertissements = [
    ...(manquantes.length > 0
      ? [fr`Colonnes absentes de ce fichier, sans chiffres donc : ${manquantes.join(', ')}.`]
      : []),
    ...(illisibles.length > 0
      ? [
          fr`Des cellules ne sont ni un nombre ni une marque et sont laissées de côté : ${illisibles.join(' ; ')}.`,
        ]
      : []),
  ];
  const lus = new Set(retenues.map(({ code }) => code));
  return success(
    finishLecture(table, toContenu(table), observations, {
      options,
      lus,
      avertissements,
      lignesLues: retenues.length,
    }),
  );
}

function readLignes(table: TableCsv): readonly LigneCaf[] {
  const colonneMois = columnOf(table, 'dtreffre') ?? 0;
  const colonneCode = columnOf(table, 'numcomdo') ?? 1;
  return table.lignes.flatMap((cellules) => {
    const lu = parseCode(cellules[colonneCode] ?? '', 'département');
    const mois = /^\d{4}(?:-\d{2})?/.exec(cellules[colonneMois]?.trim() ?? '')?.[0];
    return lu?.maille === 'commune' && mois !== undefined ? [{ code: lu.code, mois, cellules }] : [];
  });
}

/** One figure a commune and a year: its last month, December as published. */
function keepLastMonth(lignes: readonly LigneCaf[]): readonly LigneCaf[] {
  const parAnnee = new Map<string, LigneCaf>();
  for (const ligne of lignes) {
    const cle = `${ligne.code} ${ligne.mois.slice(0, 4)}`;
    const gardee = parAnnee.get(cle);
    if (gardee === undefined || ligne.mois > gardee.mois) parAnnee.set(cle, ligne);
  }
  return [...parAnnee.values()];
}

function toObservations(
  table: TableCsv,
  ligne: LigneCaf,
  { nomDe }: OptionsLecture,
  illisibles: string[],
): NouvelleObservation[] {
  const lieu = { code: ligne.code, nom: nomDe?.(ligne.code) ?? '', mois: ligne.mois };
  const cellule = (nom: string): CelluleLue | null => {
    const colonne = columnOf(table, nom);
    if (colonne === null) return null;
    const lue = parseCellule(ligne.cellules[colonne] ?? '', VIDE);
    if (lue.type !== 'illisible') return lue;
    illisibles.push(fr`${ligne.code} ${ligne.mois}, « ${lue.texte} »`);
    return null;
  };
  const effectifs = EFFECTIFS.flatMap(({ indicateur, colonne }) => {
    const lue = cellule(colonne);
    return lue === null ? [] : [buildObservation(indicateur, lieu, { numerateur: lue, denominateur: null })];
  });
  const parts = PARTS.flatMap(({ indicateur, numerateur, denominateur }) => {
    const haut = cellule(numerateur);
    const bas = cellule(denominateur);
    return haut === null || bas === null
      ? []
      : [buildObservation(indicateur, lieu, { numerateur: haut, denominateur: bas })];
  });
  return [...effectifs, ...parts];
}

function toContenu(table: TableCsv): ContenuSource {
  const lignes = readLignes(table);
  const millesimes = [...new Set(lignes.map(({ mois }) => mois.slice(0, 4)))].sort();
  const [premier = '', dernier = premier] = [millesimes[0], millesimes.at(-1)];
  return {
    source: cafCommunal.id,
    libelle: fr`Cnaf, toutes prestations par commune (${premier === dernier ? premier : `${premier} à ${dernier}`})`,
    millesimes,
    mailles: lignes.length > 0 ? ['commune'] : [],
    codes: new Set(lignes.map(({ code }) => code)),
  };
}

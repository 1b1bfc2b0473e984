/** One indicator of the diagnostic: its figure, those it is compared with, what changed and what to be careful about. */
import { toComparable } from '../domain/texte-comparable';
import type { EtatRegistre } from '../indicators/etat-registre';
import { lignesOf } from '../indicators/lire-chiffre';
import type { Lieu } from '../indicators/lire-territoire';
import { CODE_FRANCE } from '../territories/territoire';
import { COMPARAISONS } from './define';
import type { Case, Comparaison, FicheLue, LieuxDiagnostic, LigneCalculee } from './define';
import { anneesOf, millesimeOf, readCase } from './lire-case';
import type { Lu } from './lire-case';
import { champOf } from './selection';
import { tellAutres, tellComparaison } from './tell-comparaison';
import { tellEvolution } from './tell-evolution';
import { tellPrudence } from './tell-prudence';

const NIVEAUX: Readonly<Record<Comparaison, string>> = {
  epci: 'EPCI',
  departement: 'département',
  region: 'région',
  france: 'France',
};
/** Levels whose rate may stand for one that the source does not publish lower down. */
const REPLIS: readonly Comparaison[] = ['epci', 'departement'];

/** What the workbook itself computes, by id: the pane and the command line have the functions, this layer only their data. */
export type Calculer = (id: string, etat: EtatRegistre) => number | null;

/** Null when the workbook holds nothing of this indicator. */
export function buildLigne(
  fiche: FicheLue,
  lieux: LieuxDiagnostic,
  etat: EtatRegistre,
  calculer?: Calculer,
): LigneCalculee | null {
  const calcule =
    fiche.mode === 'calcule' && !etat.series.has(fiche.id) ? calculer?.(fiche.id, etat) : undefined;
  if (typeof calcule === 'number') return buildCalculee(fiche, lieux, calcule);
  const releve = readReleve(fiche, lieux, etat);
  if (releve === null) return null;
  const { millesime, propre, repli } = releve;
  const affiche = repli?.lu ?? propre;
  const sujetLu: readonly Lieu[] = repli === null ? lieux.sujet.lieux : [repli.lieu];
  const comparaisons = readComparaisons(fiche, lieux, millesime, etat);
  if (affiche.valeur === '' && Object.values(comparaisons).every((valeur) => valeur === '')) return null;
  const valeur: Case = affiche.valeur === '' ? 'non disponible' : affiche.valeur;
  const evolution =
    affiche.chiffre === null
      ? { texte: '', reserve: '' }
      : tellEvolution(fiche, { lieux: sujetLu, millesime, chiffre: affiche.chiffre }, etat);
  return {
    ...describe(fiche, lieux),
    niveau: repli?.lieu.maille ?? lieux.sujet.niveau,
    millesime,
    valeur,
    comparaisons,
    comparaison: tellComparaison(fiche, valeur, comparaisons),
    autres: tellAutres(
      fiche,
      lieux.choisis.map((lieu) => ({ nom: lieu.nom, lu: readCase(fiche, [lieu], millesime, etat) })),
    ),
    evolution: evolution.texte,
    prudence: tellPrudence(
      {
        fiche,
        sujet: lieux.sujet,
        millesime,
        motPropre: typeof propre.valeur === 'string' ? propre.valeur : '',
        repli: repli?.lieu ?? null,
        chiffre: affiche.chiffre,
        autresAnnees: listAutresAnnees(fiche, lieux, { millesime, comparaisons }, etat),
        metropole: comparaisons.france !== '' && isMetropole(fiche, millesime, etat),
        reserve: evolution.reserve,
      },
      etat,
    ),
  };
}

/** Sources say it in the name they give to the country. */
function isMetropole(fiche: FicheLue, millesime: string, etat: EtatRegistre): boolean {
  const lignes = lignesOf(fiche, CODE_FRANCE, millesime, etat) ?? [];
  return lignes.some(({ nom_territoire: nom }) => toComparable(nom).includes('metropol'));
}

interface Releve {
  readonly millesime: string;
  readonly propre: Lu;
  readonly repli: { readonly lieu: Lieu; readonly lu: Lu } | null;
}

/** A rate that the territory does not have is read one level up; a count of another level says nothing of this one. */
function readReleve(fiche: FicheLue, { sujet, dessus }: LieuxDiagnostic, etat: EtatRegistre): Releve | null {
  const sien = millesimeOf(fiche, sujet.lieux, etat);
  const propre = sien === null ? null : readCase(fiche, sujet.lieux, sien, etat);
  if (sien !== null && propre?.chiffre) return { millesime: sien, propre, repli: null };
  const rien: Lu = propre ?? { valeur: '', chiffre: null };
  for (const niveau of fiche.agregation === 'somme' ? [] : REPLIS) {
    const lieu = dessus[niveau];
    const millesime = lieu === undefined ? null : (sien ?? millesimeOf(fiche, [lieu], etat));
    if (lieu === undefined || millesime === null) continue;
    const lu = readCase(fiche, [lieu], millesime, etat);
    if (lu.chiffre !== null) return { millesime, propre: rien, repli: { lieu, lu } };
  }
  const millesime =
    sien ??
    COMPARAISONS.flatMap((niveau) => {
      const lieu = dessus[niveau];
      return (lieu && millesimeOf(fiche, [lieu], etat)) ?? [];
    })[0] ??
    null;
  return millesime === null ? null : { millesime, propre: rien, repli: null };
}

function readComparaisons(
  fiche: FicheLue,
  { dessus }: LieuxDiagnostic,
  millesime: string,
  etat: EtatRegistre,
): Record<Comparaison, Case> {
  const read = (niveau: Comparaison): Case => {
    const lieu = dessus[niveau];
    return lieu === undefined ? '' : readCase(fiche, [lieu], millesime, etat).valeur;
  };
  return {
    epci: read('epci'),
    departement: read('departement'),
    region: read('region'),
    france: read('france'),
  };
}

/** Levels without a figure for this year, and the last one they have. */
function listAutresAnnees(
  fiche: FicheLue,
  { dessus }: LieuxDiagnostic,
  { millesime, comparaisons }: Pick<LigneCalculee, 'millesime' | 'comparaisons'>,
  etat: EtatRegistre,
): { niveau: string; annee: string }[] {
  return COMPARAISONS.flatMap((niveau) => {
    const lieu = dessus[niveau];
    if (lieu === undefined || comparaisons[niveau] !== '') return [];
    const annee = anneesOf(fiche, [lieu], etat)
      .filter((autre) => autre !== millesime && readCase(fiche, [lieu], autre, etat).chiffre !== null)
      .at(-1);
    return annee === undefined ? [] : [{ niveau: NIVEAUX[niveau], annee }];
  });
}

type Description = Pick<
  LigneCalculee,
  'code' | 'champ' | 'libelle' | 'territoire' | 'codesTerritoire' | 'unite' | 'codes'
>;

function describe(fiche: FicheLue, { sujet, dessus }: LieuxDiagnostic): Description {
  return {
    code: fiche.id,
    champ: champOf(fiche),
    libelle: fiche.libelle,
    territoire: sujet.nom,
    codesTerritoire: sujet.lieux.map(({ code }) => code),
    unite: fiche.unite,
    codes: Object.fromEntries(
      COMPARAISONS.flatMap((niveau) => (dessus[niveau] ? [[niveau, dessus[niveau].code]] : [])),
    ),
  };
}

/** Counted in the workbook itself (places of the offer): no year, nothing to compare with. */
function buildCalculee(fiche: FicheLue, lieux: LieuxDiagnostic, valeur: number): LigneCalculee {
  return {
    ...describe(fiche, lieux),
    niveau: lieux.sujet.niveau,
    millesime: '',
    valeur,
    comparaisons: { epci: '', departement: '', region: '', france: '' },
    comparaison: '',
    autres: '',
    evolution: '',
    prudence: 'Compté dans ce classeur.',
  };
}

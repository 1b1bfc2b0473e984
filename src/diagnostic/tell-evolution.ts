/** What changed since an earlier year, in points or in per cent as the figure demands; never across a break of its series. */
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { EtatRegistre } from '../indicators/etat-registre';
import { lignesOf } from '../indicators/lire-chiffre';
import type { Chiffre } from '../indicators/lire-ligne';
import type { Lieu } from '../indicators/lire-territoire';
import { isMemeSerie } from '../indicators/series';
import type { FicheLue } from './define';
import { anneesOf, readCase } from './lire-case';
import { isPareil, isPetit, natureOf, tellEcart } from './nature';

/** How far back one looks: about the length of a convention. */
const RECUL = 6;
/** The census turns over five years: nearer vintages share their respondents. */
const RECUL_RECENSEMENT = 5;
export interface Evolution {
  readonly texte: string;
  /** Why there is none although an earlier year is held; '' otherwise. */
  readonly reserve: string;
}

const AUCUNE: Evolution = { texte: '', reserve: '' };

interface Releve {
  readonly lieux: readonly Lieu[];
  readonly millesime: string;
  readonly chiffre: Chiffre;
}

export function tellEvolution(fiche: FicheLue, releve: Releve, etat: EtatRegistre): Evolution {
  if (fiche.croissance !== undefined || isPetit(fiche, releve.chiffre)) return AUCUNE;
  const annees = anneesOf(fiche, releve.lieux, etat).filter((annee) => isEarlier(fiche, annee, releve));
  for (const annee of annees) {
    if (breakOf(fiche, annee, releve, etat) !== null) continue;
    const { chiffre } = readCase(fiche, releve.lieux, annee, etat);
    if (chiffre === null || isPetit(fiche, chiffre)) continue;
    const texte = tell(fiche, { annee, avant: chiffre.valeur }, releve);
    if (texte !== '') return { texte, reserve: '' };
  }
  const derniere = annees.at(-1);
  const rupture = derniere === undefined ? null : breakOf(fiche, derniere, releve, etat);
  return rupture === null ? AUCUNE : { texte: '', reserve: rupture };
}

function isEarlier({ recettes }: FicheLue, annee: string, { millesime }: Releve): boolean {
  const recul = Number(millesime) - Number(annee);
  const recensement = recettes.some(({ famille }) => famille === 'recensement');
  return recul >= (recensement ? RECUL_RECENSEMENT : 1) && recul <= RECUL;
}

/** Why two years of a figure are not of the same series; null when they are. */
function breakOf(
  fiche: FicheLue,
  annee: string,
  { lieux, millesime }: Releve,
  etat: EtatRegistre,
): string | null {
  if (!isMemeSerie(annee, millesime, fiche.ruptures)) {
    const rupture = fiche.ruptures.find((debut) => annee < debut && debut <= millesime) ?? millesime;
    return fr`Série différente à partir de ${rupture} : pas d’évolution depuis ${annee}.`;
  }
  const [lieu] = lieux;
  const sourcesOf = (an: string): string => listSources(fiche, lieu, an, etat);
  return sourcesOf(annee) === sourcesOf(millesime)
    ? null
    : fr`Sources différentes en ${annee} et ${millesime} : pas d’évolution.`;
}

/** The sources of a figure; for a territory summed, those of the first of its communes that has one. */
function listSources(fiche: FicheLue, lieu: Lieu | undefined, annee: string, etat: EtatRegistre): string {
  const codes = lieu === undefined ? [] : [lieu.code, ...(etat.index?.membersOf(lieu.code) ?? [])];
  const lignes = codes.map((code) => lignesOf(fiche, code, annee, etat)).find((ligne) => ligne !== undefined);
  const sources = (lignes ?? []).map(({ source }) => nameSource(source, fiche));
  return [...new Set(sources)].sort().join(' | ');
}

/** The year in its words makes no other source; one that nobody names is the indicator's own. */
function nameSource(source: string, { source: { libelle } }: FicheLue): string {
  const mots = toComparable(source)
    .replace(/\b\d{4}\b/g, '')
    .trim();
  return mots === '' || mots.startsWith(toComparable(libelle)) ? '' : mots;
}

function tell(
  fiche: FicheLue,
  { annee, avant }: { readonly annee: string; readonly avant: number },
  { millesime, chiffre: { valeur } }: Releve,
): string {
  const entre = fr`de ${annee} à ${millesime}`;
  if (isPareil(fiche, avant, valeur)) return `stable ${entre}`;
  const ecart = tellEcart(fiche, avant, valeur);
  if (ecart === null) return '';
  const euros = natureOf(fiche) === 'montant' ? ', en euros courants' : '';
  return `${valeur > avant ? '+' : '−'}${ecart} ${entre}${euros}`;
}

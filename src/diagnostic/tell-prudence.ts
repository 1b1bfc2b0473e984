/** What a figure does not say, in as few words as a reader at the end of a meeting will take. */
import type { Observation } from '../domain/observation';
import { fr } from '../domain/typographie';
import type { EtatRegistre } from '../indicators/etat-registre';
import { formatValeur } from '../indicators/format-valeur';
import { lignesOf } from '../indicators/lire-chiffre';
import type { Chiffre } from '../indicators/lire-ligne';
import type { Lieu } from '../indicators/lire-territoire';
import { PETIT_EFFECTIF, natureOf } from './nature';
import type { FicheLue, Sujet } from './define';

export interface Constate {
  readonly fiche: FicheLue;
  readonly sujet: Sujet;
  readonly millesime: string;
  /** The words of the territory's own cell when it holds no number: "secret". */
  readonly motPropre: string;
  /** The level above that stands in; null when the figure is the territory's own. */
  readonly repli: Lieu | null;
  readonly chiffre: Chiffre | null;
  /** Levels held for another year only. */
  readonly autresAnnees: readonly { readonly niveau: string; readonly annee: string }[];
  /** The national figure covers metropolitan France alone. */
  readonly metropole: boolean;
  /** Why no evolution is told. */
  readonly reserve: string;
}

export function tellPrudence(constate: Constate, etat: EtatRegistre): string {
  const lignes = linesOf(constate, etat);
  return [
    tellRepli(constate),
    tellPetit(constate, lignes),
    ...tellMarques(lignes),
    tellAutresAnnees(constate),
    constate.metropole ? fr`France : métropole seule.` : '',
    constate.reserve,
    tellCaf(constate),
    constate.fiche.fondement === 'definition-locale' ? 'Définition locale, sans source publique.' : '',
  ]
    .filter((phrase) => phrase !== '')
    .join(' ');
}

function linesOf({ fiche, sujet, repli, millesime }: Constate, etat: EtatRegistre): readonly Observation[] {
  const lieux = repli === null ? sujet.lieux : [repli];
  return lieux.flatMap(({ code }) => lignesOf(fiche, code, millesime, etat) ?? []);
}

function tellRepli({ sujet, motPropre, repli }: Constate): string {
  if (repli === null) return '';
  const raison = motPropre === '' ? 'pas de chiffre' : motPropre;
  return fr`${capitalize(sujet.niveau)} : ${raison} ; chiffre de ${nameOf(repli)}.`;
}

function nameOf({ maille, nom }: Lieu): string {
  return maille === 'EPCI' ? fr`l’EPCI (${nom})` : fr`${maille} (${nom})`;
}

/** A numerator rounded to 5 is known within 2: under 50, that is points of the rate. */
function tellPetit({ fiche, chiffre }: Constate, lignes: readonly Observation[]): string {
  if (chiffre === null) return '';
  const { valeur, numerateur, denominateur } = chiffre;
  if (numerateur !== null && denominateur !== null && numerateur < PETIT_EFFECTIF) {
    if (!isCaf(fiche)) return fr`Moins de ${PETIT_EFFECTIF} cas : ordre de grandeur.`;
    const marge = (2 / denominateur) * 100;
    return fr`Calculé sur ${numerateur} cas, arrondis à 5 : à ${formatValeur(Math.round(marge * 10) / 10, '')} ${marge < 2 ? 'point' : 'points'} près.`;
  }
  if (natureOf(fiche) === 'effectif' && valeur < PETIT_EFFECTIF)
    return isCaf(fiche) || lignes.length > 0 ? 'Petit effectif : ordre de grandeur.' : '';
  return '';
}

function tellMarques(lignes: readonly Observation[]): string[] {
  return [
    lignes.some(({ marque }) => marque.trim().toLowerCase() === 'estimé') ? 'Valeur estimée.' : '',
    lignes.some(({ diffusable }) => diffusable.trim().toLowerCase() === 'non')
      ? 'À ne pas diffuser hors du copil.'
      : '',
  ];
}

/** « EPCI, département : dernier chiffre en 2019, non comparé. » */
function tellAutresAnnees({ autresAnnees }: Constate): string {
  const annees = [...new Set(autresAnnees.map(({ annee }) => annee))];
  return annees
    .map((annee) => {
      const niveaux = autresAnnees.filter((autre) => autre.annee === annee).map(({ niveau }) => niveau);
      return fr`${capitalize(niveaux.join(', '))} : dernier chiffre en ${annee}, non comparé.`;
    })
    .join(' ');
}

/** The rounding is told once: a small numerator already says it. */
function tellCaf({ fiche, chiffre }: Constate): string {
  if (chiffre === null || !fiche.recettes.some(({ famille }) => famille === 'caf-communal')) return '';
  const dit = chiffre.numerateur !== null && chiffre.numerateur < PETIT_EFFECTIF;
  return dit ? 'Régime Caf seul, sans la MSA.' : fr`Régime Caf seul, sans la MSA ; effectifs arrondis à 5.`;
}

function isCaf({ recettes }: FicheLue): boolean {
  return recettes.some(({ famille }) => famille === 'caf-communal' || famille === 'caf-iris');
}

function capitalize(mot: string): string {
  return mot.startsWith('EPCI') ? mot : mot.charAt(0).toUpperCase() + mot.slice(1);
}

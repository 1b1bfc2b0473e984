/** Reads the figure of a territory, or of several communes together: a number, or the words that stand for it. */
import { LIBELLES_MARQUES, MARQUES } from '../domain/listes';
import { fr } from '../domain/typographie';
import type { EtatRegistre } from '../indicators/etat-registre';
import { chiffreOf, lignesOf } from '../indicators/lire-chiffre';
import type { Chiffre } from '../indicators/lire-ligne';
import type { Lieu } from '../indicators/lire-territoire';
import { defaultMillesime, millesimesOf } from '../indicators/millesimes';
import { ratioOf } from '../indicators/ratio';
import type { Case, FicheLue } from './define';

export interface Lu {
  readonly valeur: Case;
  /** Null when the case holds words. */
  readonly chiffre: Chiffre | null;
}

const RIEN: Lu = { valeur: '', chiffre: null };
/** Its figures come with the list of communes: nobody imports them. */
const POPULATION = 'POPULATION';

/** The year shown: the latest held for the convention's own territory, else for the one asked. Null when there is none. */
export function millesimeOf(fiche: FicheLue, lieux: readonly Lieu[], etat: EtatRegistre): string | null {
  if (fiche.id === POPULATION && etat.index !== null) return etat.index.cog;
  return defaultMillesime(fiche, lieux[0]?.code ?? '', etat);
}

export function readCase(fiche: FicheLue, lieux: readonly Lieu[], millesime: string, etat: EtatRegistre): Lu {
  if (fiche.id === POPULATION && etat.index?.cog === millesime) return readPopulation(lieux, etat);
  const [seul, ...autres] = lieux;
  if (seul === undefined) return RIEN;
  return autres.length === 0
    ? readOne(fiche, seul, millesime, etat)
    : readGroupe(fiche, lieux, millesime, etat);
}

function readPopulation(lieux: readonly Lieu[], { index }: EtatRegistre): Lu {
  const nombres = lieux.flatMap(({ code }) => index?.populationOf(code) ?? []);
  if (nombres.length < lieux.length) return RIEN;
  return toLu({ valeur: sum(nombres), numerateur: null, denominateur: null });
}

function readOne(fiche: FicheLue, lieu: Lieu, millesime: string, etat: EtatRegistre): Lu {
  const chiffre = chiffreOf(fiche, lieu, millesime, etat);
  if (chiffre.ok) return toLu(chiffre.value);
  const { code } = chiffre.error;
  if (code === 'secret') return toMots('secret');
  if (code === 'marque') return toMots(wordOfMarque(fiche, lieu, millesime, etat));
  if (code === 'somme-partielle') {
    const membres = etat.index?.membersOf(lieu.code) ?? [];
    const presents = membres.filter((membre) => {
      const commune: Lieu = { code: membre, nom: membre, maille: 'commune' };
      return chiffreOf(fiche, commune, millesime, etat).ok;
    });
    return presents.length === 0 ? RIEN : toMots(tellPartielle(presents.length, membres.length));
  }
  if (code === 'chiffres-contradictoires' || code === 'chiffre-illisible') return toMots('à vérifier');
  return RIEN;
}

/** Counts add up when all are there; rates and medians of several communes are nobody's figure. */
function readGroupe(fiche: FicheLue, lieux: readonly Lieu[], millesime: string, etat: EtatRegistre): Lu {
  const chiffres = lieux.flatMap((lieu) => {
    const chiffre = chiffreOf(fiche, lieu, millesime, etat);
    return chiffre.ok ? [chiffre.value] : [];
  });
  if (chiffres.length === 0) return RIEN;
  if (fiche.agregation === 'aucune') return toMots('non calculable');
  const complets =
    fiche.agregation === 'ratio' ? chiffres.filter(({ denominateur }) => denominateur !== null) : chiffres;
  if (complets.length < lieux.length) return toMots(tellPartielle(complets.length, lieux.length));
  if (fiche.agregation === 'somme') {
    const valeur = sum(complets.map((chiffre) => chiffre.valeur));
    return toLu({ valeur, numerateur: null, denominateur: null });
  }
  const numerateur = sum(complets.map((chiffre) => chiffre.numerateur ?? 0));
  const denominateur = sum(complets.map((chiffre) => chiffre.denominateur ?? 0));
  const valeur = ratioOf(numerateur, denominateur, fiche);
  return valeur === null ? toMots('non calculable') : toLu({ valeur, numerateur, denominateur });
}

/** The years a territory has figures for, ascending; of several communes, those that all of them have. */
export function anneesOf(fiche: FicheLue, lieux: readonly Lieu[], etat: EtatRegistre): readonly string[] {
  const [premier, ...autres] = lieux;
  if (premier === undefined) return [];
  return millesimesOf(fiche, premier.code, etat).filter((annee) =>
    autres.every(({ code }) => millesimesOf(fiche, code, etat).includes(annee)),
  );
}

function wordOfMarque(fiche: FicheLue, { code }: Lieu, millesime: string, etat: EtatRegistre): string {
  const lignes = lignesOf(fiche, code, millesime, etat) ?? [];
  const signe = lignes.map(({ marque }) => marque.trim().toLowerCase()).find((texte) => texte !== '') ?? '';
  const connue = MARQUES.find((marque) => marque === signe);
  return connue === undefined ? signe : LIBELLES_MARQUES[connue];
}

function tellPartielle(presents: number, total: number): string {
  return fr`${presents} ${presents < 2 ? 'commune' : 'communes'} sur ${total}`;
}

function toLu(chiffre: Chiffre): Lu {
  return { valeur: chiffre.valeur, chiffre };
}

function toMots(mots: string): Lu {
  return { valeur: mots, chiffre: null };
}

function sum(nombres: readonly number[]): number {
  return nombres.reduce((total, nombre) => total + nombre, 0);
}

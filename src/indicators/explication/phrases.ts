/** The sentences of an explanation: the figure, its territory and year, its calculation, its limits. */
import { LIBELLES_MARQUES, MARQUES } from '../../domain/listes';
import { formatDate } from '../../domain/date-partielle';
import type { Observation } from '../../domain/observation';
import { fr } from '../../domain/typographie';
import { isPart } from '../define';
import type { FicheComplete } from '../define';
import { enumerate } from '../echecs-chiffre';
import { formatValeur } from '../format-valeur';
import type { Lieu } from '../lire-territoire';
import { formatNombreUnite, isCarte, isMatrice } from '../valeur';
import type { Rendu } from '../valeur';
import type { Explication } from './define';
import type { ChiffreLu } from './find-chiffre';
import type { ArgumentLu } from './lire-appel';

/** What a cell of this function shows, in French: a function of unit % answers a fraction. */
export function formatReponse(reponse: Rendu, unite: string): string {
  if (isMatrice(reponse)) return fr`${reponse.length} lignes de ${reponse[0]?.length ?? 0} colonnes`;
  if (isCarte(reponse)) return formatNombreUnite(reponse.valeur);
  if (typeof reponse === 'number') return formatValeur(isPart(unite) ? reponse * 100 : reponse, unite);
  if (typeof reponse === 'string') return reponse;
  return 'nombre' in reponse ? formatNombreUnite(reponse) : '';
}

export function describeLieux(lieux: readonly Lieu[]): string {
  const [lieu] = lieux;
  if (lieu === undefined) return '';
  if (lieux.length > 1) return fr`Les ${lieux.length} territoires de la convention`;
  if (lieu.maille === 'France') return lieu.nom;
  return lieu.nom === lieu.code
    ? `${lieu.code}, ${lieu.maille}`
    : `${lieu.nom} (${lieu.code}), ${lieu.maille}`;
}

export function describeMillesime({ millesime, parDefaut }: ChiffreLu): string {
  if (millesime === null) return '';
  return parDefaut ? fr`${millesime} (le dernier dont dispose la convention)` : millesime;
}

/** The row's own source first: it is the one that was read. */
export function sourceOf(
  fiche: Pick<FicheComplete, 'source'> | null,
  [ligne]: readonly Observation[],
): Explication['source'] {
  const { libelle = '', url = '' } = fiche?.source ?? {};
  const source = {
    libelle: ligne?.source.trim() === '' ? libelle : (ligne?.source ?? libelle),
    url: ligne?.url.trim() === '' ? url : (ligne?.url ?? url),
    extraitLe: ligne === undefined ? '' : formatDate(ligne.extrait_le),
  };
  return source.libelle === '' ? null : source;
}

/** « 11 690 / 40 435 × 100 = 28,9 % ». */
export function describeRapport(
  valeur: number,
  { numerateur, denominateur }: { readonly numerateur: number | null; readonly denominateur: number | null },
  { unite, croissance }: Pick<FicheComplete, 'unite' | 'croissance'>,
): string[] {
  if (numerateur === null || denominateur === null) return [];
  const [haut, bas] = [formatValeur(numerateur, ''), formatValeur(denominateur, '')];
  const resultat = formatValeur(valeur, unite);
  if (croissance !== undefined) return [fr`De ${bas} à ${haut} en ${croissance} ans : ${resultat}.`];
  const facteur = unite.startsWith('‰')
    ? fr` × 1 000`
    : isPart(unite) || unite.startsWith('pour 100')
      ? ' × 100'
      : '';
  return [fr`${haut} / ${bas}${facteur} = ${resultat}.`];
}

export function describeCalcul({
  lisible,
  fiche,
  chiffre,
  observations,
  parts,
  lieux,
  repliDe,
}: ChiffreLu): string[] {
  const repli =
    repliDe === null
      ? []
      : [
          fr`Repli demandé par la formule : ${describeLieux([repliDe])}, n'a pas ce chiffre ; c'est celui de ${describeLieux(lieux)}.`,
        ];
  const formule = fiche === null || fiche.formule === '' ? [] : [fr`Formule : ${fiche.formule}.`];
  const rapport = chiffre === null ? [] : describeRapport(chiffre.valeur, chiffre, lisible);
  const somme = parts > 1 ? [fr`Somme des chiffres de ${parts} territoires, tous présents.`] : [];
  const [ligne] = observations;
  const numero = ligne?.ref.ligne ?? 0;
  const lue =
    chiffre === null
      ? fr`Feuille Données, ligne ${numero}.`
      : fr`Lu dans la feuille Données, ligne ${numero}, tel que publié.`;
  return [
    ...repli,
    ...formule,
    ...rapport,
    ...somme,
    ...(ligne !== undefined && rapport.length === 0 ? [lue] : []),
  ];
}

/** What the function was given. */
export function describeArguments(lus: readonly ArgumentLu[]): string[] {
  return lus.flatMap(({ nom, ecrit, valeur }) => {
    if (ecrit === '') return [];
    const cellules = valeur?.flat() ?? [];
    if (valeur === null) return [fr`${nom} : ${ecrit}, calculé par Excel.`];
    if (cellules.length > 1) return [fr`${nom} : ${ecrit}, ${cellules.length} cellules.`];
    const vue = formatCellule(cellules[0] ?? null);
    return [
      vue === ecrit || `"${vue}"` === ecrit ? fr`${nom} : ${vue}.` : fr`${nom} : ${ecrit}, soit ${vue}.`,
    ];
  });
}

function formatCellule(cellule: string | number | boolean | null): string {
  if (cellule === null || cellule === '') return 'vide';
  if (typeof cellule === 'boolean') return cellule ? 'VRAI' : 'FAUX';
  return typeof cellule === 'number' ? String(cellule).replace('.', ',') : cellule;
}

/** Under that many, one unit more or less changes the rate. */
const PETIT_EFFECTIF = 50;

export function describeLimites(fiche: FicheComplete, chiffre: ChiffreLu | null): string[] {
  const maille = chiffre?.lieux.length === 1 ? chiffre.lieux[0]?.maille : undefined;
  const denominateur = chiffre?.chiffre?.denominateur ?? null;
  const phrases = [
    ...fiche.pieges,
    ...(maille === undefined || fiche.niveaux.length === 0 || fiche.niveaux.includes(maille)
      ? []
      : [fr`La source publie ce chiffre pour : ${enumerate(fiche.niveaux)} ; pas à ce niveau (${maille}).`]),
    ...fiche.ruptures.map((annee) => fr`La série change en ${annee} : ne comparez pas avant et après.`),
    ...(denominateur !== null && denominateur < PETIT_EFFECTIF
      ? [fr`Petit effectif (${formatValeur(denominateur, '')}) : à lire avec prudence.`]
      : []),
    ...(fiche.fondement === 'definition-locale'
      ? [fr`Définition locale : aucune source publique ne la fixe, précisez-la quand vous citez ce chiffre.`]
      : []),
    ...(chiffre?.observations ?? []).flatMap(describeReserves),
  ];
  return [...new Set(phrases)];
}

/** What the row itself says to be careful about. */
export function describeReserves({ diffusable, commentaire }: Observation): string[] {
  return [
    ...(/^non/i.test(diffusable.trim())
      ? [fr`Ce chiffre ne doit pas sortir du copil (colonne Diffusable).`]
      : []),
    ...(commentaire.trim() === '' ? [] : [fr`Commentaire de la ligne : ${commentaire.trim()}`]),
  ];
}

/** « secret statistique »; the mark itself when it is not one of the list. */
export function libelleMarque(marque: string): string {
  const connue = MARQUES.find((autre) => autre === marque.trim().toLowerCase());
  return connue === undefined ? marque.trim() : LIBELLES_MARQUES[connue];
}

/** The arguments of Excel's most used functions, under their French names, and a sentence for each. */
import type { FunctionHelp, ParameterHelp } from './catalogue';

/** `[x]` may be left out; `…` repeats the one before. */
const SIGNATURES = `
  ABS(nombre) Valeur absolue d’un nombre.
  ANNEE(date) Année d’une date.
  ARRONDI(nombre; nombre_décimales) Arrondit un nombre au nombre de décimales demandé.
  ARRONDI.INF(nombre; nombre_décimales) Arrondit un nombre en allant vers zéro.
  ARRONDI.SUP(nombre; nombre_décimales) Arrondit un nombre en s’éloignant de zéro.
  AUJOURDHUI() Date du jour.
  CHERCHE(texte_cherché; texte; [départ]) Place d’un texte dans un autre, sans tenir compte des majuscules.
  CHOISIR(numéro; valeur1; [valeur2]; …) Valeur d’une liste, d’après son numéro.
  CNUM(texte) Nombre écrit dans un texte.
  CONCAT(texte1; [texte2]; …) Met des textes bout à bout.
  DATE(année; mois; jour) Date d’une année, d’un mois et d’un jour.
  DATEDIF(date_début; date_fin; unité) Durée entre deux dates, en jours, en mois ou en années.
  DECALER(réf; lignes; colonnes; [hauteur]; [largeur]) Plage décalée d’un nombre de lignes et de colonnes.
  DROITE(texte; [nombre]) Derniers caractères d’un texte.
  ECARTYPE.STANDARD(nombre1; [nombre2]; …) Écart type d’un échantillon.
  ENT(nombre) Entier égal ou inférieur au nombre.
  EQUIV(valeur_cherchée; plage; [type]) Place d’une valeur dans une ligne ou une colonne.
  ESTERREUR(valeur) VRAI si la valeur est une erreur.
  ESTNA(valeur) VRAI si la valeur est l’erreur #N/A.
  ESTNUM(valeur) VRAI si la valeur est un nombre.
  ESTVIDE(valeur) VRAI si la cellule est vide.
  ET(valeur_logique1; [valeur_logique2]; …) VRAI si tout est vrai.
  FILTRE(plage; condition; [si_vide]) Lignes d’une plage qui remplissent une condition.
  FIN.MOIS(date; mois) Dernier jour du mois, un nombre de mois plus loin.
  GAUCHE(texte; [nombre]) Premiers caractères d’un texte.
  GRANDE.VALEUR(plage; rang) Valeur d’un rang donné, à partir de la plus grande.
  INDEX(plage; ligne; [colonne]) Valeur d’une plage, d’après sa ligne et sa colonne.
  INDIRECT(réf_texte; [a1]) Cellule dont l’adresse est écrite dans un texte.
  JOINDRE.TEXTE(séparateur; ignorer_vides; texte1; [texte2]; …) Met des textes bout à bout, avec un séparateur.
  JOUR(date) Jour du mois d’une date.
  LIGNE([réf]) Numéro de ligne d’une cellule.
  MAINTENANT() Date et heure du moment.
  MAJUSCULE(texte) Texte en majuscules.
  MAX(nombre1; [nombre2]; …) Plus grand des nombres.
  MEDIANE(nombre1; [nombre2]; …) Médiane\u00A0: la moitié des nombres sont au-dessous, la moitié au-dessus.
  MIN(nombre1; [nombre2]; …) Plus petit des nombres.
  MINUSCULE(texte) Texte en minuscules.
  MOD(nombre; diviseur) Reste d’une division.
  MOIS(date) Mois d’une date, de 1 à 12.
  MOIS.DECALER(date; mois) Même jour, un nombre de mois plus loin.
  MOYENNE(nombre1; [nombre2]; …) Moyenne des nombres\u00A0; les cellules vides ne comptent pas.
  MOYENNE.SI(plage; critère; [plage_moyenne]) Moyenne des cellules qui remplissent une condition.
  MOYENNE.SI.ENS(plage_moyenne; plage_critères1; critère1; [plage_critères2]; [critère2]; …) Moyenne des cellules qui remplissent plusieurs conditions.
  NB(valeur1; [valeur2]; …) Compte les nombres.
  NB.JOURS.OUVRES(date_début; date_fin; [fériés]) Compte les jours ouvrés entre deux dates.
  NB.SI(plage; critère) Compte les cellules qui remplissent une condition.
  NB.SI.ENS(plage_critères1; critère1; [plage_critères2]; [critère2]; …) Compte les cellules qui remplissent plusieurs conditions.
  NB.VIDE(plage) Compte les cellules vides.
  NBCAR(texte) Compte les caractères d’un texte.
  NBVAL(valeur1; [valeur2]; …) Compte les cellules qui ne sont pas vides.
  NON(valeur_logique) VRAI si la valeur est fausse.
  OU(valeur_logique1; [valeur_logique2]; …) VRAI si l’une au moins est vraie.
  PETITE.VALEUR(plage; rang) Valeur d’un rang donné, à partir de la plus petite.
  PRODUIT(nombre1; [nombre2]; …) Multiplie des nombres.
  PUISSANCE(nombre; exposant) Nombre élevé à une puissance.
  RACINE(nombre) Racine carrée.
  RANG(nombre; plage; [ordre]) Rang d’un nombre parmi d’autres.
  RECHERCHEH(valeur_cherchée; tableau; ligne; [approché]) Cherche dans la première ligne d’un tableau.
  RECHERCHEV(valeur_cherchée; tableau; colonne; [approché]) Cherche dans la première colonne d’un tableau.
  RECHERCHEX(valeur_cherchée; plage_cherchée; plage_renvoyée; [si_absent]; [correspondance]; [sens]) Cherche dans une plage et renvoie ce qui est en face dans une autre.
  SI(test; [si_vrai]; [si_faux]) Une valeur si le test est vrai, une autre s’il est faux.
  SI.CONDITIONS(test1; valeur1; [test2]; [valeur2]; …) Valeur du premier test qui est vrai.
  SI.NON.DISP(valeur; si_na) La valeur, ou une autre si elle est l’erreur #N/A.
  SIERREUR(valeur; si_erreur) La valeur, ou une autre si elle est une erreur.
  SOMME(nombre1; [nombre2]; …) Additionne des nombres.
  SOMME.SI(plage; critère; [plage_somme]) Additionne les cellules qui remplissent une condition.
  SOMME.SI.ENS(plage_somme; plage_critères1; critère1; [plage_critères2]; [critère2]; …) Additionne les cellules qui remplissent plusieurs conditions.
  SOMMEPROD(matrice1; [matrice2]; …) Multiplie des plages cellule à cellule, puis additionne.
  SOUS.TOTAL(fonction; plage1; [plage2]; …) Total des lignes que le filtre laisse voir.
  STXT(texte; départ; nombre) Caractères d’un texte, à partir d’une place.
  SUBSTITUE(texte; ancien; nouveau; [numéro]) Remplace un texte par un autre.
  SUPPRESPACE(texte) Texte sans espaces en trop.
  TEXTE(valeur; format) Nombre ou date écrits comme un format le dit.
  TRIER(plage; [colonne]; [ordre]; [par_colonne]) Lignes d’une plage dans l’ordre.
  UNIQUE(plage; [par_colonne]; [une_fois]) Valeurs d’une plage, une fois chacune.
  VRAI() La valeur VRAI.
`;

/** By name. */
export function readSignatures(): Map<string, FunctionHelp> {
  return new Map(
    [...SIGNATURES.matchAll(/^ {2}([\p{L}\d.]+)\((.*?)\) (.+)$/gmu)].map(
      ([, name = '', list = '', description = '']) => [
        name,
        { name, description, parameters: readParameters(list), hasKnownParameters: true },
      ],
    ),
  );
}

function readParameters(list: string): ParameterHelp[] {
  const words = list === '' ? [] : list.split('; ');
  const named = words.filter((word) => word !== '…');
  return named.map((word, index) => ({
    name: word.replace(/[[\]]/g, ''),
    detail: '',
    isOptional: word.startsWith('['),
    isRepeating: words.length > named.length && index === named.length - 1,
  }));
}

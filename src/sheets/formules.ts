/** The native formulas that sheets share: Excel 2016, LibreOffice and the atelier all understand them. */
import { RUBRIQUES } from '../domain/convention';
import type { CleRubrique } from '../domain/convention';
import { NOMS_MOIS } from '../domain/jour-calendaire';

/** Serials below are years typed alone; 1 January 2000. */
const PREMIER_JOUR = 36526;

/** What people wrote for a rubrique, wherever its row is and whatever columns were put between the two. */
export function lookUpRubrique(cle: CleRubrique, colonne: 'Valeur' | 'Précision' = 'Valeur'): string {
  const plage = `tConvention[[Rubrique]:[${colonne}]]`;
  return `VLOOKUP("${RUBRIQUES[cle].libelle}",${plage},COLUMNS(${plage}),FALSE)`;
}

/** A rubrique as text, '' when it is empty or its row is gone. */
export function texteRubrique(cle: CleRubrique): string {
  return `IFERROR(${lookUpRubrique(cle)}&"","")`;
}

/** A date as its precision allows ("mars 2024"), in words: formats of dates change from one language to another. */
export function dateEnMots(date: string, precision = '""'): string {
  const mois = `CHOOSE(MONTH(${date}),${NOMS_MOIS.map((nom) => `"${nom}"`).join(',')})`;
  const jour = `IF(DAY(${date})=1,"1er",DAY(${date}))`;
  return (
    `IF(ISNUMBER(${date}),IF(${date}<${PREMIER_JOUR},${date}&"",` +
    `IF(${precision}="année","",IF(${precision}="mois","",${jour}&" ")&${mois}&" ")&YEAR(${date})),${date}&"")`
  );
}

export function dateRubrique(cle: CleRubrique): string {
  return `IFERROR(${dateEnMots(lookUpRubrique(cle), lookUpRubrique(cle, 'Précision'))},"")`;
}

/** How many rows of the plan meet conditions joined by `*`: `(tActions[Pilote]="")`. */
export function countActions(conditions: string): string {
  return `SUMPRODUCT((tActions[Intitulé]<>"")*${conditions})`;
}

/** True as long as no control was written in this workbook. */
export const SANS_CONTROLE = 'COUNT(tControles[Contrôlé le])=0';

/** How many findings of this weight the last control left; a workbook never controlled has none to count, not zero. */
export function countConstats(gravite: 'erreur' | 'avertissement'): string {
  return `IF(${SANS_CONTROLE},"à contrôler",COUNTIF(tControles[Gravité],"*${gravite}*"))`;
}

/** What the last report said of the whole plan; the stamp is the add-in's, which takes it away when the workbook changes. */
export const PRET_COPIL =
  `IF(${SANS_CONTROLE},"à contrôler",IF(COUNTIF(tControles[Gravité],"*prêt pour le copil*")>0,"oui, tant que rien n’est modifié",` +
  'IF(COUNTIF(tControles[Gravité],"*plus valable*")>0,"plus valable : modifié depuis","pas encore")))';

export const SANS_PILOTE = '(tActions[Structure pilote]="")*(tActions[Pilote]="")';
export const SANS_DATE = '(tActions[Fin]="")';

const CLOS = '(tActions[Statut]<>"Réalisée")*(tActions[Statut]<>"Abandonnée")*(tActions[Statut]<>"Reportée")';

/** The end is past, to the precision it has, and the action is neither done nor given up: words are no date. */
export const EN_RETARD =
  `${CLOS}*ISNUMBER(tActions[Fin])*(tActions[Fin]>=${PREMIER_JOUR})*(tActions[Fin]<` +
  'TODAY()*(tActions[Précision de la fin]<>"mois")*(tActions[Précision de la fin]<>"année")+' +
  'DATE(YEAR(TODAY()),MONTH(TODAY()),1)*(tActions[Précision de la fin]="mois")+' +
  'DATE(YEAR(TODAY()),1,1)*(tActions[Précision de la fin]="année"))';

/** What a statut says of the progress when nobody typed it; the two others are left out. */
const PARTS = [
  ['À discuter', 0],
  ['À venir', 0],
  ['En cours', 0.5],
  ['En pause', 0.25],
  ['Bloquée', 0.25],
  ['Réalisée', 1],
] as const;

const SAISI = 'ISNUMBER(tActions[Avancement])';

/** Mean progress, typed or else told by the statut, of the actions that meet the conditions; '' when none is known. */
export function meanAvancement(conditions: string): string {
  const suivies = `${conditions}*(tActions[Statut]<>"Reportée")*(tActions[Statut]<>"Abandonnée")`;
  const statut = (valeur: (part: number) => number): string =>
    PARTS.filter(([, part]) => valeur(part) !== 0)
      .map(([nom, part]) => `(tActions[Statut]="${nom}")*${valeur(part)}`)
      .join('+');
  const somme = `SUMPRODUCT(${suivies}*${SAISI},tActions[Avancement])+SUMPRODUCT(${suivies}*(1-${SAISI})*(${statut((part) => part)}))`;
  const nombre = `SUMPRODUCT(${suivies}*(${SAISI}+(1-${SAISI})*(${statut(() => 1)})))`;
  return `IFERROR((${somme})/${nombre},"")`;
}

/** The rank in its table of the nth row whose column says `texte`; past the table's end when there is none. */
export function rankOf(table: string, entete: string, texte: string, nieme: number): string {
  const colonne = `${table}[${entete}]`;
  return `SUMPRODUCT(SMALL((${colonne}&""<>${texte})*1000000+ROW(${colonne}),${nieme}))-ROW(${table}[[#Headers],[${entete}]])`;
}

/** The cell of a column at a rank, as text; '' when it is empty or past the end. */
export function texteAt(table: string, entete: string, rang: string): string {
  return `IFERROR(INDEX(${table}[${entete}],${rang})&"","")`;
}

/** The cell of a column at a rank, as it is; '' when it is empty or past the end. */
export function valeurAt(table: string, entete: string, rang: string): string {
  const cellule = `INDEX(${table}[${entete}],${rang})`;
  return `IFERROR(IF(${cellule}="","",${cellule}),"")`;
}

/** True where the spreadsheet writes 0.5 with a point: its separators are then turned into ours. */
const POINT = 'MID(0.5&"",2,1)="."';

/**
 * A figure of the diagnostic as text, with its unit: the format of its cell does not follow it into another, and FIXED speaks the
 * language of the spreadsheet.
 */
export function chiffreAt(rang: string, colonne = 'Valeur'): string {
  const valeur = `INDEX(tDiagnostic[${colonne}],${rang})`;
  const unite = `INDEX(tDiagnostic[Unité],${rang})`;
  const isPart = `LEFT(${unite},1)="%"`;
  const nombre = `FIXED(${valeur}*IF(${isPart},100,1),IF(${isPart},1,IF(${valeur}=INT(${valeur}),0,1)))`;
  const francais = `SUBSTITUTE(SUBSTITUTE(${nombre},IF(${POINT},",","|"),"\u202F"),IF(${POINT},".","|"),",")`;
  const espace = `IF(OR(${isPart},LEFT(${unite},1)="€"),"\u00A0"," ")`;
  const mots = `${francais}&IF(${unite}="rapport","",${espace}&${unite})`;
  return `IFERROR(IF(AND(ISNUMBER(${valeur}),${unite}<>""),${mots},${valeur}&""),"")`;
}

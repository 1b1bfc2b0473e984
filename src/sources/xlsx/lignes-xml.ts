/** The XML of a sheet → its rows, cell by cell, without building a tree: data sheets have a million cells. */
import type { Travail } from '../../domain/travail';
import { toLigne } from '../flux/ligne';
import type { Ligne } from '../flux/ligne';
import { LectureArretee } from '../flux/octets';

const CELLULE = /<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

/** Rows read between two looks at whether the page waits. */
const RANGEES_PAR_TRANCHE = 200;

interface Lecture {
  readonly onLigne: (ligne: Ligne) => boolean;
  readonly travail: Travail;
}

export async function readLignesXml(
  xml: string,
  mots: readonly string[],
  { onLigne, travail }: Lecture,
): Promise<void> {
  let place = 0;
  let numero = 0;
  for (let rangees = 1; ; rangees += 1) {
    if (rangees % RANGEES_PAR_TRANCHE === 0) {
      travail.dire({ fait: place, total: xml.length, quoi: 'octets' });
      if (await travail.souffler()) throw new LectureArretee();
    }
    const debut = nextRangee(xml, place);
    if (debut === -1) return;
    const finBalise = xml.indexOf('>', debut);
    if (finBalise === -1) return;
    const balise = xml.slice(debut, finBalise);
    const r = /\sr="(\d+)"/.exec(balise)?.[1];
    numero = r === undefined ? numero + 1 : Number(r);
    if (balise.endsWith('/')) {
      place = finBalise;
      continue;
    }
    const fin = xml.indexOf('</row>', finBalise);
    const cellules = readCellules(xml.slice(finBalise + 1, fin === -1 ? undefined : fin), mots);
    if (cellules.length > 0 && !onLigne(toLigne(numero, cellules))) return;
    if (fin === -1) return;
    place = fin;
  }
}

/** `<row>` or `<row r=…>`, not `<rowBreaks>`. */
function nextRangee(xml: string, place: number): number {
  let debut = xml.indexOf('<row', place);
  while (debut !== -1 && !/[\s>/]/.test(xml[debut + 4] ?? '')) debut = xml.indexOf('<row', debut + 4);
  return debut;
}

function readCellules(xml: string, mots: readonly string[]): readonly string[] {
  const cellules: string[] = [];
  let colonne = -1;
  for (const [, attributs = '', contenu = ''] of xml.matchAll(CELLULE)) {
    const adresse = /\sr="([A-Z]+)/.exec(attributs)?.[1];
    colonne = adresse === undefined ? colonne + 1 : rankOf(adresse);
    while (cellules.length < colonne) cellules.push('');
    cellules[colonne] = readValeur(attributs, contenu, mots);
  }
  while (cellules.at(-1) === '') cellules.pop();
  return cellules;
}

function readValeur(attributs: string, contenu: string, mots: readonly string[]): string {
  if (contenu === '') return '';
  const type = /\st="([a-zA-Z]+)"/.exec(attributs)?.[1] ?? 'n';
  if (type === 'inlineStr')
    return decodeEntites(
      [...contenu.matchAll(/<t(?:\s[^>]*)?>(.*?)<\/t>/gs)].map(([, t = '']) => t).join(''),
    );
  const brut = /<v(?:\s[^>]*)?>(.*?)<\/v>/s.exec(contenu)?.[1] ?? '';
  if (type === 's') return mots[Number(brut)] ?? '';
  if (type === 'n' && brut.includes('.')) return String(Number(brut));
  return decodeEntites(brut);
}

/** "A" is 0, "AB" 27. */
function rankOf(lettres: string): number {
  let rang = 0;
  for (const lettre of lettres) rang = rang * 26 + lettre.charCodeAt(0) - 64;
  return rang - 1;
}

const ENTITES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeEntites(texte: string): string {
  if (!texte.includes('&')) return texte;
  return texte.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (tout, nom: string) => {
    if (!nom.startsWith('#')) return ENTITES[nom] ?? tout;
    return String.fromCodePoint(nom[1] === 'x' ? parseInt(nom.slice(2), 16) : Number(nom.slice(1)));
  });
}

/** Some writers name every element `x:row`. */
export function stripPrefixes(xml: string): string {
  return /<[a-z]\w*:(?:worksheet|workbook|sst|Relationships)\b/i.test(xml.slice(0, 500))
    ? xml.replace(/<(\/?)[a-z]\w*:/gi, '<$1')
    : xml;
}

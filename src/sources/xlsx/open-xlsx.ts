/** The sheets of an .xlsx file as tables of text: values only, read row after row. */
import type JSZip from 'jszip';
import type { Travail } from '../../domain/travail';
import type { FluxLignes } from '../flux/flux-lignes';
import { decodeEntites, readLignesXml, stripPrefixes } from './lignes-xml';

export async function openXlsx(zip: JSZip, nom: string, travail: Travail): Promise<readonly FluxLignes[]> {
  const read = async (chemin: string): Promise<string> =>
    stripPrefixes((await zip.file(chemin)?.async('string')) ?? '');
  const liens = readLiens(await read('xl/_rels/workbook.xml.rels'));
  const feuilles = [...(await read('xl/workbook.xml')).matchAll(/<sheet\s([^>]*)>/g)].flatMap(
    ([, attributs = '']) => {
      const chemin = liens.get(attributeOf(attributs, 'id'));
      const isCachee = /state="(?:hidden|veryHidden)"/.test(attributs);
      return chemin === undefined || isCachee || zip.file(chemin) === null
        ? []
        : [{ chemin, feuille: attributeOf(attributs, 'name') }];
    },
  );
  let mots: Promise<readonly string[]> | null = null;
  return feuilles.map(({ chemin, feuille }) => ({
    nom: feuilles.length > 1 ? `${nom} › ${feuille}` : nom,
    async parcourir(commencer) {
      mots ??= read('xl/sharedStrings.xml').then(readMots);
      await readLignesXml(await read(chemin), await mots, { onLigne: commencer(), travail });
      return { encodage: 'Excel', guillemetOuvert: 0, finNette: true };
    },
  }));
}

function readLiens(xml: string): ReadonlyMap<string, string> {
  return new Map(
    [...xml.matchAll(/<Relationship\s([^>]*)>/g)].map(([, attributs = '']) => {
      const cible = attributeOf(attributs, 'Target');
      return [attributeOf(attributs, 'Id'), cible.startsWith('/') ? cible.slice(1) : `xl/${cible}`];
    }),
  );
}

/** Shared strings: rich texts are joined, phonetic ones left out. */
function readMots(xml: string): readonly string[] {
  return [...xml.matchAll(/<si>(.*?)<\/si>|<si\s*\/>/gs)].map(([, contenu = '']) =>
    decodeEntites(
      [...contenu.replace(/<rPh\b.*?<\/rPh>/gs, '').matchAll(/<t(?:\s[^>]*)?>(.*?)<\/t>/gs)]
        .map(([, texte = '']) => texte)
        .join(''),
    ),
  );
}

/** `r:id="…"` too: prefixes of attributes are skipped. */
function attributeOf(attributs: string, nom: string): string {
  return decodeEntites(new RegExp(`(?:^|[\\s:])${nom}="([^"]*)"`).exec(attributs)?.[1] ?? '');
}

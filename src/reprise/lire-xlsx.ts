/** An .xlsx file of the disk as grids: values as Excel last showed them, merged cells, bold, dates; formulas are not run. */
import { XMLParser } from 'fast-xml-parser';
import JSZip from 'jszip';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import type { Grille } from './define';
import { readFeuilleXml } from './xlsx-feuille';
import { asArray, asTexte, readStyles } from './xlsx-styles';
import type { NoeudXml } from './xlsx-styles';

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: false,
});

export async function readXlsx(
  octets: Uint8Array,
  nom: string,
  seule?: string,
): Promise<Result<readonly Grille[]>> {
  try {
    const zip = await JSZip.loadAsync(octets);
    const read = async (chemin: string): Promise<NoeudXml> => {
      const texte = await zip.file(chemin)?.async('string');
      return texte === undefined ? {} : (PARSER.parse(texte) as NoeudXml);
    };
    const classeur = await read('xl/workbook.xml');
    const liens = toLiens(await read('xl/_rels/workbook.xml.rels'));
    const styles = readStyles(await read('xl/styles.xml'));
    const mots = toMots(await read('xl/sharedStrings.xml'));
    const feuilles = asArray(dig(classeur, 'workbook', 'sheets')['sheet']);
    const decalage1904 = dig(classeur, 'workbook', 'workbookPr')['date1904'];
    const voulues = feuilles.filter((feuille) => seule === undefined || asTexte(feuille['name']) === seule);
    const grilles = await Promise.all(
      voulues.map(async (feuille) => {
        const chemin = liens.get(asTexte(feuille['id'])) ?? '';
        return readFeuilleXml(await read(chemin), {
          nom: asTexte(feuille['name']),
          mots,
          styles,
          decalage: decalage1904 === '1' || decalage1904 === 'true' ? 1462 : 0,
        });
      }),
    );
    if (feuilles.length === 0) return failure(illisible(nom));
    if (grilles.length === 0)
      return failure(
        feuilleAbsente(
          nom,
          seule ?? '',
          feuilles.map((feuille) => asTexte(feuille['name'])),
        ),
      );
    return success(grilles);
  } catch {
    // A file that is no archive, or whose parts do not read: said to the person, whatever the reason.
    return failure(illisible(nom));
  }
}

function illisible(nom: string) {
  return {
    code: 'classeur-illisible',
    message: fr`« ${nom} » ne se lit pas comme un classeur Excel : il est abîmé, protégé par un mot de passe, ou dans l’ancien format .xls.`,
    aide: fr`Ouvrez-le dans Excel, enregistrez-le au format .xlsx sans mot de passe, puis recommencez.`,
  };
}

function feuilleAbsente(nom: string, feuille: string, noms: readonly string[]) {
  return {
    code: 'feuille-absente',
    message: fr`« ${nom} » n’a pas de feuille « ${feuille} ».`,
    aide: fr`Choisissez l’une de ses feuilles : ${noms.join(', ')}.`,
  };
}

function dig(noeud: NoeudXml, ...noms: readonly string[]): NoeudXml {
  return noms.reduce<NoeudXml>((courant, nom) => asArray(courant[nom])[0] ?? {}, noeud);
}

function toLiens(rels: NoeudXml): ReadonlyMap<string, string> {
  return new Map(
    asArray(dig(rels, 'Relationships')['Relationship']).map((lien) => {
      const cible = asTexte(lien['Target']);
      return [asTexte(lien['Id']), cible.startsWith('/') ? cible.slice(1) : `xl/${cible}`];
    }),
  );
}

/** Shared strings: rich texts are joined, phonetic ones left out. */
function toMots(noeud: NoeudXml): readonly string[] {
  return asArray(dig(noeud, 'sst')['si']).map(
    (si) =>
      asTexte(si['t']) +
      asArray(si['r'])
        .map((r) => asTexte(r['t']))
        .join(''),
  );
}

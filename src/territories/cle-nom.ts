/** The key under which a place name is compared: "Saint-Étienne-d'Albagnan", "st etienne d albagnan" are one. */
import { toComparable } from '../domain/texte-comparable';

/** "st" for saint, but not in "Ascq-st": a word of its own. */
const ABREGE = /(^| )(st|ste|sts|stes)(?= |$)/g;
const ABREGES: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
};

export function toCleNom(nom: string): string {
  const simple = /^[a-z-]+$/i.test(nom) ? nom.toLowerCase() : toComparable(nom);
  const cle = simple.replace(/[\s'\-./]+/g, ' ').trim();
  return cle.includes('st')
    ? cle.replace(ABREGE, (_, avant: string, mot: string) => avant + (ABREGES[mot] ?? mot))
    : cle;
}

/** "le havre" is also looked for as "havre", "l abergement" as "abergement". */
export function withoutArticle(cle: string): string {
  return cle.startsWith('l') ? cle.replace(/^(?:le|la|les|l) (?=.)/, '') : cle;
}

/** "cu perpignan mediterranee metropole" is also looked for without its legal form. */
export function withoutForme(cle: string): string {
  return cle.replace(
    /^(?:cc|ca|cu|communaute (?:de communes|d agglomeration|urbaine)) (?:(?:de la|du|des|de l|de|d) )?(?=.)/,
    '',
  );
}

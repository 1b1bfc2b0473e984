/** Links of a plan: the words of an axis, an objective or an action → the code of its row, made when it is new. */
import { fr } from '../domain/typographie';
import type { LigneLue } from './lignes-lues';
import { push, tell } from './lieur';
import type { Lieur } from './lieur';
import { readLien } from './registre-codes';

export function linkAxe(lieur: Lieur, texte: string, lue: LigneLue): string {
  const lien = readLien(texte);
  if (lien === null) return texte;
  const connu = lieur.axes.findCode(lien.code);
  if (connu !== null && (lien.intitule === '' || isMemeTitre(connu.intitule, lien.intitule)))
    return connu.code;
  const nomme = lieur.axes.findIntitule(lien.intitule);
  if (nomme !== null) return nomme.code;
  if (lien.intitule === '') return lien.code;
  const code = lien.code !== '' && connu === null ? lien.code : lieur.axes.nextCode((rang) => String(rang));
  lieur.axes.add({ code, intitule: lien.intitule });
  push(lieur, 'tAxes', {
    valeurs: { code, intitule: lien.intitule },
    supplements: {},
    feuille: lue.feuille,
    ligne: lue.ligne,
  });
  return code;
}

export function linkObjectif(lieur: Lieur, texte: string, axe: string, lue: LigneLue): string {
  const lien = readLien(texte);
  if (lien === null) return texte;
  const dit =
    lien.code !== '' && !/[.]/.test(lien.code) && /^\d+$/.test(lien.code) && axe !== ''
      ? `${axe}.${lien.code}`
      : lien.code;
  const connu = lieur.objectifs.findCode(dit);
  if (connu !== null && (lien.intitule === '' || isMemeTitre(connu.intitule, lien.intitule)))
    return connu.code;
  const nomme = lieur.objectifs.findIntitule(lien.intitule);
  if (nomme !== null) return nomme.code;
  if (lien.intitule === '') return dit;
  const code =
    dit !== '' && connu === null
      ? dit
      : lieur.objectifs.nextCode((rang) => (axe === '' ? `O${rang}` : `${axe}.${rang}`));
  lieur.objectifs.add({ code, intitule: lien.intitule });
  push(lieur, 'tObjectifs', {
    valeurs: { code, ...(axe === '' ? {} : { axe }), intitule: lien.intitule },
    supplements: {},
    feuille: lue.feuille,
    ligne: lue.ligne,
  });
  return code;
}

export function linkAction(lieur: Lieur, texte: string, lue: LigneLue): string {
  const lien = readLien(texte);
  if (lien === null) return texte;
  const code =
    lieur.renommes.get(`${lue.feuille}|${lien.code}`) ?? lieur.renommes.get(`|${lien.code}`) ?? lien.code;
  const trouve =
    lieur.actions.findIntitule(lien.intitule === '' ? texte : lien.intitule) ??
    lieur.actions.findIntitule(texte) ??
    lieur.actions.findCode(code) ??
    lieur.objectifs.findCode(code) ??
    lieur.axes.findCode(code) ??
    lieur.axes.findIntitule(lien.intitule);
  if (trouve !== null) return trouve.code;
  tell(
    lieur,
    lue,
    'lien-inconnu',
    'avertissement',
    fr`« ${texte} » n’est ni le code ni l’intitulé d’une action du plan : les mots sont gardés.`,
    'Écrivez le code de l’action, ou reprenez d’abord le tableau des lieur.actions.',
  );
  return texte;
}

function isMemeTitre(a: string, b: string): boolean {
  const [x, y] = [a, b].map((titre) =>
    titre
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}|[^a-z0-9]/gu, ''),
  );
  return (
    x === '' || y === '' || x === y || (x?.startsWith(y ?? '') ?? false) || (y?.startsWith(x ?? '') ?? false)
  );
}

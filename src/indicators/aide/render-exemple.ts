/** An example as people would type it, and what the cell then shows. */
import { fr } from '../../domain/typographie';
import type { FicheAcces } from '../acces/define-acces';
import type { FicheControle } from '../controles/define-controle';
import type { Argument, Cellule, Exemple } from '../define';
import { formatNombreUnite } from '../valeur';

export type ExempleAide = Exemple | (FicheAcces | FicheControle)['exemples'][number];

/** « =CTG.TAUX_PAUVRETE("66136";2021) ». */
export function writeAppel(id: string, args: readonly Argument[]): string {
  const dernier = args.findLastIndex((arg) => arg.length > 0);
  return `=CTG.${id}(${args
    .slice(0, dernier + 1)
    .map(writeArgument)
    .join(';')})`;
}

/** A range is written as Excel shows an array in French: rows by « ; », columns by « . ». */
function writeArgument(arg: Argument): string {
  const [ligne, ...lignes] = arg;
  if (ligne === undefined) return '';
  if (lignes.length === 0 && ligne.length === 1) return writeCellule(ligne[0] ?? null);
  return `{${arg.map((une) => une.map(writeCellule).join('.')).join(';')}}`;
}

function writeCellule(cellule: Cellule): string {
  if (cellule === null) return '';
  if (typeof cellule === 'boolean') return cellule ? 'VRAI' : 'FAUX';
  return typeof cellule === 'number'
    ? String(cellule).replace('.', ',')
    : `"${cellule.replaceAll('"', '""')}"`;
}

/** « 34,0 % », « #N/A : le chiffre n’est pas publié (secret statistique) ». */
export function writeResultat({ attendu }: ExempleAide, unite: string): string {
  if (Array.isArray(attendu)) {
    return (attendu as readonly (readonly CaseAttendue[])[])
      .map((ligne) => ligne.map((cellule) => writeCase(cellule, '')).join(' | '))
      .join('\n');
  }
  return writeCase(attendu as CaseAttendue, unite);
}

type CaseAttendue = number | string | boolean | { readonly echec: string };

function writeCase(valeur: CaseAttendue, unite: string): string {
  if (typeof valeur === 'boolean') return writeCellule(valeur);
  if (typeof valeur === 'number') return formatNombreUnite({ nombre: valeur, unite });
  if (typeof valeur === 'string') return valeur === '' ? '(vide)' : valeur;
  const raison = RAISONS[valeur.echec];
  const erreur = valeur.echec === 'argument-invalide' ? '#VALEUR!' : '#N/A';
  return raison === undefined ? erreur : fr`${erreur} : ${raison}`;
}

const RAISONS: Readonly<Record<string, string>> = {
  'aucun-chiffre': 'la feuille Données n’en contient aucun chiffre',
  'argument-invalide': 'un argument n’est pas compris',
  secret: 'le chiffre n’est pas publié (secret statistique)',
  marque: 'le chiffre n’est pas publié',
  'valeur-absente': 'une valeur n’est pas connue',
  'millesime-absent': 'cette année n’est pas dans la feuille Données',
  'aucune-action': 'le plan ne contient aucune action',
  'offre-vide': 'la feuille Offre est vide',
  'base-nulle': 'la valeur de départ est nulle',
  'aucun-montant': 'aucun montant n’est saisi',
  'trop-de-communes': 'la liste serait trop longue pour une feuille',
  'territoire-sans-chiffre': 'la feuille Données n’a pas ce territoire',
  'somme-partielle': 'il manque des communes',
  'rupture-de-serie': 'cette année est d’une autre série',
  'niveau-absent': 'ce territoire n’a pas ce niveau',
  'convention-sans-territoire': 'le territoire de la convention n’est pas renseigné',
};

/** « Avec, dans Données : 66136, 2021 : 34. »; the convention's own territories where they matter. */
export function tellContexte(exemple: ExempleAide): string {
  const donnees = ('donnees' in exemple ? (exemple.donnees ?? []) : []).map((ligne) => {
    const valeur = ligne.valeur === null ? (ligne.marque ?? '') : String(ligne.valeur).replace('.', ',');
    const quotient =
      ligne.numerateur === undefined
        ? ''
        : ` (${String(ligne.numerateur)} / ${String(ligne.denominateur ?? '')})`;
    const indicateur = 'indicateur' in ligne ? `${ligne.indicateur}, ` : '';
    return fr`${indicateur}${ligne.territoire}, ${ligne.millesime} : ${valeur}${quotient}`;
  });
  const territoires = 'territoires' in exemple ? (exemple.territoires ?? []) : [];
  return [
    ...(territoires.length === 0 ? [] : [fr`Convention : ${territoires.join(', ')}.`]),
    ...(donnees.length === 0 ? [] : [fr`Dans la feuille Données : ${donnees.join(' ; ')}.`]),
  ].join(' ');
}

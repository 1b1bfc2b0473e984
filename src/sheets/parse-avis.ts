/** What is said of a table beside its records: headers cleared or doubled, merged cells, copied keys, blank rows, rows outside. */
import type { Avis, CodeAvis } from '../domain/avis';
import { fr } from '../domain/typographie';
import { toAdresse } from './adresse';
import type { Colonne, DefinitionTable } from './define';
import { toCleEntete } from './match-entete';
import type { ColonnesTrouvees } from './match-entete';
import { parseAvisCellules } from './parse-avis-cellules';
import { isVide } from './parse-cellule';
import type { LigneBrute } from './parse-table';
import type { EmplacementTable, TableBrute } from './table-brute';

export interface TableAExaminer {
  readonly definition: DefinitionTable;
  readonly brute: TableBrute;
  readonly emplacement: EmplacementTable;
  readonly lignes: readonly LigneBrute[];
  readonly trouvees: ColonnesTrouvees;
}

/** Blank rows at the end of a table, beyond which somebody stretched it. */
const LIGNES_VIDES_ADMISES = 200;

export function parseAvis(examinee: TableAExaminer): Avis[] {
  return [
    ...describeEntetes(examinee),
    ...describeFusions(examinee),
    ...describeCles(examinee),
    ...describeLignesVides(examinee),
    ...describeDessous(examinee),
    ...parseAvisCellules(examinee),
  ];
}

/** "Actions!D5" is written « cellule D5 de la feuille « Actions » » in every sentence. */
function avisEn(
  { brute }: TableAExaminer,
  code: CodeAvis,
  cellule: string,
  textes: { readonly message: string; readonly aide: string },
): Avis {
  return { code, feuille: brute.feuille, cellule, ...textes };
}

/** What Excel writes in a header that somebody clears. */
const EFFACE = /^(?:Colonne|Column|Spalte)\d*$/;

function describeEntetes(examinee: TableAExaminer): Avis[] {
  const { definition, brute, emplacement, trouvees } = examinee;
  const lues = new Map([...trouvees.colonnes].map(([cle, rang]) => [rang, cle]));
  return emplacement.entetes.flatMap((entete, rang) => {
    if (lues.has(rang)) return [];
    const cellule = toAdresse(brute.ligne, brute.colonne + rang);
    if (EFFACE.test(entete) || entete === '') {
      const perdue = guessPerdue(definition, trouvees, emplacement.entetes.length, rang, lues);
      return perdue === null ? [] : [describeEfface(examinee, cellule, entete, perdue)];
    }
    const premiere = findDoublee(definition, trouvees, entete);
    if (premiere === null) return [];
    const rangLu = trouvees.colonnes.get(premiere.cle) ?? 0;
    return [
      avisEn(examinee, 'entete-double', cellule, {
        message: fr`Dans la feuille « ${brute.feuille} », la colonne « ${entete} » (cellule ${cellule}) a le même sens que « ${emplacement.entetes[rangLu] ?? ''} » (cellule ${toAdresse(brute.ligne, brute.colonne + rangLu)}), seule lue : ce qu’elle contient n’entre dans aucun contrôle.`,
        aide: fr`Réunissez les deux colonnes en une, ou donnez à celle-ci un autre nom si elle contient autre chose.`,
      }),
    ];
  });
}

function describeEfface(examinee: TableAExaminer, cellule: string, entete: string, perdue: Colonne): Avis {
  const { brute } = examinee;
  const montre = entete === '' ? 'est vide' : fr`affiche « ${entete} »`;
  return avisEn(examinee, 'entete-efface', cellule, {
    message: fr`L’en-tête en ${cellule} de la feuille « ${brute.feuille} » ${montre} : son nom a été effacé, et la colonne « ${perdue.entete} » n’est plus lue.`,
    aide: fr`Retapez « ${perdue.entete} » dans la cellule ${cellule}, ou un autre nom s’il s’agit d’une colonne à vous.`,
  });
}

/** The column that stood there: the one missing between the neighbours; failing that, the only one missing. */
function guessPerdue(
  { colonnes }: DefinitionTable,
  { manquantes }: ColonnesTrouvees,
  largeur: number,
  rang: number,
  lues: ReadonlyMap<number, string>,
): Colonne | null {
  const absentes = new Set(manquantes.map(({ cle }) => cle));
  const besides = (pas: 1 | -1): Colonne | undefined => {
    for (let voisin = rang + pas; voisin >= 0 && voisin < largeur; voisin += pas) {
      const cle = lues.get(voisin);
      if (cle === undefined) continue;
      return colonnes[colonnes.findIndex((colonne) => colonne.cle === cle) - pas];
    }
    return undefined;
  };
  const candidate = [besides(-1), besides(1)].find(
    (colonne) => colonne !== undefined && absentes.has(colonne.cle),
  );
  if (candidate !== undefined) return candidate;
  const [seule, ...autres] = manquantes;
  return seule !== undefined && autres.length === 0 ? seule : null;
}

/** Excel numbers a header typed twice: "Statut" becomes "Statut2". */
function findDoublee(
  { colonnes }: DefinitionTable,
  { colonnes: lues, doubles }: ColonnesTrouvees,
  entete: string,
): Colonne | null {
  const synonyme = doubles.find(({ entetes }) => entetes.includes(entete));
  if (synonyme !== undefined) return synonyme.colonne;
  const racine = /^(.*[^\d\s])\d$/.exec(entete)?.[1];
  if (racine === undefined) return null;
  const cle = toCleEntete(racine);
  return colonnes.find((colonne) => lues.has(colonne.cle) && toCleEntete(colonne.entete) === cle) ?? null;
}

function describeFusions(examinee: TableAExaminer): Avis[] {
  const { brute } = examinee;
  return (brute.fusions ?? []).map((plage) => {
    const [premiere = plage] = plage.split(':');
    return avisEn(examinee, 'cellules-fusionnees', premiere, {
      message: fr`Les cellules ${plage} de la feuille « ${brute.feuille} » sont fusionnées à l’intérieur de la table ${brute.nom} : leur contenu n’est lu que dans ${premiere}, les autres comptent comme vides.`,
      aide: fr`Sélectionnez ${plage}, annulez la fusion (onglet Accueil, « Fusionner et centrer »), puis recopiez la valeur sur chaque ligne.`,
    });
  });
}

function describeCles(examinee: TableAExaminer): Avis[] {
  const { brute, emplacement, lignes } = examinee;
  const rang = emplacement.colonnes.get('id');
  if (rang === undefined) return [];
  return lignes.flatMap(({ ligne, copieDe, cleEnErreur }) => {
    const cellule = toAdresse(ligne - 1, brute.colonne + rang);
    if (cleEnErreur) {
      return [
        avisEn(examinee, 'cle-en-erreur', cellule, {
          message: fr`La clé de la ligne ${ligne} de la feuille « ${brute.feuille} » (colonne cachée « id », cellule ${cellule}) est une formule en erreur : la ligne est lue, mais ne peut pas être suivie d’un contrôle à l’autre.`,
          aide: fr`Affichez la colonne « id » (clic droit sur les en-têtes de colonnes, « Afficher ») et effacez ${cellule} : une clé neuve y sera écrite.`,
        }),
      ];
    }
    if (copieDe === null) return [];
    return [
      avisEn(examinee, 'cle-en-double', cellule, {
        message: fr`La ligne ${ligne} de la feuille « ${brute.feuille} » porte la même clé que la ligne ${copieDe} (colonne cachée « id », cellule ${cellule}) : elle a été recopiée avec elle, et compte comme une ligne nouvelle.`,
        aide: fr`Rien à faire si la copie est voulue : sa propre clé sera écrite avec le prochain rapport de contrôle. Sinon, supprimez la ligne en trop.`,
      }),
    ];
  });
}

function describeLignesVides(examinee: TableAExaminer): Avis[] {
  const { brute, emplacement } = examinee;
  const derniere = emplacement.ligneEntete + emplacement.nombreLignes;
  const vides = derniere - emplacement.derniereLigneRemplie;
  if (vides <= LIGNES_VIDES_ADMISES) return [];
  const cellule = toAdresse(emplacement.derniereLigneRemplie, brute.colonne);
  return [
    avisEn(examinee, 'lignes-vides', cellule, {
      message: fr`La table ${brute.nom} de la feuille « ${brute.feuille} » finit par ${vides} lignes vides, de ${cellule} à la ligne ${derniere} : elle a sans doute été étirée, et chaque lecture en est ralentie.`,
      aide: fr`Sélectionnez ces lignes dans la table et supprimez-les (clic droit, « Supprimer », « Lignes de tableau ») ; les lignes remplies ne changent pas.`,
    }),
  ];
}

/** Two filled cells make a row; one alone is a note that somebody left there. */
function describeDessous(examinee: TableAExaminer): Avis[] {
  const { brute, emplacement } = examinee;
  const rang = (brute.dessous ?? []).findIndex(
    (ligne) => ligne.filter((cellule) => !isVide(cellule)).length >= 2,
  );
  if (rang < 0) return [];
  const remplie = brute.dessous?.[rang]?.findIndex((cellule) => !isVide(cellule)) ?? 0;
  const derniere = brute.ligne + brute.valeurs.length;
  const cellule = toAdresse(derniere + rang, brute.colonne + remplie);
  return [
    avisEn(examinee, 'lignes-sous-table', cellule, {
      message: fr`Des cellules remplies se trouvent sous la table ${brute.nom} de la feuille « ${brute.feuille} », à partir de ${cellule} : hors de la table, elles ne sont ni lues ni contrôlées.`,
      aide: fr`Si ce sont des lignes de la table, tirez son coin inférieur droit (ligne ${emplacement.ligneEntete + emplacement.nombreLignes}) jusqu’à les englober ; sinon, laissez-les.`,
    }),
  ];
}

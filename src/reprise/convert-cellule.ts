/** One cell of a source → what is written in our column: the value understood, or its own words; never lost, never guessed. */
import { isMotAbsence } from '../domain/mot-absence';
import { parseNombre } from '../domain/nombre-lu';
import { fr } from '../domain/typographie';
import type { CelluleBrute, Colonne } from '../sheets';
import type { CelluleSource } from './define';
import { isCochee } from './lire-coche';
import { readDate } from './lire-date';
import { parseMontantEcrit } from './parse-montant-ecrit';
import { recogniseCodes, recogniseListe } from './recognise-liste';

export interface CelluleConvertie {
  readonly valeur: CelluleBrute;
  /** Other fields of the row that the same words fill: a precision, a share, taxes. */
  readonly autres?: Readonly<Record<string, CelluleBrute>>;
  /** The words kept in a column of their own, because the value does not say all of them. */
  readonly telQuel?: string;
  /** Words taken for a value of a list. */
  readonly traduit?: boolean;
  readonly probleme?: {
    readonly code: string;
    readonly gravite: 'avertissement' | 'info';
    readonly pourquoi: string;
    readonly aide: string;
  };
}

export function convertCellule(cellule: CelluleSource, colonne: Colonne, entete = ''): CelluleConvertie {
  const texte = cellule.texte.trim();
  if (isCochee(texte, entete, colonne.liste)) return { valeur: 'Réalisée', traduit: true };
  if (isMotAbsence(texte) && !isLegitime(texte, colonne)) return keepAbsence(texte, colonne);
  switch (colonne.type) {
    case 'date':
      return convertDate(cellule, colonne);
    case 'montant':
      return convertMontant(cellule, colonne);
    case 'nombre':
    case 'annee':
      return convertNombre(cellule, colonne);
    case 'taux':
      return convertTaux(cellule, colonne);
    case 'liste':
      return convertListe(texte, colonne);
    case 'codes':
      return convertCodes(texte, colonne);
    case 'identifiant':
      return { valeur: typeof cellule.valeur === 'number' ? String(cellule.valeur) : texte };
    default:
      return { valeur: typeof cellule.valeur === 'string' ? cellule.valeur.trim() : texte };
  }
}

/** "x" in a yes-or-no column and "inconnu" in its list are values. */
function isLegitime(texte: string, { type, liste }: Colonne): boolean {
  return type === 'liste' && liste !== undefined && recogniseListe(texte, liste) !== null;
}

/** One rule: the words stay in the cell as words, count for nothing, and are told where a value was expected. */
function keepAbsence(texte: string, { type, precision }: Colonne): CelluleConvertie {
  if (type === 'texte' || type === 'texte-long' || type === 'identifiant') return { valeur: texte };
  return {
    valeur: texte,
    ...(precision === undefined ? {} : { autres: { [precision]: 'inconnue' } }),
    probleme: {
      code: 'valeur-absente',
      gravite: 'info',
      pourquoi: 'ces mots disent qu’il n’y a pas encore de valeur : ils restent écrits et ne comptent pas',
      aide: 'Remplacez-les quand la valeur sera connue.',
    },
  };
}

function convertDate(cellule: CelluleSource, colonne: Colonne): CelluleConvertie {
  const { valeur, precision, illisible } = readDate(cellule);
  const autres = colonne.precision === undefined ? {} : { autres: { [colonne.precision]: precision } };
  if (!illisible) return { valeur, ...autres };
  return {
    valeur,
    ...autres,
    probleme: {
      code: 'date-incertaine',
      gravite: 'avertissement',
      pourquoi: 'ce n’est pas une date sûre : les mots sont gardés, précision inconnue',
      aide: fr`Écrivez un jour (06/03/2024), un mois (mars 2024) ou une année (2024).`,
    },
  };
}

function convertMontant(cellule: CelluleSource, colonne: Colonne): CelluleConvertie {
  if (typeof cellule.valeur === 'number' && cellule.date !== true) return { valeur: cellule.valeur };
  const texte = cellule.texte.trim();
  const lu = parseMontantEcrit(texte);
  if (lu === null) {
    return {
      valeur: texte,
      probleme: {
        code: 'montant-illisible',
        gravite: 'avertissement',
        pourquoi: 'ce n’est pas un seul montant : les mots sont gardés et ne sont pas comptés',
        aide: fr`Écrivez un montant (12 500 €), et le reste dans une autre colonne.`,
      },
    };
  }
  if (lu.periode !== null && colonne.cle === 'budget') {
    return {
      valeur: texte,
      probleme: {
        code: 'montant-periodique',
        gravite: 'avertissement',
        pourquoi: fr`ce montant vaut pour un an ou un mois, et la colonne attend le total de la convention : les mots sont gardés`,
        aide: 'Écrivez le total, ou les montants par année dans la feuille « Financements ».',
      },
    };
  }
  const taxe = colonne.cle === 'budget' || lu.taxe === null ? {} : { autres: { taxe: lu.taxe } };
  const dit = lu.nuance || lu.periode !== null || lu.taxe !== null;
  const horsTaxes = lu.taxe === 'HT' && colonne.cle === 'budget';
  return {
    valeur: lu.euros,
    ...taxe,
    ...(dit ? { telQuel: texte } : {}),
    ...(horsTaxes
      ? {
          probleme: {
            code: 'montant-hors-taxes',
            gravite: 'avertissement' as const,
            pourquoi:
              'ce montant est hors taxes, et la colonne attend toutes taxes comprises : il est repris tel quel',
            aide: 'Remplacez-le par le montant toutes taxes comprises.',
          },
        }
      : {}),
  };
}

function convertNombre({ valeur, texte, date }: CelluleSource, { entete }: Colonne): CelluleConvertie {
  if (typeof valeur === 'number' && date !== true) return { valeur };
  const propre = texte.trim();
  const nombre = parseNombre(propre).valeur;
  if (nombre !== null) return { valeur: nombre, ...(/[^\d\s.,-]/.test(propre) ? { telQuel: propre } : {}) };
  const avecUnite = /^(-?\d[\d\s.,]*)\s*\p{L}[\p{L}\s./²]*$/u.exec(propre)?.[1];
  const debut = avecUnite === undefined ? null : parseNombre(avecUnite).valeur;
  if (debut !== null) return { valeur: debut, telQuel: propre };
  return {
    valeur: propre,
    probleme: {
      code: 'nombre-illisible',
      gravite: 'avertissement',
      pourquoi: fr`« ${entete} » attend un nombre : les mots sont gardés et ne sont pas comptés`,
      aide: 'Écrivez le nombre seul.',
    },
  };
}

function convertTaux(cellule: CelluleSource, colonne: Colonne): CelluleConvertie {
  const { valeur, texte } = cellule;
  if (typeof valeur === 'number') return { valeur: valeur > 1 ? valeur / 100 : valeur };
  const lu = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(texte.trim());
  const nombre = Number((lu?.[1] ?? '').replace(',', '.'));
  if (lu === null || nombre > 100) return convertNombre(cellule, colonne);
  return { valeur: lu[2] === '%' || nombre > 1 ? Math.round(nombre * 100) / 10_000 : nombre };
}

function convertListe(texte: string, colonne: Colonne): CelluleConvertie {
  const lu = colonne.liste === undefined ? null : recogniseListe(texte, colonne.liste);
  if (lu === null) {
    return {
      valeur: texte,
      probleme: {
        code: 'hors-liste',
        gravite: 'avertissement',
        pourquoi: fr`ces mots ne sont pas dans la liste « ${colonne.entete} » : ils sont gardés tels quels`,
        aide: 'Choisissez dans la liste déroulante la valeur qui convient.',
      },
    };
  }
  return {
    valeur: lu.valeur,
    traduit: lu.valeur !== texte,
    ...(lu.partielle ? { telQuel: texte } : {}),
    ...(lu.part !== null && colonne.cle === 'statut' ? { autres: { avancement: lu.part } } : {}),
  };
}

function convertCodes(texte: string, colonne: Colonne): CelluleConvertie {
  if (colonne.liste === undefined) return { valeur: texte };
  const { codes, inconnus, traduit } = recogniseCodes(texte, colonne.liste);
  const valeur = [...codes, ...inconnus].join(' ; ');
  if (inconnus.length === 0) return { valeur, traduit: traduit && valeur !== texte };
  return {
    valeur: codes.length === 0 ? texte : valeur,
    traduit: codes.length > 0,
    probleme: {
      code: 'code-inconnu',
      gravite: 'avertissement',
      pourquoi: fr`${inconnus.map((mot) => fr`« ${mot} »`).join(', ')} ne figure pas dans la liste « ${colonne.entete} » : les mots sont gardés`,
      aide: 'Remplacez-les par un code de la liste.',
    },
  };
}

/** Cnaf by way of Insee: « data_CAF_AAAA_IRIS » and its twin by commune; the year stands nowhere in the file. */
import { fr } from '../../domain/typographie';
import type { Maille } from '../../domain/listes';
import type { Apercu, LecteurSource, Plan, Refus } from '../define';
import { tellMillesime, toMillesimeAbsent } from './millesime-du-nom';

export const cafIris: LecteurSource = {
  id: 'caf-iris',
  accepte: fr`Cnaf par IRIS ou par commune, diffusé par l'Insee (data_CAF_2020_IRIS.csv : colonnes CODGEO, NOTE, A, PERCOU, AM…)`,
  ouvrir,
};

/** Of the columns that never changed from 2016 to 2021. */
const SIGNATURE = ['A', 'AAL', 'AAAH'];
const CONTEXTE = /^(?:CODGEO|IRIS|LIB\w+|DEPCOM|COM|EPCI|UU|REG|DEP|NOTE\w*)$/;
const PERSONNES = /^(?:PERCOU|ENF)/;

function ouvrir({ nom, entetes, lignes, millesime }: Apercu): Plan | Refus | null {
  const code = entetes.rang('CODGEO', 'IRIS', 'CODE_IRIS');
  if (code === null || !entetes.has(...SIGNATURE)) return null;
  const bruts = lignes.map((ligne) => ligne.cellule(code).trim());
  if (bruts.some((brut) => /^QP/i.test(brut))) return null;
  if (millesime === null) return toMillesimeAbsent(nom, 'caf-iris');
  const maille = levelOf(bruts, entetes.has('NOTE'));
  const libelle = entetes.rang('LIBGEO', 'LIBIRIS');
  return {
    id: 'caf-iris',
    familles: ['caf-iris'],
    annees: [],
    hasCle: (cle) => entetes.has(cle),
    lire: (ligne) => [
      {
        code: ligne.cellule(code),
        maille,
        ...(libelle === null ? {} : { nom: ligne.cellule(libelle) }),
        millesime: millesime.annee,
        periode: `${millesime.annee}-12`,
        texte: (cle) => {
          const rang = entetes.rang(cle);
          return rang === null ? undefined : ligne.cellule(rang);
        },
      },
    ],
    // A note other than 0 blanks the whole row; a blank under a note 0 is a small count: both are secrets.
    vide: 's',
    lignes: 'une',
    nommer: () => fr`Cnaf, allocataires ${maille === 'IRIS' ? 'par IRIS ' : ''}${millesime.annee}`,
    avertissements: [
      ...tellMillesime(millesime),
      ...(maille === 'IRIS'
        ? [
            fr`Champ propre à cette série, différent des effectifs communaux de data.caf.fr : ne comparez pas les deux. Seules les communes découpées en IRIS y sont.`,
          ]
        : []),
    ],
    variables: () =>
      entetes.majuscules
        .filter((colonne) => !CONTEXTE.test(colonne))
        .map((colonne) => ({
          nom: colonne,
          famille: 'caf-iris' as const,
          variable: colonne,
          unite: PERSONNES.test(colonne) ? 'personnes' : 'foyers',
        })),
  };
}

function levelOf(bruts: readonly string[], note: boolean): Maille {
  const longs = bruts.filter((brut) => brut.length >= 8);
  if (longs.length * 2 < bruts.length) return 'commune';
  return note || longs.some((brut) => !brut.startsWith('2')) ? 'IRIS' : 'EPCI';
}

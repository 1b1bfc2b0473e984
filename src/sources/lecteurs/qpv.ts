/** Quartiers prioritaires (Insee and Cnaf: DEMO, REVN, IPRO…): one row a QPV; the year stands in the name of the file only. */
import { fr } from '../../domain/typographie';
import type { Apercu, LecteurSource, Plan, Refus } from '../define';
import { tellMillesime, toMillesimeAbsent } from './millesime-du-nom';

export const qpv: LecteurSource = {
  id: 'qpv',
  accepte: fr`Insee et Cnaf, quartiers prioritaires (DEMO_2022, REVN_2022… : codes QP066001)`,
  ouvrir,
};

const CONTEXTE = /^(?:CODGEO|LIBGEO|CODE_QP|LIB\w*|NOTE\w*|REG|DEP|COM|EPCI)$/;
const PERSONNES = /^(?:POP|PERCOU|C$|C_|ENF)/;
const FOYERS = /^A[A-Z]*$/;

function ouvrir({ nom, entetes, lignes, millesime }: Apercu): Plan | Refus | null {
  const code = entetes.rang('CODGEO', 'CODE_QP', 'QP', 'CODE_QPV');
  if (code === null || !lignes.some((ligne) => /^Q[PN]\w{4,}$/i.test(ligne.cellule(code).trim())))
    return null;
  if (millesime === null) return toMillesimeAbsent(nom, 'quartiers prioritaires');
  const libelle = entetes.rang('LIBGEO', 'LIB_QP', 'LIBELLE');
  return {
    id: 'qpv',
    familles: ['qpv'],
    annees: [],
    hasCle: (cle) => entetes.has(cle),
    lire: (ligne) => [
      {
        code: ligne.cellule(code),
        maille: 'QPV',
        ...(libelle === null ? {} : { nom: ligne.cellule(libelle) }),
        millesime: millesime.annee,
        texte: (cle) => {
          const rang = entetes.rang(cle);
          return rang === null ? undefined : ligne.cellule(rang);
        },
      },
    ],
    vide: 's',
    lignes: 'une',
    nommer: () => fr`Insee et Cnaf, quartiers prioritaires ${millesime.annee}`,
    avertissements: [
      ...tellMillesime(millesime),
      fr`Un quartier prioritaire se demande par son code (QP066001) ; les contours de 2015 et de 2024 ne sont pas les mêmes.`,
    ],
    variables: () =>
      entetes.majuscules
        .filter((colonne) => !CONTEXTE.test(colonne))
        .map((colonne) => ({
          nom: colonne,
          famille: 'qpv' as const,
          variable: colonne,
          unite: PERSONNES.test(colonne) ? 'personnes' : FOYERS.test(colonne) ? 'foyers' : '',
        })),
  };
}

/** Cnaf, files by commune of 2009 to 2015 (NivComTotal, RSACom, PAJECom, BasrevenuCom…): a series of its own. */
import { fr } from '../../domain/typographie';
import type { Apercu, LecteurSource, Plan, Refus } from '../define';
import { tellMillesime, toMillesimeAbsent } from './millesime-du-nom';

export const cafAncien: LecteurSource = {
  id: 'caf-ancien',
  accepte: fr`Cnaf, fichiers communaux de 2009 à 2015 (colonnes Communes, Codes_Insee, NB_Allocataires…)`,
  ouvrir,
};

/** What these files call the figures that data.caf.fr names later. */
const ALIAS: Readonly<Record<string, readonly string[]>> = {
  indfoy_ndur: ['NB_ALLOCATAIRES'],
  indnbp_ndur: ['NB_PERS_COUV', 'NB_PERS_PAR_FOYER_ALLOC', 'NB_PERSONNES_COUVERTES'],
  indfoy_ndurpaje: ['ALL_PAJE'],
  indfoy_rsa: ['NB_ALLOCATAIRES_RSA', 'ALL_RSA'],
  indfoy_ndural: ['ALL_LOG', 'ALL_AL'],
};

function ouvrir({ nom, entetes, millesime }: Apercu): Plan | Refus | null {
  const code = entetes.rang('Codes_Insee', 'Code_Insee');
  if (code === null || !entetes.majuscules.some((colonne) => /^(?:NB_|ALL_|MONO_|COUPLE)/.test(colonne)))
    return null;
  if (millesime === null) return toMillesimeAbsent(nom, 'fichier communal de la Cnaf, 2009 à 2015');
  const rangOf = (cle: string): number | null => entetes.rang(cle, ...(ALIAS[cle.toLowerCase()] ?? []));
  return {
    id: 'caf-ancien',
    familles: ['caf-communal'],
    annees: [],
    hasCle: (cle) => rangOf(cle) !== null,
    lire: (ligne) => [
      {
        code: ligne.cellule(code),
        maille: 'commune',
        millesime: millesime.annee,
        periode: `${millesime.annee}-12`,
        texte: (cle) => {
          const rang = rangOf(cle);
          return rang === null ? undefined : ligne.cellule(rang);
        },
      },
    ],
    vide: 's',
    lignes: 'une',
    nommer: () => fr`Cnaf, fichiers communaux ${millesime.annee}`,
    provenance: {
      organisme: 'Cnaf',
      libelle: 'Cnaf, fichiers communaux 2009-2015',
      url: 'https://data.caf.fr/',
    },
    avertissements: [
      ...tellMillesime(millesime),
      fr`Série de 2009 à 2015, de définition différente de celle d'aujourd'hui : elle garde sa propre source. Une cellule vide y est un effectif de moins de 5 ou non diffusé.`,
    ],
    variables: () =>
      entetes.majuscules
        .filter((colonne) => /^(?:NB_|ALL_|PERS_)/.test(colonne))
        .map((colonne) => ({
          nom: colonne,
          famille: 'caf-communal' as const,
          variable: colonne,
          unite: /PERS/.test(colonne) ? 'personnes' : 'foyers',
        })),
  };
}

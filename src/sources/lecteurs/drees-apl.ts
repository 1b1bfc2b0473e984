/** Drees, accessibilité potentielle localisée: one row a commune, the header under a few lines of title, the year in them or in the name. */
import { fr } from '../../domain/typographie';
import { toCleEntete } from '../colonne';
import type { Apercu, LecteurSource, Plan, Refus } from '../define';
import { tellMillesime, toMillesimeAbsent } from './millesime-du-nom';

export const dreesApl: LecteurSource = {
  id: 'drees',
  accepte: fr`Drees, accessibilité potentielle localisée (colonnes « Code commune INSEE », « APL aux médecins généralistes »)`,
  ouvrir,
};

function ouvrir({ nom, entetes, millesime }: Apercu): Plan | Refus | null {
  const cles = entetes.noms.map(toCleEntete);
  const code = cles.findIndex((cle) => /^code (?:commune|insee)/.test(cle));
  const apl = cles.findIndex((cle) => cle.startsWith('apl aux'));
  if (code === -1 || apl === -1) return null;
  if (millesime === null) return toMillesimeAbsent(nom, 'accessibilité potentielle localisée');
  const rangOf = (cle: string): number => cles.findIndex((autre) => autre === toCleEntete(cle));
  return {
    id: 'drees',
    familles: ['drees'],
    annees: [],
    hasCle: (cle) => rangOf(cle) !== -1,
    lire: (ligne) => [
      {
        code: ligne.cellule(code),
        maille: 'commune',
        millesime: millesime.annee,
        texte: (cle) => {
          const rang = rangOf(cle);
          return rang === -1 ? undefined : ligne.cellule(rang);
        },
      },
    ],
    vide: 'nd',
    lignes: 'une',
    nommer: () => fr`Drees, accessibilité potentielle localisée ${millesime.annee}`,
    avertissements: tellMillesime(millesime),
    variables: () => [],
  };
}

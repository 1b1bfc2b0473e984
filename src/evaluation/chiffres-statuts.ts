/** The figures that statuts and dates give of a group of actions. */
import { endOfPeriode } from '../domain/periode';
import { fr } from '../domain/typographie';
import type { PartAction } from './avancement-action';
import type { Agregat, Chiffre } from './bilan-evaluation';
import { SANS_JOUR, tellJour, toChiffre } from './chiffres';
import { joinPhrases, tellActions, tellHorsCompte, tellSur } from './phrases';
import type { Mesure } from './ponderation';
import { calculateAbandon } from './taux-abandon';
import { calculateEngagement } from './taux-engagement';
import { calculateRealisation, calculateRealisationToutes } from './taux-realisation';
import { calculateRetard } from './taux-retard';
import type { Echeance } from './taux-retard';

export function figuresStatuts(
  parts: readonly PartAction[],
): Pick<Agregat, 'realisation' | 'engagement' | 'abandon'> {
  const statuts = parts.flatMap(({ statut }) => statut ?? []);
  const figure = (mesure: Mesure | null, quoi: string): Chiffre =>
    figureOf(mesure, parts, (utilises) =>
      joinPhrases(fr`${quoi} / comptées`, tellActions(utilises, parts.length), tellHorsCompte(parts, true)),
    );
  return {
    realisation: figure(calculateRealisation(statuts), 'réalisées'),
    engagement: figure(calculateEngagement(statuts), 'en cours et réalisées'),
    abandon: figureOf(calculateAbandon(statuts), parts, (utilises) =>
      joinPhrases(fr`abandonnées / toutes celles dont le statut est lu`, tellActions(utilises, parts.length)),
    ),
  };
}

/** Done over all, abandoned ones kept, as Territoires en Transitions counts. */
export function figureRealisationToutes(parts: readonly PartAction[]): Chiffre {
  return figureOf(calculateRealisationToutes(parts.map(({ statut }) => statut)), parts, (utilises) =>
    joinPhrases(
      fr`réalisées / toutes, abandonnées et reportées comprises (usage de Territoires en Transitions)`,
      tellActions(utilises, parts.length),
    ),
  );
}

function figureOf(
  mesure: Mesure | null,
  parts: readonly PartAction[],
  tell: (utilises: number) => string,
): Chiffre {
  const comptes = parts.length;
  const complete = mesure === null ? null : { ...mesure, comptes };
  const rien =
    comptes === 0
      ? fr`aucune action`
      : joinPhrases(fr`aucune action dont le statut compte`, tellHorsCompte(parts, true));
  return toChiffre(complete, tell, rien, comptes);
}

export function toEcheance({ action, statut }: PartAction): Echeance {
  return { fin: endOfPeriode(action.fin), statut };
}

export function figureRetard(parts: readonly PartAction[], jour: string | null): Chiffre {
  const comptes = parts.length;
  if (jour === null) return toChiffre(null, () => '', SANS_JOUR, comptes);
  const echeances = parts.map(toEcheance);
  return toChiffre(
    calculateRetard(echeances, jour),
    (utilises) => {
      const sansFin = echeances.filter(
        ({ fin, statut }) => fin === null && calculateRetard([{ fin, statut }], jour),
      );
      return joinPhrases(
        fr`fin passée au ${tellJour(jour)} / ouvertes, quel que soit le statut écrit`,
        tellSur(utilises, comptes, 'action ouverte', 'actions ouvertes'),
        sansFin.length === 0 ? '' : fr`${sansFin.length} sans date de fin, jamais en retard`,
      );
    },
    comptes === 0
      ? fr`aucune action`
      : fr`aucune action ouverte : toutes sont réalisées, reportées ou abandonnées`,
    comptes,
  );
}

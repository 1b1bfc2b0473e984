/** Taux de retard des actions. */
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { endOfPeriode } from '../../domain/periode';
import { fr } from '../../domain/typographie';
import { parseStatut } from '../../evaluation/statuts';
import { calculateRetard } from '../../evaluation/taux-retard';
import type { Echeance } from '../../evaluation/taux-retard';
import type { Argument, Fiche } from '../define';
import { defineIndicateur } from '../define';
import type { EtatRegistre } from '../etat-registre';
import { actionsSuivies } from '../lire-actions';
import { checkTailles, isOmis } from '../lire-argument';
import { readStatuts } from '../lire-statuts';
import { CLASSEUR } from '../sources-publiques';
import { readDates, readReference } from './lire-jour';

export default defineIndicateur({
  id: 'TAUX_RETARD',
  libelle: 'Taux de retard des actions',
  mode: 'calcule',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  autonome: false,
  agregation: 'aucune',
  calculate([fins, statuts, date], etat) {
    const actions =
      isOmis(fins) && isOmis(statuts) ? success(fromClasseur(etat)) : fromArguments(fins, statuts);
    if (!actions.ok) return actions;
    const jour = readReference(date, etat);
    if (!jour.ok) return jour;
    const mesure = calculateRetard(actions.value, jour.value);
    if (mesure !== null) return success(mesure.valeur);
    return failure({
      code: 'aucune-action',
      message: fr`Taux de retard : aucune action n'est ouverte, elles sont réalisées, reportées ou abandonnées.`,
      aide: fr`Renseignez les actions du plan, leur statut et leur date de fin.`,
    });
  },
});

function fromArguments(
  fins: Argument | undefined,
  statuts: Argument | undefined,
): Result<readonly Echeance[], Echec> {
  const dates = readDates(fins, 'fins');
  if (!dates.ok) return dates;
  const lus = readStatuts(statuts);
  if (!lus.ok) return lus;
  const egales = checkTailles({ nom: 'fins', taille: dates.value.length }, [
    { nom: 'statuts', taille: lus.value.length },
  ]);
  if (!egales.ok) return egales;
  const toutes = dates.value.map((fin, rang) => ({ fin, statut: lus.value[rang] ?? null }));
  return success(toutes.filter(({ fin, statut }) => fin !== null || statut !== null));
}

function fromClasseur(etat: EtatRegistre): readonly Echeance[] {
  return actionsSuivies(etat).map(({ fin, statut }) => ({
    fin: endOfPeriode(fin),
    statut: parseStatut(statut),
  }));
}

export const fiche: Fiche = {
  description:
    'Part des actions ouvertes dont la date de fin est passée au jour du copil, quel que soit le statut écrit.',
  formule: 'actions ouvertes dont la fin est passée / actions ouvertes × 100',
  serie: 'tActions',
  fondement: 'definition-locale',
  parametres: [
    {
      nom: 'fins',
      description: 'Date de fin de chaque action. Omis : les actions du classeur.',
      type: 'plage',
      optionnel: true,
    },
    { nom: 'statuts', description: 'Statut de chaque action.', type: 'plage', optionnel: true },
    {
      nom: 'date',
      description: 'Jour auquel on regarde. Omis : la date du prochain copil, feuille Convention.',
      type: 'texte',
      optionnel: true,
    },
  ],
  pieges: [
    'Une action sans date de fin n’est jamais en retard : dater d’abord.',
    'Les actions réalisées, reportées et abandonnées ne sont pas ouvertes.',
    'Une fin donnée au mois ou à l’année n’est passée qu’après son dernier jour.',
    'Le jour est celui du copil, pas celui d’aujourd’hui : un dossier imprimé ne change pas pendant la nuit.',
  ],
  references: [],
  exemples: [
    {
      arguments: [
        [['01/02/2024'], ['mars 2024'], ['2023'], ['']],
        [['En cours'], ['En cours'], ['Réalisée'], ['À venir']],
        [['06/03/2024']],
      ],
      attendu: 0.3333,
    },
    { arguments: [[['01/02/2024']], [], [['mars 2024']]], attendu: { echec: 'argument-invalide' } },
    { arguments: [[['01/02/2024']]], attendu: { echec: 'date-absente' } },
    { arguments: [[['bientôt']], [], [['06/03/2024']]], attendu: { echec: 'argument-invalide' } },
  ],
};

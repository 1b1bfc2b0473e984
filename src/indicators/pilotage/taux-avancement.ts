/** Taux d’avancement du plan d’actions. */
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { calculateAvancementParts, listPartsActions } from '../../evaluation/avancement-plan';
import type { Mesure } from '../../evaluation/ponderation';
import { calculateAvancement } from '../../evaluation/taux-avancement';
import type { Argument } from '../define';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { argumentInvalide } from '../echecs';
import type { EtatRegistre } from '../etat-registre';
import { checkTailles, flatten, isOmis, readNombres } from '../lire-argument';
import { readPoids } from '../lire-poids';
import { aucuneAction } from '../lire-actions';
import { readStatuts } from '../lire-statuts';
import { CLASSEUR } from '../sources-publiques';

export default defineIndicateur({
  id: 'TAUX_AVANCEMENT',
  libelle: 'Taux d’avancement',
  mode: 'calcule',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  agregation: 'aucune',
  calculate(args, etat) {
    const mesure = args.every(isOmis) ? success(fromClasseur(etat)) : fromArguments(args);
    if (!mesure.ok) return mesure;
    return mesure.value === null ? failure(aucuneAction('Taux d’avancement')) : success(mesure.value.valeur);
  },
});

function fromArguments([parts, poids, statuts]: readonly Argument[]): Result<Mesure | null, Echec> {
  const declares = readNombres(parts, 'avancements');
  if (!declares.ok) return declares;
  const hors = declares.value.find((part) => part !== null && (part < 0 || part > 1));
  if (hors !== undefined) return failure(horsBornes(hors ?? 0));
  const lus = readStatuts(statuts);
  if (!lus.ok) return lus;
  const taille = Math.max(declares.value.length, lus.value.length);
  const reference = { nom: declares.value.length > 0 ? 'avancements' : 'statuts', taille };
  const egales = checkTailles(reference, [
    { nom: 'statuts', taille: lus.value.length },
    { nom: 'poids', taille: flatten(poids).length },
  ]);
  if (!egales.ok) return egales;
  const pesees = readPoids(poids, taille);
  if (!pesees.ok) return pesees;
  return success(
    calculateAvancement(
      pesees.value.map((poidsLu, rang) => ({
        avancement: declares.value[rang] ?? null,
        poids: poidsLu,
        statut: lus.value[rang] ?? null,
      })),
    ),
  );
}

/** By the method of the workbook: its declared shares, its steps or its statuts. */
function fromClasseur({ classeur }: EtatRegistre): Mesure | null {
  return classeur === null ? null : calculateAvancementParts(listPartsActions(classeur));
}

function horsBornes(part: number): Echec {
  return argumentInvalide(
    fr`Taux d'avancement : ${String(part).replace('.', ',')} n'est pas compris entre 0 et 100 %.`,
    fr`Écrivez les avancements en pourcentage, par exemple 50 % (ou 0,5).`,
  );
}

export const fiche: Fiche = {
  description:
    'Avancement moyen des actions, pondéré ; à défaut d’avancement saisi, celui de leur statut. Reportées et abandonnées exclues.',
  serie: 'tActions',
  parametres: [
    {
      nom: 'avancements',
      description: 'Avancement de chaque action, de 0 à 100 %. Omis : les actions du classeur.',
      type: 'plage',
      optionnel: true,
    },
    {
      nom: 'poids',
      description: 'Poids de chaque action. Omis : le même pour toutes.',
      type: 'plage',
      optionnel: true,
    },
    {
      nom: 'statuts',
      description: 'Statut de chaque action, pour exclure ou compléter.',
      type: 'plage',
      optionnel: true,
    },
  ],
  pieges: [
    'Une action dont ni l’avancement ni le statut ne sont connus ne compte pas : elle n’est pas à zéro.',
    'Les actions reportées et abandonnées sont exclues, même si leur avancement est saisi.',
    'Sans argument, la méthode est celle de la feuille Convention (déclaré, jalons ou statut) : dites-la à côté du chiffre.',
  ],
  references: [],
  exemples: [
    { arguments: [[[0.5], [1], ['']]], attendu: 0.75 },
    {
      arguments: [
        [[0.5], [1]],
        [[3], [1]],
      ],
      attendu: 0.625,
    },
    { arguments: [[[''], ['']], [], [['En cours'], ['Réalisée']]], attendu: 0.75 },
    { arguments: [[[0.5], [1]], [], [['En cours'], ['Abandonnée']]], attendu: 0.5 },
    { arguments: [[[50]]], attendu: { echec: 'argument-invalide' } },
    { arguments: [[['']]], attendu: { echec: 'aucune-action' } },
  ],
};

/** Taux d’atteinte de la cible d’un indicateur suivi. */
import { SENS } from '../../domain/listes';
import type { Sens } from '../../domain/listes';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { toComparable } from '../../domain/texte-comparable';
import { fr } from '../../domain/typographie';
import { calculateAtteinte } from '../../evaluation/taux-atteinte';
import type { Cible } from '../../evaluation/taux-atteinte';
import { nearestOf } from '../../domain/distance';
import type { Argument } from '../define';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { argumentInvalide } from '../echecs';
import { isOmis, readNombre, readTexte } from '../lire-argument';
import { meanAtteinte } from '../moyenne-atteinte';
import { CLASSEUR } from '../sources-publiques';

export default defineIndicateur({
  id: 'TAUX_ATTEINTE',
  libelle: 'Taux d’atteinte de la cible',
  mode: 'calcule',
  unite: '%',
  borne: null,
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  agregation: 'aucune',
  calculate(args, etat) {
    if (args.every(isOmis)) return meanAtteinte(etat);
    const cible = readCible(args);
    if (!cible.ok) return cible;
    const { taux } = calculateAtteinte(cible.value);
    return taux === null ? failure(nonRenseigne(cible.value)) : success(taux);
  },
});

function readCible(args: readonly Argument[]): Result<Cible, Echec> {
  const sens = readSens(args[3]);
  if (!sens.ok) return sens;
  const [valeur, reference, cible, tolerance] = [
    readNombre(args[0], 'valeur'),
    readNombre(args[1], 'reference'),
    readNombre(args[2], 'cible'),
    readNombre(args[4], 'tolerance'),
  ];
  if (!valeur.ok) return valeur;
  if (!reference.ok) return reference;
  if (!cible.ok) return cible;
  if (!tolerance.ok) return tolerance;
  return success({
    valeur: valeur.value,
    reference: reference.value,
    cible: cible.value,
    sens: sens.value,
    tolerance: tolerance.value,
  });
}

function readSens(arg: Argument | undefined): Result<Sens | null, Echec> {
  const texte = readTexte(arg, 'sens');
  if (!texte.ok) return texte;
  if (texte.value === null || texte.value === '') return success(null);
  const voulu = toComparable(texte.value);
  const sens = SENS.find((autre) => autre === voulu);
  if (sens !== undefined) return success(sens);
  const proche = nearestOf(voulu, SENS);
  const suggestion = proche === null ? '' : fr` Vouliez-vous dire « ${proche} » ?`;
  return failure(
    argumentInvalide(
      fr`« ${texte.value} » n'est pas un sens.${suggestion}`,
      fr`Écrivez "hausse", "baisse" ou "maintien".`,
    ),
  );
}

function nonRenseigne({ valeur, reference, cible, sens }: Cible): Echec {
  const manques = Object.entries({
    'la valeur': valeur,
    'la référence': reference,
    'la cible': cible,
    'le sens': sens,
  })
    .filter(([, donnee]) => donnee === null)
    .map(([nom]) => nom);
  return {
    code: 'cible-incomplete',
    message: fr`Taux d'atteinte non renseigné : il manque ${manques.join(', ')}.`,
    aide: fr`Complétez ces données ; une cellule vide n'est pas zéro.`,
  };
}

export const fiche: Fiche = {
  description:
    'Part du chemin parcouru de la référence à la cible, dans le sens voulu, sans plafond. Sans argument : moyenne plafonnée des indicateurs suivis.',
  serie: 'tIndic, tMesures',
  parametres: [
    { nom: 'valeur', description: 'Dernière valeur mesurée.', type: 'nombre', optionnel: true },
    {
      nom: 'reference',
      description: 'Valeur de départ, avant la convention.',
      type: 'nombre',
      optionnel: true,
    },
    { nom: 'cible', description: 'Valeur visée.', type: 'nombre', optionnel: true },
    { nom: 'sens', description: '"hausse", "baisse" ou "maintien".', type: 'texte', optionnel: true },
    {
      nom: 'tolerance',
      description: 'Écart admis à la cible. Omis : 2 % de la cible.',
      type: 'nombre',
      optionnel: true,
    },
  ],
  pieges: [
    'Si la référence remplit déjà la cible, le taux vaut 100 % tant que la valeur la remplit, 0 % sinon.',
    'Peut être négatif (dégradation) ou dépasser 100 % ; seules les moyennes sont plafonnées.',
  ],
  references: [],
  exemples: [
    { arguments: [[[10]], [[9.7]], [[9]], [['baisse']]], attendu: -0.429 },
    { arguments: [[[17.7]], [[18.5]], [[18.4]], [['baisse']]], attendu: 8 },
    { arguments: [[[19.1]], [[19.3]], [[19.9]], [['baisse']]], attendu: 1 },
    { arguments: [[[10]], [[null]], [[9]], [['baisse']]], attendu: { echec: 'cible-incomplete' } },
    { arguments: [[[10]], [[8]], [[9]], [['hause']]], attendu: { echec: 'argument-invalide' } },
  ],
};

/** Reads a target: value, reference, cible, sens and tolerance, each a cell; what is missing is said, never guessed. */
import { nearestOf } from '../../domain/distance';
import { SENS } from '../../domain/listes';
import type { Sens } from '../../domain/listes';
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { toComparable } from '../../domain/texte-comparable';
import { fr } from '../../domain/typographie';
import type { Cible } from '../../evaluation/taux-atteinte';
import type { Argument } from '../define';
import { argumentInvalide } from '../echecs';
import { readNombre, readTexte } from '../lire-argument';

export function readCible(args: readonly Argument[]): Result<Cible, Echec> {
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

export function nonRenseigne(libelle: string, { valeur, reference, cible, sens }: Cible): Echec {
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
    message: fr`${libelle} non renseigné : il manque ${manques.join(', ')}.`,
    aide: fr`Complétez ces données ; une cellule vide n'est pas zéro.`,
  };
}

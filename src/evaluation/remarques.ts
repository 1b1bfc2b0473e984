/** What the evaluation could not take as typed: each with its row, so that a figure is never silently short of it. */
import { parseCiblesIntermediaires } from '../domain/cibles-intermediaires';
import type { Classeur } from '../domain/classeur';
import { intervalOf } from '../domain/date-partielle';
import type { IndicateurSuivi } from '../domain/indicateur';
import { formatNombre } from '../domain/nombre-ecrit';
import { fr } from '../domain/typographie';
import type { Enregistrement, Nombre } from '../domain/valeurs';
import { listIndicateursSuivis } from './atteinte-suivie';
import { isPartPossible } from './avancement-action';
import { keepDedans } from './attendu';
import type { RemarqueEvaluation } from './bilan-evaluation';
import { parseMethode } from './methode-avancement';
import type { Suivi } from './suivi-indicateur';

export function listRemarques(classeur: Classeur, suivis: readonly Suivi[]): readonly RemarqueEvaluation[] {
  return [
    ...remarqueMethode(classeur),
    ...classeur.actions.flatMap(({ ref, avancement: { valeur, texte } }) =>
      valeur === null || isPartPossible(valeur)
        ? []
        : [
            remarque(
              ref,
              'avancement',
              fr`L’avancement « ${texte} » n’est pas compris entre 0 et 100 % : il n’est pas lu.`,
            ),
          ],
    ),
    ...remarquesPoids(classeur.jalons, 'le jalon'),
    ...remarquesPoids(classeur.indicateurs, 'l’indicateur'),
    ...listIndicateursSuivis(classeur).flatMap(remarquesIndicateur),
    ...suivis.flatMap(remarquesMesures),
  ];
}

function remarque(ref: RemarqueEvaluation['ref'], champ: string, message: string): RemarqueEvaluation {
  return { ref, champ, message };
}

function remarqueMethode({ convention }: Classeur): readonly RemarqueEvaluation[] {
  const rubrique = convention.rubriques.methode_avancement;
  if (rubrique === undefined || rubrique.valeur.trim() === '' || parseMethode(rubrique.valeur) !== null)
    return [];
  const message = fr`« ${rubrique.valeur.trim()} » n’est pas une méthode d’avancement (déclaré, jalons ou statut) : l’avancement déclaré est lu et, à défaut, celui du statut.`;
  return [remarque(rubrique.ref, 'valeur', message)];
}

function remarquesPoids(
  lignes: readonly (Enregistrement & { readonly poids: Nombre })[],
  quoi: string,
): readonly RemarqueEvaluation[] {
  return lignes.flatMap(({ ref, poids: { valeur } }) =>
    valeur === null || valeur > 0
      ? []
      : [
          remarque(
            ref,
            'poids',
            fr`Le poids ${formatNombre(valeur)} laisse ${quoi} hors des moyennes : indiquez un nombre positif pour le compter.`,
          ),
        ],
  );
}

function remarquesIndicateur(indicateur: IndicateurSuivi): readonly RemarqueEvaluation[] {
  const { ref, tolerance } = indicateur;
  const { cibles, illisibles } = parseCiblesIntermediaires(indicateur.cibles_intermediaires);
  const depart = intervalOf(indicateur.date_reference)?.fin ?? null;
  const terme = intervalOf(indicateur.date_cible)?.fin ?? null;
  const connue = depart !== null && terme !== null;
  const dedans = new Set(
    connue
      ? keepDedans(
          { jour: depart, valeur: 0 },
          { jour: terme, valeur: 0 },
          cibles.map(({ quand, valeur, texte }) => ({ jour: quand.fin, valeur, texte })),
        ).map(({ jour, valeur }) => `${jour} ${valeur}`)
      : [],
  );
  const ecartees = cibles.filter(({ quand, valeur }) => connue && !dedans.has(`${quand.fin} ${valeur}`));
  return [
    ...illisibles.map((texte) =>
      remarque(
        ref,
        'cibles_intermediaires',
        fr`« ${texte} » ne se lit pas comme une cible intermédiaire : écrivez une date, deux points et une valeur, par exemple « 2025 : 12 ».`,
      ),
    ),
    ...ecartees.map(({ texte }) =>
      remarque(
        ref,
        'cibles_intermediaires',
        fr`La cible intermédiaire « ${texte} » n’est pas prise : elle n’est pas entre la référence et la cible, ou sa date est reprise ensuite.`,
      ),
    ),
    ...(connue && terme <= depart
      ? [
          remarque(
            ref,
            'date_cible',
            fr`La date de la cible n’est pas après celle de la référence : rien n’est attendu entre les deux.`,
          ),
        ]
      : []),
    ...(tolerance.valeur !== null && tolerance.valeur < 0
      ? [
          remarque(
            ref,
            'tolerance',
            fr`La tolérance ${formatNombre(tolerance.valeur)} est négative : la marge habituelle est prise.`,
          ),
        ]
      : []),
  ];
}

function remarquesMesures({ suivi, mesures }: Suivi): readonly RemarqueEvaluation[] {
  const nom = suivi.code.trim() || suivi.intitule.trim();
  return [
    ...mesures.anterieures.map(({ mesure }) =>
      remarque(
        mesure.ref,
        'date',
        fr`La mesure de « ${nom} » est d’avant sa référence : elle n’est pas prise.`,
      ),
    ),
    ...mesures.posterieures.map(({ mesure }) =>
      remarque(
        mesure.ref,
        'date',
        fr`La mesure de « ${nom} » est d’après le jour de l’évaluation : elle n’est pas prise.`,
      ),
    ),
    ...mesures.doublons.map(({ mesure }) =>
      remarque(
        mesure.ref,
        'date',
        fr`« ${nom} » a deux mesures de la même date et de valeurs différentes : la dernière ligne est lue.`,
      ),
    ),
  ];
}

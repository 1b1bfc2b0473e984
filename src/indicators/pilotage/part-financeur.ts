/** Part d’un financeur dans le plan de financement. */
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { toComparable } from '../../domain/texte-comparable';
import { fr } from '../../domain/typographie';
import { calculatePart } from '../../evaluation/sommes';
import type { Argument, Fiche } from '../define';
import { defineIndicateur } from '../define';
import { argumentInvalide } from '../echecs';
import type { EtatRegistre } from '../etat-registre';
import { checkTailles, flatten, isOmis, readNombres, readTexte } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';
import { aucunMontant } from './montants';
import { valeurAbsente } from './valeur-absente';

interface Ligne {
  readonly nom: string;
  readonly montant: number | null;
}

export default defineIndicateur({
  id: 'PART_FINANCEUR',
  libelle: 'Part d’un financeur',
  mode: 'calcule',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  autonome: false,
  agregation: 'aucune',
  calculate([financeur, financeurs, montants], etat) {
    const texte = readTexte(financeur, 'financeur');
    if (!texte.ok) return texte;
    if (texte.value === null || texte.value === '')
      return failure(valeurAbsente('Part d’un financeur', ['le nom du financeur']));
    const lues =
      isOmis(financeurs) && isOmis(montants)
        ? success(fromClasseur(etat))
        : fromArguments(financeurs, montants);
    if (!lues.ok) return lues;
    const nom = findFinanceur(texte.value, lues.value);
    if (!nom.ok) return nom;
    const part = calculatePart(
      lues.value.map(({ nom: sien, montant }) => ({
        haut: toComparable(sien) === nom.value ? montant : 0,
        bas: montant,
      })),
    );
    return part === null ? failure(aucunMontant('Part d’un financeur', 'un montant')) : success(part.valeur);
  },
});

function fromClasseur({ classeur }: EtatRegistre): readonly Ligne[] {
  return (classeur?.financements ?? [])
    .filter(({ financeur, prevu }) => financeur.trim() !== '' || prevu.valeur !== null)
    .map(({ financeur, prevu }) => ({ nom: financeur, montant: prevu.valeur }));
}

function fromArguments(
  financeurs: Argument | undefined,
  montants: Argument | undefined,
): Result<readonly Ligne[], Echec> {
  const noms = flatten(financeurs).map((cellule) => String(cellule ?? ''));
  const lus = readNombres(montants, 'montants');
  if (!lus.ok) return lus;
  const egales = checkTailles({ nom: 'montants', taille: lus.value.length }, [
    { nom: 'financeurs', taille: noms.length },
  ]);
  if (!egales.ok) return egales;
  return success(lus.value.map((montant, rang) => ({ nom: noms[rang] ?? '', montant })));
}

/** The name as typed, else the only one that begins with it: "Caf" is « Caf de l’Hérault » when there is no other Caf. */
function findFinanceur(voulu: string, lignes: readonly Ligne[]): Result<string, Echec> {
  const cle = toComparable(voulu);
  const noms = new Map(
    lignes.filter(({ nom }) => nom.trim() !== '').map(({ nom }) => [toComparable(nom), nom.trim()]),
  );
  if (noms.size === 0) return failure(aucunMontant('Part d’un financeur', 'un financeur'));
  if (noms.has(cle)) return success(cle);
  const proches = [...noms.keys()].filter((nom) => nom.startsWith(`${cle} `));
  const [seul] = proches;
  if (seul !== undefined && proches.length === 1) return success(seul);
  const choix = proches.length > 1 ? proches : [...noms.keys()].slice(0, 6);
  return failure(
    argumentInvalide(
      proches.length > 1
        ? fr`Plusieurs financeurs commencent par « ${voulu} ».`
        : fr`« ${voulu} » n'est pas un financeur du plan.`,
      fr`Écrivez l'un de ceux-ci : ${choix.map((nom) => noms.get(nom) ?? nom).join(' ; ')}.`,
    ),
  );
}

export const fiche: Fiche = {
  description: 'Part d’un financeur dans le plan de financement prévu, sommes à trouver comprises.',
  formule: 'Σ prévu du financeur / Σ prévu de tous × 100',
  serie: 'tFin',
  fondement: 'definition-locale',
  parametres: [
    {
      nom: 'financeur',
      description: 'Nom du financeur, ou son début s’il est seul à commencer ainsi : "Caf".',
      type: 'texte',
      optionnel: false,
    },
    {
      nom: 'financeurs',
      description: 'Financeur de chaque ligne. Omis : la feuille Financements.',
      type: 'plage',
      optionnel: true,
    },
    {
      nom: 'montants',
      description: 'Montant de chaque ligne. Omis : les montants prévus de la feuille Financements.',
      type: 'plage',
      optionnel: true,
    },
  ],
  pieges: [
    'Le total est celui du plan de financement : il égale le budget quand ce qui manque y figure, en lignes « à trouver ».',
    'Deux façons d’écrire un financeur en font deux.',
    'Une ligne sans montant n’entre pas dans le total.',
  ],
  references: [],
  exemples: [
    { arguments: [[['Caf']], [['Caf'], ['Ville'], ['caf']], [[300], [500], [200]]], attendu: 0.5 },
    {
      arguments: [[['caf']], [['Caf de l’Hérault'], ['Ville'], ['État']], [[250], [750], ['']]],
      attendu: 0.25,
    },
    {
      arguments: [[['Caf']], [['Caf de l’Hérault'], ['Caf du Gard']], [[250], [750]]],
      attendu: { echec: 'argument-invalide' },
    },
    { arguments: [[['MSA']], [['Caf'], ['Ville']], [[250], [750]]], attendu: { echec: 'argument-invalide' } },
  ],
};

/** Territories read → rows for tDonnees, with what has to be told of them. */
import { fr } from '../../domain/typographie';
import { buildChiffre } from '../en-ligne/termes';
import type { Plan } from '../define';
import type { OptionsLecture } from '../lecture';
import type { NouvelleObservation } from '../nouvelle-observation';
import type { Sortie } from '../recettes/sorties';
import { buildObservation } from './build-observation';
import type { Place } from './build-observation';
import { compositionOf, readTermes } from './lire-groupe';
import type { Composition } from './lire-groupe';
import type { Groupe } from './parts';

export interface Assemblage {
  readonly observations: readonly NouvelleObservation[];
  readonly avertissements: readonly string[];
}

interface Bilan {
  readonly anciens: Set<string>;
  /** Summed out of pieces, by kind. */
  readonly sommes: Map<string, Set<string>>;
  /** Territories whose rates cannot be made of their pieces. */
  readonly sansTaux: Map<string, Set<string>>;
  readonly incomplets: Set<string>;
  /** Sums that a secret piece makes secret: « 66136 (42 IRIS sur 47) ». */
  readonly partiels: Map<string, string>;
}

export function assemble(
  plan: Plan,
  sorties: readonly Sortie[],
  groupes: readonly Groupe[],
  options: OptionsLecture,
): Assemblage {
  const parCle = new Map(groupes.map((groupe) => [`${groupe.code}|${groupe.millesime ?? ''}`, groupe]));
  const bilan: Bilan = {
    anciens: new Set(),
    sommes: new Map(),
    sansTaux: new Map(),
    incomplets: new Set(),
    partiels: new Map(),
  };
  const observations = groupes.flatMap((groupe) => {
    const composition = compositionOf(groupe, options.index);
    const place = toPlace(groupe, plan, options);
    const before = (annees: number): Groupe | undefined =>
      parCle.get(`${groupe.code}|${String(Number(groupe.millesime) - annees)}`);
    note(bilan, composition, place);
    return sorties.flatMap((sortie) => {
      const termes = readTermes(sortie, groupe, composition, before);
      if (termes === null) return noteSansTaux(bilan, sortie, composition, place);
      const chiffre = buildChiffre(termes.haut, termes.bas, sortie.fiche);
      if (chiffre === null) return [];
      if (composition.type === 'somme') {
        if (chiffre.valeur === null) notePartiel(bilan, sortie, groupe, composition);
        else addTo(bilan.sommes, composition.quoi, toNom(place));
      }
      const millesime = sortie.millesime ?? groupe.millesime ?? '';
      return [buildObservation(sortie.fiche, { ...place, millesime }, chiffre, sortie.provenance)];
    });
  });
  return { observations, avertissements: tellBilan(bilan) };
}

function toPlace(groupe: Groupe, plan: Plan, options: OptionsLecture): Place {
  const { code, maille, millesime, parts } = groupe;
  const periode = parts.values().next().value?.periode ?? '';
  return { code, maille, nom: nameGroupe(groupe, plan, options), millesime: millesime ?? '', periode };
}

/** The name in the file is that of its row: not of the commune its IRIS are in. */
function nameGroupe(
  { code, maille, parts }: Groupe,
  { nomFrance }: Plan,
  { nomDe, index }: OptionsLecture,
): string {
  const lu = parts.get(code)?.nom ?? '';
  if (maille === 'France') return lu === '' ? (nomFrance ?? 'France') : lu;
  return nomDe?.(code) ?? index?.find(code)?.nom ?? lu;
}

function note(bilan: Bilan, composition: Composition, place: Place): void {
  if (composition.type === 'ancien-code')
    bilan.anciens.add(fr`${toNom(place)} (sous son ancien code ${composition.ancien})`);
  if (composition.type !== 'somme') return;
  if (!composition.complet) bilan.incomplets.add(toNom(place));
}

function noteSansTaux(bilan: Bilan, sortie: Sortie, composition: Composition, place: Place): never[] {
  if (composition.type === 'somme' && composition.complet && !sortie.additive)
    addTo(bilan.sansTaux, sortie.fiche.libelle, toNom(place));
  return [];
}

function notePartiel(
  bilan: Bilan,
  sortie: Sortie,
  groupe: Groupe,
  { quoi }: Extract<Composition, { type: 'somme' }>,
): void {
  const cles = [...sortie.numerateur, ...(sortie.denominateur ?? [])].map(({ cle }) => cle);
  const total = groupe.parts.size;
  const publies = [...groupe.parts.values()].filter((part) =>
    cles.every((cle) => part.cellules.get(cle)?.type === 'valeur'),
  ).length;
  if (publies < total && !bilan.partiels.has(groupe.code))
    bilan.partiels.set(groupe.code, fr`${groupe.code} (${publies} ${quoi} publiés sur ${total})`);
}

function toNom({ nom, code }: Place): string {
  return nom === '' ? code : nom;
}

function addTo(parCle: Map<string, Set<string>>, cle: string, element: string): void {
  const ensemble = parCle.get(cle) ?? new Set();
  ensemble.add(element);
  parCle.set(cle, ensemble);
}

const CITES = 5;

export function listCourte(elements: Iterable<string>): string {
  const tous = [...elements];
  const reste = tous.length - CITES;
  return reste > 0 ? fr`${tous.slice(0, CITES).join(', ')} et ${reste} autres` : tous.join(', ');
}

function tellBilan({ anciens, sommes, sansTaux, incomplets, partiels }: Bilan): readonly string[] {
  return [
    ...(anciens.size > 0
      ? [fr`Communes lues sous leur code d'avant fusion ou changement : ${listCourte(anciens)}.`]
      : []),
    ...[...sommes].map(
      ([quoi, noms]) => fr`Effectifs additionnés à partir des ${quoi} du fichier pour : ${listCourte(noms)}.`,
    ),
    ...(sansTaux.size > 0
      ? [
          fr`Taux, médianes et rapports ne s'additionnent pas et ne sont pas calculés (${listCourte(sansTaux.keys())}) pour : ${listCourte(new Set([...sansTaux.values()].flatMap((noms) => [...noms])))}.`,
        ]
      : []),
    ...(incomplets.size > 0
      ? [
          fr`Tous les arrondissements ne sont pas dans le fichier : rien n'est additionné pour ${listCourte(incomplets)}.`,
        ]
      : []),
    ...(partiels.size > 0
      ? [
          fr`Somme secrète, parce qu'une partie n'est pas publiée : ${listCourte(partiels.values())}. Aucune somme partielle n'est écrite.`,
        ]
      : []),
  ];
}

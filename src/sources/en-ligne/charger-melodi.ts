/** Loads figures from Insee's Melodi: one request a dataset, whatever the number of indicators and territories. */
import type { Echec, Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Recette } from '../../indicators/define';
import type { LectureSource } from '../lecture';
import type { NouvelleObservation } from '../nouvelle-observation';
import { provenanceOf } from '../recettes/familles';
import { describeAbsurdites, isAbsurde } from './absurdites';
import type { Absurdite } from './absurdites';
import { buildObservation } from './build-observation';
import type { Chargement } from './create-reseau';
import type { DemandeChiffres, FicheSource } from './demande-chiffres';
import { isMillesimeVoulu } from './demande-chiffres';
import { withAutresJeux } from './echecs-reseau';
import { finishChargement } from './finish-chargement';
import { groupGeos } from './geo-melodi';
import type { IndexMelodi } from './index-melodi';
import { createIndexMelodi } from './index-melodi';
import { readJeux } from './read-jeux';
import { readMelodi } from './read-melodi';
import type { Selecteur } from './selecteur-melodi';
import { isMelodi, parseSelecteur } from './selecteur-melodi';
import { buildChiffre, sumTermes } from './termes';

interface RecetteMelodi {
  readonly fiche: FicheSource;
  readonly recette: Recette;
  readonly haut: readonly Selecteur[];
  /** Undefined: published as such. */
  readonly bas: readonly Selecteur[] | undefined;
}

export async function chargerMelodi(
  demande: DemandeChiffres,
  chargement: Chargement,
): Promise<Result<LectureSource, Echec>> {
  const recettes = demande.fiches.flatMap(readRecettes);
  const parJeu = groupByJeu(recettes);
  const geos = groupGeos([...demande.territoires], demande.index);
  const recu = createIndexMelodi();
  const demandes = [...parJeu].flatMap(([jeu, selecteurs]) =>
    geos.map((groupe) => ({ jeu, geos: groupe, filtres: commonFiltres(selecteurs, demande) })),
  );
  chargement.prevoir(demandes.length);
  const echecs = await readJeux(
    demandes.map((une) => async () => {
      const lues = await readMelodi(une, chargement);
      if (!lues.ok) return lues;
      recu.ajouter(une.jeu, lues.value);
      return success(undefined);
    }),
  );
  if (!echecs.ok) return failure(withAutresJeux(echecs.error, [...parJeu.keys()]));
  const { observations, avertissements } = buildObservations(recettes, recu, demande);
  return finishChargement(demande, {
    cible: { service: chargement.service('melodi'), jeu: [...parJeu.keys()][0] ?? '' },
    libelle: 'Insee, Melodi',
    jeux: [...parJeu.keys()],
    observations,
    echecs: echecs.value,
    avertissements,
  });
}

function readRecettes(fiche: FicheSource): readonly RecetteMelodi[] {
  return fiche.recettes
    .filter(({ famille }) => famille === 'melodi')
    .map((recette) => readRecette(fiche, recette))
    .filter(({ haut, bas = [] }) => [...haut, ...bas].every(isMelodi));
}

function readRecette(fiche: FicheSource, recette: Recette): RecetteMelodi {
  const { numerateur, denominateur } = recette;
  const read = (texte: string): Selecteur => {
    const selecteur = parseSelecteur(texte);
    if (selecteur === null) throw new Error(`${fiche.id}: "${texte}" is no Melodi selector`);
    return selecteur;
  };
  const anterieur = (selecteur: Selecteur): Selecteur =>
    fiche.croissance === undefined || selecteur.anneesAvant > 0
      ? selecteur
      : { ...selecteur, anneesAvant: fiche.croissance };
  return { fiche, recette, haut: numerateur.map(read), bas: denominateur?.map(read).map(anterieur) };
}

/** The most useful first: it is the one told when the service is out of reach. */
function groupByJeu(recettes: readonly RecetteMelodi[]): ReadonlyMap<string, readonly Selecteur[]> {
  const parJeu = new Map<string, Selecteur[]>();
  for (const selecteur of recettes.flatMap(({ haut, bas = [] }) => [...haut, ...bas]))
    parJeu.set(selecteur.jeu, [...(parJeu.get(selecteur.jeu) ?? []), selecteur]);
  const usages = (jeu: string): number => parJeu.get(jeu)?.length ?? 0;
  return new Map([...parJeu].sort(([a], [b]) => usages(b) - usages(a)));
}

/** What can be filtered by the service: the dimensions that every selector names, with all their codes; and the years. */
function commonFiltres(
  selecteurs: readonly Selecteur[],
  { millesimes = [] }: DemandeChiffres,
): ReadonlyMap<string, readonly string[]> {
  const filtres = new Map<string, readonly string[]>();
  for (const dimension of selecteurs[0]?.criteres.keys() ?? [])
    if (selecteurs.every(({ criteres }) => criteres.has(dimension)))
      filtres.set(dimension, unique(selecteurs.flatMap(({ criteres }) => criteres.get(dimension) ?? [])));
  if (millesimes.length > 0)
    filtres.set(
      'TIME_PERIOD',
      unique(
        selecteurs.flatMap(({ anneesAvant }) =>
          millesimes.map((annee) => String(Number(annee) - anneesAvant)),
        ),
      ),
    );
  return filtres;
}

function unique(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)];
}

function buildObservations(
  recettes: readonly RecetteMelodi[],
  recu: IndexMelodi,
  demande: DemandeChiffres,
): { observations: readonly NouvelleObservation[]; avertissements: readonly string[] } {
  const observations = new Map<string, NouvelleObservation>();
  const absurdites: Absurdite[] = [];
  for (const recette of recettes) {
    const annees = anneesOf(recette, recu).filter((annee) => isMillesimeVoulu(demande, annee));
    for (const territoire of demande.territoires) {
      for (const annee of annees) {
        const cle = `${recette.fiche.id} ${territoire} ${annee}`;
        if (observations.has(cle)) continue;
        const fait = buildOne(recette, recu, { territoire, annee }, demande);
        if (fait === null) continue;
        if ('fiche' in fait) absurdites.push(fait);
        else observations.set(cle, fait);
      }
    }
  }
  return {
    observations: [...observations.values()],
    avertissements: [
      ...describeAbsurdites(absurdites),
      ...[...recu.ambigus].map(
        (quoi) =>
          fr`Plusieurs chiffres répondent à ${quoi} là où un seul était attendu : aucun n’est repris. Signalez-le pour que le complément soit mis à jour.`,
      ),
    ],
  };
}

/** Years for which every part of the recipe was received, for one territory at least. */
function anneesOf({ haut, bas = [] }: RecetteMelodi, recu: IndexMelodi): readonly number[] {
  const tous = [...haut, ...bas];
  return recu
    .annees(haut[0]?.jeu ?? '')
    .filter((annee) => tous.every(({ jeu, anneesAvant }) => recu.annees(jeu).includes(annee - anneesAvant)));
}

function buildOne(
  { fiche, recette, haut, bas }: RecetteMelodi,
  recu: IndexMelodi,
  { territoire, annee }: { readonly territoire: string; readonly annee: number },
  { index }: DemandeChiffres,
): NouvelleObservation | Absurdite | null {
  const add = (selecteurs: readonly Selecteur[]) =>
    sumTermes(
      selecteurs.map((selecteur) => ({
        signe: 1,
        terme: recu.lire(selecteur, territoire, annee - selecteur.anneesAvant),
      })),
    );
  const chiffre = buildChiffre(add(haut), bas === undefined ? undefined : add(bas), fiche);
  if (chiffre === null) return null;
  const jeu = haut[0]?.jeu ?? '';
  const metropole = territoire === 'FRANCE' && recu.isMetropole(jeu, annee);
  if (isAbsurde(fiche, chiffre)) return { fiche, territoire, annee, valeur: chiffre.valeur };
  return buildObservation(
    fiche,
    chiffre,
    {
      territoire,
      annee,
      periode: String(annee),
      source: provenanceOf(fiche, recette),
      nom: metropole ? 'France métropolitaine' : undefined,
    },
    index,
  );
}

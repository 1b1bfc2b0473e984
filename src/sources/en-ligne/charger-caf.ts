/** Loads figures from data.caf.fr: benefits and childcare, one request a dataset and a level. */
import type { Echec, Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import type { Maille } from '../../domain/listes';
import { fr } from '../../domain/typographie';
import type { Famille, Recette } from '../../indicators/define';
import { CODE_FRANCE } from '../../territories/territoire';
import type { LectureSource } from '../lecture';
import type { NouvelleObservation } from '../nouvelle-observation';
import { provenanceOf } from '../recettes/familles';
import { describeAbsurdites, isAbsurde } from './absurdites';
import type { Absurdite } from './absurdites';
import { buildObservation, mailleOf } from './build-observation';
import type { Chargement } from './create-reseau';
import type { DemandeChiffres, FicheSource } from './demande-chiffres';
import { isMillesimeVoulu } from './demande-chiffres';
import { withAutresJeux } from './echecs-reseau';
import { finishChargement } from './finish-chargement';
import type { JeuCaf } from './jeux-caf';
import { JEU_QF, JEUX_PRESTATIONS, jeuxCouverture, jeuxPlaces } from './jeux-caf';
import { buildCheminsCaf, readCaf } from './read-caf';
import { readJeux } from './read-jeux';
import { buildChiffre, sumTermes } from './termes';
import type { ValeursCaf } from './valeurs-caf';
import { createValeursCaf, parseLigneCaf } from './valeurs-caf';
import { parseVariableCaf } from './variable-caf';
import type { VariableCaf } from './variable-caf';

type FamilleCaf = Extract<Famille, 'caf-communal' | 'taux-couverture'>;

interface RecetteCaf {
  readonly fiche: FicheSource;
  readonly recette: Recette;
  readonly famille: FamilleCaf;
  readonly haut: readonly VariableCaf[];
  readonly bas: readonly VariableCaf[] | undefined;
}

/** The first year of the current datasets of childcare: before, their historical twins. */
const PREMIERE_ANNEE_COURANTE = 2022;

export async function chargerCaf(
  demande: DemandeChiffres,
  chargement: Chargement,
): Promise<Result<LectureSource, Echec>> {
  const recettes = demande.fiches.flatMap(readRecettes);
  const mailles = new Set([...demande.territoires].map(mailleOf));
  const jeux = chooseJeux(recettes, demande).filter(({ maille }) => mailles.has(maille));
  const valeurs = createValeursCaf();
  const lectures = jeux.flatMap((jeu) =>
    buildCheminsCaf(jeu, codesOf(demande, jeu.maille)).map((chemin) => async () => {
      const lus = await readCaf(jeu, chemin, chargement);
      if (!lus.ok) return lus;
      for (const enregistrement of lus.value) {
        const ligne = parseLigneCaf(jeu, enregistrement);
        if (ligne !== null && demande.territoires.has(ligne.territoire)) valeurs.ajouter(ligne);
      }
      return success(undefined);
    }),
  );
  chargement.prevoir(lectures.length);
  const echecs = await readJeux(lectures);
  if (!echecs.ok)
    return failure(
      withAutresJeux(
        echecs.error,
        jeux.map(({ id }) => id),
      ),
    );
  const { observations, absurdites } = buildObservations(recettes, valeurs, demande);
  return finishChargement(demande, {
    cible: { service: chargement.service('caf'), jeu: jeux[0]?.id ?? 's_ben_com_f' },
    libelle: 'Cnaf, data.caf.fr',
    jeux: jeux.map(({ id }) => id),
    observations,
    echecs: echecs.value,
    avertissements: [...describeAbsurdites(absurdites), ...tellLevels(recettes, observations, demande)],
  });
}

function readRecettes(fiche: FicheSource): readonly RecetteCaf[] {
  return fiche.recettes.flatMap((recette) => {
    const { famille, numerateur, denominateur } = recette;
    return famille === 'caf-communal' || famille === 'taux-couverture'
      ? [
          {
            fiche,
            recette,
            famille,
            haut: numerateur.map(parseVariableCaf),
            bas: denominateur?.map(parseVariableCaf),
          },
        ]
      : [];
  });
}

function chooseJeux(
  recettes: readonly RecetteCaf[],
  { millesimes = [] }: DemandeChiffres,
): readonly JeuCaf[] {
  const historique = millesimes.some((annee) => Number(annee) < PREMIERE_ANNEE_COURANTE);
  const variables = recettes.flatMap(({ haut, bas = [] }) => [...haut, ...bas]);
  const isAsked = (forme: RegExp): boolean =>
    variables.some(({ nom, classe }) => classe === '' && forme.test(nom));
  return [
    ...(isAsked(/^ind(?:foy|nbp|mtt|ben)_/) ? JEUX_PRESTATIONS : []),
    ...(variables.some(({ classe }) => classe.startsWith('qf_400=')) ? [JEU_QF] : []),
    ...(isAsked(/^txcouv/) ? jeuxCouverture(historique) : []),
    ...(isAsked(/^(?:pl_|tot_offre)/) ? jeuxPlaces(historique) : []),
  ];
}

function codesOf({ territoires }: DemandeChiffres, maille: Maille): readonly string[] {
  return [...territoires].filter((code) => mailleOf(code) === maille);
}

function buildObservations(
  recettes: readonly RecetteCaf[],
  valeurs: ValeursCaf,
  demande: DemandeChiffres,
): { observations: readonly NouvelleObservation[]; absurdites: readonly Absurdite[] } {
  const observations = new Map<string, NouvelleObservation>();
  const absurdites: Absurdite[] = [];
  const annees = [...valeurs.annees]
    .filter((annee) => isMillesimeVoulu(demande, annee))
    .sort((a, b) => a - b);
  for (const recette of recettes) {
    for (const territoire of demande.territoires) {
      for (const annee of annees) {
        const cle = `${recette.fiche.id} ${territoire} ${annee}`;
        if (observations.has(cle)) continue;
        const fait = buildOne(recette, valeurs, { territoire, annee }, demande);
        if (fait === null) continue;
        if ('fiche' in fait) absurdites.push(fait);
        else observations.set(cle, fait);
      }
    }
  }
  return { observations: [...observations.values()], absurdites };
}

function buildOne(
  { fiche, recette, famille, haut, bas }: RecetteCaf,
  valeurs: ValeursCaf,
  { territoire, annee }: { readonly territoire: string; readonly annee: number },
  { index }: DemandeChiffres,
): NouvelleObservation | Absurdite | null {
  const add = (variables: readonly VariableCaf[]) =>
    sumTermes(
      variables.map((variable) => ({
        signe: variable.signe,
        terme: valeurs.lire(territoire, annee, variable),
      })),
    );
  const chiffre = buildChiffre(add(haut), bas === undefined ? undefined : add(bas), fiche);
  if (chiffre === null) return null;
  const horsMayotte = territoire === CODE_FRANCE && /hors mayotte/i.test(valeurs.perimetreFrance(annee));
  if (isAbsurde(fiche, chiffre)) return { fiche, territoire, annee, valeur: chiffre.valeur };
  return buildObservation(
    fiche,
    chiffre,
    {
      territoire,
      annee,
      periode: famille === 'caf-communal' ? `décembre ${annee}` : String(annee),
      source: provenanceOf(fiche, recette),
      nom: horsMayotte ? 'France hors Mayotte' : undefined,
    },
    index,
  );
}

/** What the Cnaf does not publish at a level that was asked for. */
function tellLevels(
  recettes: readonly RecetteCaf[],
  observations: readonly NouvelleObservation[],
  demande: DemandeChiffres,
): readonly string[] {
  const couverture = new Set(
    recettes.flatMap(({ fiche, famille }) => (famille === 'taux-couverture' ? fiche.id : [])),
  );
  const servies = new Set(
    observations.filter(({ indicateur }) => couverture.has(indicateur)).map(({ territoire }) => territoire),
  );
  const sans = codesOf(demande, 'commune').filter((code) => !servies.has(code));
  const regions = codesOf(demande, 'région');
  const prestations = recettes.some(({ famille }) => famille === 'caf-communal');
  return [
    ...(couverture.size > 0 && sans.length > 0
      ? [
          fr`L’accueil du jeune enfant n’est publié que pour les communes de plus de 10 000 habitants : ${sans.length} des communes demandées n’y sont pas. Le chiffre de leur EPCI est alors le plus proche.`,
        ]
      : []),
    ...(prestations && regions.length > 0
      ? [fr`La Cnaf ne publie pas les allocataires par région : ils ne sont pas chargés à ce niveau.`]
      : []),
  ];
}

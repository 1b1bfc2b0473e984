/** The whole catalogue: complete, in order, and every example true. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import { VIDE } from '../../src/domain/valeurs';
import { buildMetadata } from '../../src/functions/metadata';
import { catalogue, findIndicateur } from '../../src/indicators/catalogue';
import { fichesAcces } from '../../src/indicators/acces/fiches';
import { fichesControles } from '../../src/indicators/controles/fiches';
import { fiches } from '../../src/indicators/fiches';
import type { Exemple, FicheComplete } from '../../src/indicators/define';
import { buildEtat } from '../../src/indicators/etat-registre';
import type { EtatRegistre } from '../../src/indicators/registre';
import { renderTableFonctions } from '../../src/indicators/render-table';
import { buildLignesVides, buildObservation, nombre } from '../support/builders';
import { openIndexReel } from '../support/index-reel';

const index = openIndexReel();
const dossier = path.join(process.cwd(), 'src', 'indicators');

const ATTENDUS =
  'POPULATION TAUX_EVOL_POPULATION SOLDE_NATUREL SOLDE_MIGRATOIRE TAUX_NATALITE NB_MOINS_3_ANS PART_MOINS_18_ANS PART_65_PLUS PART_80_PLUS INDICE_JEUNESSE INDICE_VIEILLISSEMENT TAILLE_MENAGES PART_MENAGES_1_PERSONNE PART_FAMILLES_MONO PART_MONO_AVEC_ENFANTS PART_FAMILLES_NOMBREUSES TAUX_ACTIVITE TAUX_CHOMAGE_RP TAUX_PAUVRETE TAUX_PAUVRETE_JEUNES TAUX_PAUVRETE_LOCATAIRES NIVEAU_VIE_MEDIAN PREMIER_DECILE NEUVIEME_DECILE RAPPORT_INTERDECILE INDICE_GINI PART_MENAGES_IMPOSES PART_PRESTATIONS_REVENU PART_PREST_FAMILIALES PART_MINIMA_SOCIAUX INTENSITE_PAUVRETE NB_FOYERS_ALLOCATAIRES NB_PERSONNES_COUVERTES TAUX_COUVERTURE_CAF PART_ALLOC_BAS_REVENUS PART_FAMILLES_ALLOC_PAUVRES PART_ALLOC_DEP50 PART_ALLOC_DEP100 PART_ALLOC_RSA PART_ALLOC_PPA PART_ALLOC_AAH PART_ALLOC_MONOPARENTS PART_ALLOC_QF_BAS MONTANT_PRESTATIONS TAUX_COUV_PE TAUX_COUV_EAJE TAUX_COUV_EAJE_PSU TAUX_COUV_AM TAUX_COUV_PRESCOLAIRE TAUX_COUV_GAD NB_PLACES_ACCUEIL PLACES_EAJE_POUR_100 TAUX_EVOL_PLACES_EAJE BESOIN_PLACES TAUX_OCCUPATION_EAJE TAUX_FACTURATION_EAJE TAUX_SATISFACTION_DEMANDES PART_ENFANTS_PAUVRES_EAJE PART_ENFANTS_HANDICAP_EAJE NB_AM PART_AM_55 PART_ENFANTS_PARENTS_ACTIFS RESTE_A_CHARGE_PLACE BONUS_TERRITOIRE_PLACES NB_3_11_ANS TAUX_COUV_ALSH HEURES_ALSH_ENFANT TAUX_FREQUENTATION_ALSH PART_QF_BAS_ALSH NB_ELEVES_PREMIER_DEGRE IPS_MOYEN TAUX_SCOLARISATION_2_ANS TAUX_VACAF PART_11_17_ANS PART_18_24_ANS PART_NEET TAUX_SCOLARISATION_18_24 PART_SANS_DIPLOME TAUX_CHOMAGE_JEUNES NB_JEUNES_MISSION_LOCALE TAUX_JEUNES_TOUCHES NB_BAFA NB_LAEP TAUX_FAMILLES_LAEP TAUX_COUV_CLAS NB_ACTIONS_REAAP NB_MEDIATIONS NB_AIDES_DOMICILE NB_STRUCTURES_AVS TAUX_COUV_AVS TAUX_PARTICIPATION_HABITANTS NB_BENEVOLES PART_POP_QPV NB_POINTS_ACCES NB_ACCOMPAGNEMENTS NB_ACCOMP_NUMERIQUES TAUX_RDV_DROITS TAUX_NON_RECOURS TEMPS_ACCES_FS PART_PROPRIETAIRES PART_LOCATAIRES_HLM TAUX_VACANCE TAUX_SUROCCUPATION PART_RES_SECONDAIRES PART_ALLOC_LOGEMENT TAUX_EFFORT_NET TAUX_EFFORT_BRUT PART_EFFORT_39 TENSION_HLM NB_EXPULSIONS NB_INDECENCE NB_PERMIS_LOUER PART_ENFANTS_AEEH PART_HANDICAP_ALSH PART_65_SEULS PART_SANS_VOITURE APL_MEDECINS NB_ACCOMPAGNEMENT_SOCIAL NB_AIDANTS TAUX_AVANCEMENT TAUX_REALISATION TAUX_ENGAGEMENT TAUX_RETARD TAUX_ABANDON PART_TEMPS_ECOULE ECART_AVANCEMENT TAUX_ATTEINTE STATUT_CIBLE TAUX_CONSOMMATION PART_FINANCEUR ECART_FINANCEMENT COUT_BENEFICIAIRE TAUX_COMPLETUDE TAUX_COUV_CHAMPS TAUX_INDIC_RENSEIGNES EVOLUTION EVOLUTION_POINTS TCAM SCORE_EVALUATION BONUS_TRAJECTOIRE';

function etatOf({ id, source }: FicheComplete, { donnees = [] }: Exemple): EtatRegistre {
  const observations = donnees.map(
    ({ territoire, millesime, valeur, marque = '', numerateur, denominateur }) =>
      buildObservation({
        indicateur: id,
        source: source.libelle,
        territoire,
        millesime,
        valeur: valeur === null ? VIDE : nombre(valeur),
        marque,
        numerateur: numerateur === undefined ? VIDE : nombre(numerateur),
        denominateur: denominateur === undefined ? VIDE : nombre(denominateur),
      }),
  );
  return buildEtat({ classeur: { ...CLASSEUR_VIDE, observations }, index, echecTerritoires: null });
}

describe('the catalogue', () => {
  it('holds the 140, in order, once each, and says the same of them in both lists', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids).toEqual(ATTENDUS.split(' '));
    expect(fiches.map(({ id }) => id)).toEqual(ids);
  });

  it('lists every file of the folder that defines an indicator', () => {
    const fichiers = readdirSync(dossier, { recursive: true, encoding: 'utf8' })
      .filter((fichier) => fichier.endsWith('.ts') && !/^(?:acces|controles)/.test(fichier))
      .filter((fichier) => readFileSync(path.join(dossier, fichier), 'utf8').includes('export default'))
      .map((fichier) => path.basename(fichier, '.ts').replaceAll('-', '_').toUpperCase());
    expect(fichiers.sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  it('finds an entry by id in any case, and none otherwise', () => {
    expect(findIndicateur(' taux_pauvrete ')?.id).toBe('TAUX_PAUVRETE');
    expect(findIndicateur('TAUX')).toBeNull();
  });

  it('has no two entries that share a sentence', () => {
    const phrases = fiches.flatMap(({ libelle, description }) => [libelle, description]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });
});

describe.each(fiches.map((fiche, rang) => [fiche.id, fiche, catalogue[rang]?.calculate] as const))(
  '%s',
  (_id, indicateur, calculate) => {
    if (calculate === undefined) throw new Error(indicateur.id);

    it('has an id Excel accepts and texts people can read', () => {
      expect(indicateur.id).toMatch(/^[A-Z][A-Z0-9_]{2,127}$/);
      expect(indicateur.description).toMatch(/^\p{Lu}.*\.$/u);
      expect(indicateur.description.length).toBeLessThanOrEqual(255);
      expect(indicateur.unite).not.toBe('');
      for (const piege of indicateur.pieges) expect(piege).toMatch(/^\p{Lu}.*\.$/u);
      for (const { url } of indicateur.references) expect(url).toMatch(/^https:\/\//);
    });

    it('describes every parameter, in order required then optional', () => {
      for (const { nom, description } of indicateur.parametres) {
        expect(nom).toMatch(/^[a-z][a-z0-9]*$/);
        expect(description).toMatch(/^.+\.$/);
        expect(description.length).toBeLessThanOrEqual(255);
      }
      const optionnels = indicateur.parametres.map(({ optionnel }) => Number(optionnel));
      expect(optionnels).toEqual([...optionnels].sort());
    });

    it('shows at least two examples', () => {
      expect(indicateur.exemples.length).toBeGreaterThan(1);
    });

    it.each(indicateur.exemples.map((exemple, rang) => [rang + 1, exemple] as const))(
      'example %d is true',
      (_rang, exemple) => {
        const resultat = calculate(exemple.arguments, etatOf(indicateur, exemple));
        if (typeof exemple.attendu === 'number') {
          expect(resultat.ok ? resultat.value : resultat.error).toBeCloseTo(exemple.attendu, 3);
        } else if (typeof exemple.attendu === 'string') {
          expect(resultat.ok ? resultat.value : resultat.error).toBe(exemple.attendu);
        } else {
          expect(resultat.ok ? resultat.value : resultat.error.code).toBe(exemple.attendu.echec);
        }
      },
    );

    it.each([
      ['an empty workbook', CLASSEUR_VIDE],
      ['rows of empty cells', { ...CLASSEUR_VIDE, ...buildLignesVides() }],
    ])('answers with a sentence on %s', (_nom, classeur) => {
      const resultat = calculate([], buildEtat({ classeur, index, echecTerritoires: null }));
      expect(resultat.ok).toBe(false);
      if (resultat.ok) return;
      expect(resultat.error.message).toMatch(/^[^"]+[.?]$/);
      expect(resultat.error.aide).toMatch(/\.$/);
    });

    it('is in functions.json with its parameters', () => {
      const fonction = buildMetadata().functions[fiches.indexOf(indicateur)];
      expect(fonction).toMatchObject({
        id: indicateur.id,
        name: indicateur.id,
        description: indicateur.description,
      });
      expect(fonction?.parameters.map(({ name, optional = false }) => [name, optional])).toEqual(
        indicateur.parametres.map(({ nom, optionnel }) => [nom, optionnel]),
      );
      expect(fonction?.options).toEqual(
        indicateur.litClasseur ? { stream: true, cancelable: true } : undefined,
      );
    });
  },
);

describe('the table of functions', () => {
  it('has one line an entry, with its signature', () => {
    const lignes = renderTableFonctions().split('\n');
    expect(lignes).toHaveLength(fiches.length + fichesAcces.length + fichesControles.length + 2);
    expect(lignes.join('\n')).toContain('`CTG.TAUX_PAUVRETE([territoire] ; [millesime])`');
    expect(renderTableFonctions()).toContain('`CTG.EVOLUTION(v1 ; v2)`');
  });
});

/** The whole catalogue: complete, in order, and every example true. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import { VIDE } from '../../src/domain/valeurs';
import { buildMetadata } from '../../src/functions/metadata';
import { catalogue, findIndicateur } from '../../src/indicators/catalogue';
import type { Exemple, Indicateur } from '../../src/indicators/define';
import { buildEtat } from '../../src/indicators/etat-registre';
import type { EtatRegistre } from '../../src/indicators/registre';
import { renderTableFonctions } from '../../src/indicators/render-table';
import { buildLignesVides, buildObservation, nombre } from '../support/builders';
import { openIndexReel } from '../support/index-reel';

const index = openIndexReel();
const dossier = path.join(process.cwd(), 'src', 'indicators');

const ATTENDUS =
  'TAUX_PAUVRETE NIVEAU_VIE_MEDIAN RAPPORT_INTERDECILE PART_PRESTATIONS_REVENU POPULATION NB_FOYERS_ALLOCATAIRES NB_PERSONNES_COUVERTES TAUX_COUVERTURE_CAF PART_ALLOC_RSA PART_ALLOC_LOGEMENT TAUX_AVANCEMENT TAUX_REALISATION TAUX_ATTEINTE EVOLUTION SCORE_EVALUATION';

function etatOf({ id }: Indicateur, { donnees = [] }: Exemple): EtatRegistre {
  const observations = donnees.map(
    ({ territoire, millesime, valeur, marque = '', numerateur, denominateur }) =>
      buildObservation({
        indicateur: id,
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
  it('holds the first fifteen, in order, once each', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(ATTENDUS.split(' '));
  });

  it('lists every file of the folder that defines an indicator', () => {
    const fichiers = readdirSync(dossier)
      .filter((fichier) => readFileSync(path.join(dossier, fichier), 'utf8').includes('export default'))
      .map((fichier) => fichier.replace(/\.ts$/, '').replaceAll('-', '_').toUpperCase());
    expect(fichiers.sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  it('finds an entry by id in any case, and none otherwise', () => {
    expect(findIndicateur(' taux_pauvrete ')?.id).toBe('TAUX_PAUVRETE');
    expect(findIndicateur('TAUX')).toBeNull();
  });

  it('has no two entries that share a sentence', () => {
    const phrases = catalogue.flatMap(({ libelle, description }) => [libelle, description]);
    expect(new Set(phrases).size).toBe(phrases.length);
  });
});

describe.each(catalogue.map((indicateur) => [indicateur.id, indicateur] as const))(
  '%s',
  (_id, indicateur) => {
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

    it('shows at least one example', () => {
      expect(indicateur.exemples.length).toBeGreaterThan(0);
    });

    it.each(indicateur.exemples.map((exemple, rang) => [rang + 1, exemple] as const))(
      'example %d is true',
      (_rang, exemple) => {
        const resultat = indicateur.calculate(exemple.arguments, etatOf(indicateur, exemple));
        if (typeof exemple.attendu === 'number') {
          expect(resultat.ok ? resultat.value : resultat.error).toBeCloseTo(exemple.attendu, 3);
        } else {
          expect(resultat.ok ? resultat.value : resultat.error.code).toBe(exemple.attendu.echec);
        }
      },
    );

    it.each([
      ['an empty workbook', CLASSEUR_VIDE],
      ['rows of empty cells', { ...CLASSEUR_VIDE, ...buildLignesVides() }],
    ])('answers with a sentence on %s', (_nom, classeur) => {
      const resultat = indicateur.calculate([], buildEtat({ classeur, index, echecTerritoires: null }));
      expect(resultat.ok).toBe(false);
      if (resultat.ok) return;
      expect(resultat.error.message).toMatch(/^[^"]+[.?]$/);
      expect(resultat.error.aide).toMatch(/\.$/);
    });

    it('is in functions.json with its parameters', () => {
      const fonction = buildMetadata().functions[catalogue.indexOf(indicateur)];
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
    expect(lignes).toHaveLength(catalogue.length + 2);
    expect(lignes[2]).toContain('`CTG.TAUX_PAUVRETE([territoire] ; [millesime])`');
    expect(renderTableFonctions()).toContain('`CTG.EVOLUTION(v1 ; v2)`');
  });
});

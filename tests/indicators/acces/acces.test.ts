/** Functions that read any indicator: every example true, and what they refuse. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CLASSEUR_VIDE } from '../../../src/domain/classeur';
import { VIDE } from '../../../src/domain/valeurs';
import { buildMetadata } from '../../../src/functions/metadata';
import { acces } from '../../../src/indicators/acces';
import type { ExempleAcces } from '../../../src/indicators/acces/define-acces';
import { fichesAcces } from '../../../src/indicators/acces/fiches';
import { catalogue } from '../../../src/indicators/catalogue';
import { buildEtat } from '../../../src/indicators/etat-registre';
import type { EtatRegistre } from '../../../src/indicators/registre';
import { buildObservation, nombre } from '../../support/builders';
import { buildClasseurChiffres, buildEtatChiffres } from '../../support/etats';
import { openIndexReel } from '../../support/index-reel';
import { find, see } from './ask';

const index = openIndexReel();

function etatOf({ territoires = [], donnees = [] }: ExempleAcces): EtatRegistre {
  const observations = donnees.map(
    ({ valeur, marque = '', numerateur, denominateur, source = '', ...autres }) =>
      buildObservation({
        url: '',
        ...autres,
        source,
        valeur: valeur === null ? VIDE : nombre(valeur),
        marque,
        numerateur: numerateur === undefined ? VIDE : nombre(numerateur),
        denominateur: denominateur === undefined ? VIDE : nombre(denominateur),
      }),
  );
  const classeur = { ...buildClasseurChiffres(territoires, []), observations };
  return buildEtat({ classeur, index, echecTerritoires: null });
}

describe.each(fichesAcces.map((fiche, rang) => [fiche.id, fiche, acces[rang]] as const))(
  '%s',
  (id, fiche, fonction) => {
    it('is told apart from the catalogue, with texts people can read', () => {
      expect(fonction?.id).toBe(id);
      expect(catalogue.map((indicateur) => indicateur.id)).not.toContain(id);
      expect(fiche.description).toMatch(/^\p{Lu}.*\.$/u);
      for (const { description, choix } of fiche.parametres) {
        expect(description).toMatch(/^.+\.$/);
        expect(description.length).toBeLessThanOrEqual(255);
        if (Array.isArray(choix)) for (const un of choix) expect(un.description).toMatch(/\.$/);
      }
      for (const piege of fiche.pieges) expect(piege).toMatch(/^\p{Lu}.*\.$/u);
      expect(fiche.exemples.length).toBeGreaterThan(1);
    });

    it.each(fiche.exemples.map((exemple, rang) => [rang + 1, exemple] as const))(
      'example %d is true',
      (_rang, exemple) => {
        const resultat = find(id).calculate(exemple.arguments, etatOf(exemple));
        expect(resultat.ok ? see(resultat.value) : { echec: resultat.error.code }).toEqual(exemple.attendu);
      },
    );

    it('answers with a sentence on an empty workbook', () => {
      const resultat = find(id).calculate(
        [],
        buildEtat({ classeur: CLASSEUR_VIDE, index, echecTerritoires: null }),
      );
      expect(resultat).toMatchObject({
        ok: false,
        error: { message: expect.stringMatching(/[.?]$/) as string },
      });
    });

    it('understands every word of its closed lists, and no other', () => {
      fiche.parametres.forEach(({ choix }, rang) => {
        if (!Array.isArray(choix)) return;
        const etat = buildEtatChiffres(index, ['66136'], [['TAUX_PAUVRETE', '66136', '2021', 34]]);
        const premiers = id === 'TERRITOIRE' ? ['66136'] : ['TAUX_PAUVRETE', '66136', 2021];
        const ask1 = (mot: string): string => {
          const resultat = find(id).calculate(
            [...premiers.slice(0, rang), mot].map((arg) => [[arg]]),
            etat,
          );
          return resultat.ok ? '' : resultat.error.code;
        };
        for (const { valeur } of choix as readonly { readonly valeur: string }[]) {
          expect(ask1(valeur)).not.toBe('argument-invalide');
        }
        expect(ask1('autre')).toBe('argument-invalide');
      });
    });
  },
);

describe('functions.json', () => {
  const { enums, functions } = buildMetadata({ aide: 'https://exemple.fr/aide' });

  it('lists them after the catalogue, matrices as such', () => {
    expect(functions.slice(catalogue.length).map(({ id, result }) => [id, result.dimensionality])).toEqual([
      ['INDICATEUR', 'scalar'],
      ['SERIE', 'matrix'],
      ['COMPARER', 'matrix'],
      ['SOURCE', 'scalar'],
      ['TERRITOIRE', 'scalar'],
      ['COMMUNES', 'matrix'],
      ['FICHE', 'scalar'],
      ['CONTROLER_ACTION', 'scalar'],
      ['CONTROLER_PLAN', 'matrix'],
      ['NB_ERREURS', 'scalar'],
      ['PRET_COPIL', 'scalar'],
    ]);
  });

  it('gives closed lists that exist, once each', () => {
    const ids = enums.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const cites = functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect(new Set(cites)).toEqual(new Set(ids));
    expect(enums[0]?.values).toHaveLength(catalogue.length);
  });

  it('links each function to its own page', () => {
    expect(functions.find(({ id }) => id === 'SERIE')?.helpUrl).toBe('https://exemple.fr/aide/SERIE.html');
  });
});

describe('every file of the folder', () => {
  it('is in the list', () => {
    const dossier = path.join(process.cwd(), 'src', 'indicators', 'acces');
    const noms = readdirSync(dossier).map((fichier) => path.basename(fichier, '.ts').toUpperCase());
    for (const { id } of acces) expect(noms).toContain(id);
  });
});

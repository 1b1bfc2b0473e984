/** Functions that read any indicator: every example true, and what they refuse. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CLASSEUR_VIDE } from '../../../src/domain/classeur';
import { VIDE } from '../../../src/domain/valeurs';
import { buildMetadata } from '../../../src/functions/metadata';
import { acces } from '../../../src/indicators/acces';
import type { FonctionAcces } from '../../../src/indicators/acces';
import type { ExempleAcces } from '../../../src/indicators/acces/define-acces';
import { fichesAcces } from '../../../src/indicators/acces/fiches';
import { catalogue } from '../../../src/indicators/catalogue';
import type { Cellule } from '../../../src/indicators/define';
import { phraseOf } from '../../../src/indicators/echecs';
import { buildEtat } from '../../../src/indicators/etat-registre';
import type { EtatRegistre } from '../../../src/indicators/registre';
import { isCarte, isMatrice } from '../../../src/indicators/valeur';
import type { Case, Rendu } from '../../../src/indicators/valeur';
import { buildObservation, nombre } from '../../support/builders';
import { buildClasseurChiffres, buildEtatChiffres } from '../../support/etats';
import type { Ligne } from '../../support/etats';
import { openIndexReel } from '../../support/index-reel';

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

/** What a test compares: numbers without their unit, absences by their code. */
function toVu(valeur: Case): unknown {
  if (typeof valeur !== 'object') return valeur;
  return 'echec' in valeur ? { echec: valeur.echec.code } : Number(valeur.nombre.toPrecision(9));
}

function see(rendu: Rendu): unknown {
  if (isMatrice(rendu)) return rendu.map((ligne) => ligne.map(toVu));
  return isCarte(rendu) ? rendu.valeur.nombre : toVu(rendu);
}

function find(id: string): FonctionAcces {
  const fonction = acces.find((candidat) => candidat.id === id);
  if (fonction === undefined) throw new Error(id);
  return fonction;
}

function ask(etat: EtatRegistre, id: string, ...args: (Cellule | readonly Cellule[])[]): unknown {
  const resultat = find(id).calculate(
    args.map((arg) =>
      arg === null ? [] : Array.isArray(arg) ? arg.map((un: Cellule) => [un]) : [[arg as Cellule]],
    ),
    etat,
  );
  return resultat.ok ? see(resultat.value) : phraseOf(resultat.error).replaceAll('\u00A0', ' ');
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

const LIGNES: readonly Ligne[] = [
  ['TAUX_PAUVRETE', '66136', '2021', 34],
  ['TAUX_PAUVRETE', '65233', '2021', 's'],
  ['TAUX_PAUVRETE', '65', '2021', 15.1],
  ['NB_FOYERS_ALLOCATAIRES', '66136', '2024', 40435],
  ['NB_FOYERS_ALLOCATAIRES', '66037', '2024', 3225],
];

describe('INDICATEUR', () => {
  const etat = buildEtatChiffres(index, ['66136'], LIGNES);

  it.each([
    [['taux_pauvrete'], 0.34],
    [['CTG.TAUX_PAUVRETE()'], 0.34],
    [['TAUX_PAUVRETE', '65233', null, 'marque'], 's'],
    [['TAUX_PAUVRETE', '66136', null, 'marque'], ''],
    [['TAUX_PAUVRETE', null, null, 'millesime'], 2021],
    [['TAUX_PAUVRETE', null, null, 'Libellé'], 'Taux de pauvreté'],
    [['TAUX_PAUVRETE', null, null, 'unite'], '%'],
    [['TAUX_PAUVRETE', null, null, 'source'], 'Insee, Filosofi'],
    [['TAUX_PAUVRETE', null, null, 'niveau'], 'commune'],
    [['TAUX_PAUVRETE', '65233', null, 'repli'], 0.151],
    [['TAUX_PAUVRETE', '65233', null, 'niveau'], 'département'],
    [['POPULATION', '66136', null, 'millesime'], Number(index.cog)],
    [['POPULATION', '66136'], 121616],
  ] as [(Cellule | null)[], unknown][])('%p is %p', (args, attendu) => {
    expect(ask(etat, 'INDICATEUR', ...args)).toBe(attendu);
  });

  it.each([
    [['TAUX_PAUVRETE', '65233'], /secret statistique/],
    [['NB_FOYERS_ALLOCATAIRES', '65233', null, 'repli'], /Un effectif n’a pas de repli/],
    [['TAUX_PAUVRETTE'], /Vouliez-vous dire "TAUX_PAUVRETE"/],
    [['EVOLUTION'], /se calcule à partir de valeurs.*=CTG\.EVOLUTION\(…\)/],
    [['TAUX_AVANCEMENT', '66136'], /plan d’actions entier/],
    [['TAUX_PAUVRETE', null, null, 'numerateur'], /n’en porte pas le numérateur/],
    [['TAUX_PAUVRETE', null, null, 'couleur'], /l’un de ces mots : valeur, marque/],
    [[''], /Le code de l’indicateur est vide/],
  ] as [(Cellule | null)[], RegExp][])('%p says why', (args, phrase) => {
    expect(ask(etat, 'INDICATEUR', ...args)).toMatch(phrase);
  });

  it.each(['SERIE', 'COMPARER'])('%s refuses what is computed from the plan', (id) => {
    expect(ask(etat, id, 'TAUX_AVANCEMENT')).toMatch(/plan d’actions entier : .* ni série ni comparaison/);
  });

  it('sums a raw count over communes, and never a raw rate', () => {
    const brute = (indicateur: string, unite: string, code: string, valeur: number) =>
      buildObservation({
        indicateur,
        unite,
        territoire: code,
        millesime: '2024',
        valeur: nombre(valeur),
        source: '',
      });
    const observations = ['66136', '66037'].flatMap((code) => [
      brute('INDFOY_AF', 'foyers', code, 10),
      brute('PACT', '%', code, 40),
    ]);
    const classeur = { ...buildClasseurChiffres(['66136', '66037'], []), observations };
    const deux = buildEtat({ classeur, index, echecTerritoires: null });
    expect(ask(deux, 'INDICATEUR', 'INDFOY_AF')).toBe(20);
    expect(ask(deux, 'INDICATEUR', 'PACT')).toMatch(/ne se somment pas/);
    expect(ask(deux, 'INDICATEUR', 'PACT', '66136')).toBe(0.4);
  });
});

describe('SERIE', () => {
  it('gives the years of the other side of a break when asked for one of them', () => {
    const etat = buildEtatChiffres(
      index,
      ['66136'],
      [
        ['TAUX_PAUVRETE', '66136', '2019', 32],
        ['TAUX_PAUVRETE', '66136', '2021', 's'],
        ['TAUX_PAUVRETE', '66136', '2023', 36.2],
      ],
    );
    expect(ask(etat, 'SERIE', 'TAUX_PAUVRETE', null, 2019)).toEqual([
      expect.anything(),
      [2019, 0.32, ''],
      [2021, { echec: 'secret' }, 'secret statistique'],
      [2023, { echec: 'rupture-de-serie' }, expect.stringContaining('2023')],
    ]);
  });

  it('tells the years where communes are missing', () => {
    const etat = buildEtatChiffres(
      index,
      ['66136', '66037'],
      [...LIGNES, ['NB_FOYERS_ALLOCATAIRES', '66136', '2020', 38725]],
    );
    expect(ask(etat, 'SERIE', 'NB_FOYERS_ALLOCATAIRES')).toEqual([
      expect.anything(),
      [2020, { echec: 'somme-partielle' }, 'communes manquantes'],
      [2024, 43660, ''],
    ]);
  });

  it('adds the population in force to typed years', () => {
    const etat = buildEtatChiffres(index, ['66136'], [['POPULATION', '66136', '2016', 120000]]);
    expect(ask(etat, 'SERIE', 'POPULATION')).toEqual([
      expect.anything(),
      [2016, 120000, ''],
      [Number(index.cog), 121616, ''],
    ]);
  });
});

describe('COMPARER', () => {
  it('puts the convention beside every level above it by default', () => {
    const etat = buildEtatChiffres(
      index,
      ['66136'],
      [...LIGNES, ['TAUX_PAUVRETE', 'FRANCE', '2021', 14.9], ['TAUX_PAUVRETE', '66', '2019', 20]],
    );
    expect(ask(etat, 'COMPARER', 'TAUX_PAUVRETE')).toEqual([
      ['Territoire', 'Taux de pauvreté 2021 (%)', 'Écart à Perpignan (66136) (points)'],
      ['Perpignan (66136)', 0.34, ''],
      [
        expect.stringContaining('200027183'),
        { echec: 'territoire-sans-chiffre' },
        { echec: 'territoire-sans-chiffre' },
      ],
      ['Pyrénées-Orientales (66)', { echec: 'millesime-absent' }, { echec: 'millesime-absent' }],
      ['Occitanie (REG-76)', { echec: 'territoire-sans-chiffre' }, { echec: 'territoire-sans-chiffre' }],
      [expect.stringContaining('FRANCE'), 0.149, -19.1],
    ]);
  });

  it('sums the communes of a convention, and takes a column of codes', () => {
    const etat = buildEtatChiffres(index, ['66136', '66037'], LIGNES);
    expect(ask(etat, 'COMPARER', 'NB_FOYERS_ALLOCATAIRES', ['66136', '66037', ''])).toEqual([
      expect.anything(),
      ['Perpignan (66136)', 40435, ''],
      ['Canet-en-Roussillon (66037)', 3225, -37210],
    ]);
    const [, premier] = ask(etat, 'COMPARER', 'NB_FOYERS_ALLOCATAIRES') as unknown[][];
    expect(premier).toEqual(['la convention (2 territoires)', 43660, '']);
  });

  it('reads one year for all, even when the first territory holds none', () => {
    const etat = buildEtatChiffres(
      index,
      [],
      [
        ['TAUX_PAUVRETE', '34108', '2019', 15],
        ['TAUX_PAUVRETE', '66037', '2021', 18],
      ],
    );
    expect(ask(etat, 'COMPARER', 'TAUX_PAUVRETE', '66136;34108;66037')).toEqual([
      ['Territoire', 'Taux de pauvreté 2021 (%)', expect.stringContaining('Perpignan')],
      ['Perpignan (66136)', { echec: 'territoire-sans-chiffre' }, ''],
      ['Frontignan (34108)', { echec: 'millesime-absent' }, { echec: 'millesime-absent' }],
      ['Canet-en-Roussillon (66037)', 0.18, { echec: 'territoire-sans-chiffre' }],
    ]);
  });

  it('refuses a territory nobody knows rather than leave it out', () => {
    const etat = buildEtatChiffres(index, ['66136'], LIGNES);
    expect(ask(etat, 'COMPARER', 'TAUX_PAUVRETE', '66136 ; Perpinan')).toMatch(/Perpignan/);
  });
});

describe('SOURCE', () => {
  it('quotes a secret figure as not published', () => {
    const etat = buildEtatChiffres(index, ['66136'], LIGNES);
    expect(ask(etat, 'SOURCE', 'TAUX_PAUVRETE', '65233')).toMatch(
      /^.*, 2021\. .*Jarret \(65233\), non publié\./,
    );
  });

  it('says a sum is one', () => {
    const codes = index.membersOf('200027183');
    const etat = buildEtatChiffres(
      index,
      ['200027183'],
      codes.map((code) => ['NB_FOYERS_ALLOCATAIRES', code, '2024', 5] as const),
    );
    expect(ask(etat, 'SOURCE', 'NB_FOYERS_ALLOCATAIRES')).toContain('somme de 37 communes');
  });
});

describe('TERRITOIRE and COMMUNES', () => {
  const etat = buildEtatChiffres(index, ['200027183'], LIGNES);

  it.each([
    [[], 'CU Perpignan Méditerranée Métropole'],
    [['Jarret', 'niveau'], 'commune'],
    [['65233', 'code_epci'], '200069300'],
    [['65233', 'departement'], 'Hautes-Pyrénées'],
    [['200069300', 'code_region'], 'REG-76'],
    [['66', 'region'], 'Occitanie'],
    [['EPCI', 'population'], 279615],
    [['66', 'communes'], 226],
  ] as [(Cellule | null)[], unknown][])('TERRITOIRE(%p) is %p', (args, attendu) => {
    expect(ask(etat, 'TERRITOIRE', ...args)).toBe(attendu);
  });

  it('lists the members of the convention', () => {
    const lignes = ask(etat, 'COMMUNES') as unknown[][];
    expect(lignes).toHaveLength(38);
    expect(lignes).toContainEqual(['66136', 'Perpignan']);
  });
});

describe('FICHE', () => {
  it('holds the value, its year, its source, its definition and the levels above', () => {
    const etat = buildEtat({
      classeur: buildClasseurChiffres(['66136'], [...LIGNES, ['TAUX_PAUVRETE', 'FRANCE', '2021', 14.9]]),
      index,
      echecTerritoires: null,
      definitions: new Map([['TAUX_PAUVRETE', 'Part des personnes…']]),
    });
    const resultat = find('FICHE').calculate([[['TAUX_PAUVRETE']]], etat);
    expect(resultat).toEqual({
      ok: true,
      value: {
        titre: 'Taux de pauvreté, Perpignan (66136)',
        valeur: { nombre: 0.34, unite: '%' },
        rubriques: [
          { nom: 'Valeur', valeur: { nombre: 0.34, unite: '%' } },
          { nom: 'Millésime', valeur: '2021' },
          { nom: 'Territoire', valeur: 'Perpignan (66136)' },
          { nom: 'Source', valeur: 'Insee, Filosofi' },
          { nom: 'Définition', valeur: 'Part des personnes…' },
          { nom: index.france.nom, valeur: { nombre: 0.149, unite: '%' } },
        ],
      },
    });
  });
});

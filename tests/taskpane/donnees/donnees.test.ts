/** What the page of figures understands of a file before writing it. */
import type { ApercuFigures } from '../../../src/commands';
import { VIDE } from '../../../src/domain/valeurs';
import {
  countEcritures,
  describeApercu,
  listChangements,
} from '../../../src/taskpane/donnees/describe-apercu';
import { readFichier, TAILLE_MAX } from '../../../src/taskpane/donnees/read-fichier';

type Nouvelle = ApercuFigures['comparaison']['ajouts'][number];
type Changement = ApercuFigures['comparaison']['changements'][number];

function buildNouvelle(plus: Partial<Nouvelle> = {}): Nouvelle {
  return {
    indicateur: 'TAUX_PAUVRETE',
    libelle: 'Taux de pauvreté',
    territoire: '66136',
    nom_territoire: 'Perpignan',
    maille: 'commune',
    millesime: '2021',
    valeur: 34,
    marque: '',
    numerateur: null,
    denominateur: null,
    unite: '%',
    periode: '',
    source: 'Insee, Filosofi',
    url: '',
    extrait_le: '',
    producteur: 'Insee',
    diffusable: 'oui',
    ...plus,
  };
}

function buildChangement(
  avant: { valeur: number | null; marque: string; texte?: string },
  apres: Partial<Nouvelle> = {},
): Changement {
  const nouvelle = buildNouvelle(apres);
  return {
    apres: nouvelle,
    avant: {
      ...nouvelle,
      ref: { table: 'tDonnees', id: 'd-1', ligne: 5 },
      valeur: { valeur: avant.valeur, texte: avant.texte ?? '' },
      marque: avant.marque,
      numerateur: VIDE,
      denominateur: VIDE,
      extrait_le: { valeur: null, precision: 'inconnue', texte: '' },
      commentaire: '',
    },
  };
}

function buildApercu(
  changements: readonly Changement[],
  plus: Partial<ApercuFigures['lecture']> = {},
): ApercuFigures {
  return {
    nom: 'cc_filosofi_2021_COM.csv',
    territoires: ['66136', '65233'],
    lecture: {
      source: 'filosofi',
      libelle: 'Insee, Filosofi 2021 (communes)',
      millesimes: ['2021'],
      observations: [buildNouvelle()],
      reconnu: 'Fichier Filosofi.',
      valeurs: 1,
      marques: {},
      territoiresAbsents: [],
      lignesIgnorees: 0,
      avertissements: [],
      ...plus,
    },
    comparaison: { ajouts: [buildNouvelle()], changements, identiques: [] },
  };
}

const factOf = (apercu: ApercuFigures, nom: string) =>
  describeApercu(apercu).find((fait) => fait.nom === nom)?.valeur;

describe('describeApercu', () => {
  it('says the source, the vintage and the counts', () => {
    expect(describeApercu(buildApercu([]))).toEqual([
      { nom: 'Fichier', valeur: 'cc_filosofi_2021_COM.csv' },
      { nom: 'Source', valeur: 'Insee, Filosofi 2021 (communes)' },
      { nom: 'Millésimes', valeur: '2021' },
      { nom: 'Chiffres lus', valeur: '1' },
      { nom: 'Sans valeur publiée', valeur: 'aucun' },
      { nom: 'Territoires cherchés', valeur: '2' },
      { nom: 'Absents du fichier', valeur: 'aucun' },
    ]);
  });

  it('names the marks in words', () => {
    expect(factOf(buildApercu([], { marques: { s: 2, ns: 1 } }), 'Sans valeur publiée')).toBe(
      'secret statistique (2), non significatif (1)',
    );
  });

  it('cuts a long list of absent territories and counts the rest', () => {
    const territoiresAbsents = Array.from({ length: 15 }, (_, rang) => String(66001 + rang));
    expect(factOf(buildApercu([], { territoiresAbsents }), 'Absents du fichier')).toMatch(
      /^66001, .*66012 et 3 autres$/,
    );
  });

  it('says how many rows were of other territories', () => {
    expect(factOf(buildApercu([], { lignesIgnorees: 34907 }), 'Lignes d’autres territoires')).toBe(
      '34\u202F907',
    );
  });
});

describe('listChangements', () => {
  it.each([
    ['a number by another', { valeur: 33.2, marque: '' }, {}, '33,2\u00A0%', '34,0\u00A0%'],
    ['a mark by a number', { valeur: null, marque: 's' }, {}, 'secret statistique', '34,0\u00A0%'],
    [
      'a number by a mark',
      { valeur: 12, marque: '' },
      { valeur: null, marque: 'nd' },
      '12,0\u00A0%',
      'non disponible',
    ],
    ['words by a number', { valeur: null, marque: '', texte: 'à voir' }, {}, 'à voir', '34,0\u00A0%'],
    ['an empty cell by a number', { valeur: null, marque: '' }, {}, '—', '34,0\u00A0%'],
    ['a zero, which is not empty', { valeur: 0, marque: '' }, {}, '0,0\u00A0%', '34,0\u00A0%'],
  ])('shows %s', (_, avant, apres, attenduAvant, attenduApres) => {
    const { montres } = listChangements(buildApercu([buildChangement(avant, apres)]));
    expect(montres).toEqual([
      expect.objectContaining({
        quoi: 'Taux de pauvreté, Perpignan, 2021',
        avant: attenduAvant,
        apres: attenduApres,
      }),
    ]);
  });

  it('shows twelve and counts the others', () => {
    const changements = Array.from({ length: 30 }, (_, rang) =>
      buildChangement({ valeur: rang, marque: '' }, { territoire: String(rang) }),
    );
    const { montres, reste } = listChangements(buildApercu(changements));
    expect([montres.length, reste]).toEqual([12, 18]);
    expect(new Set(montres.map(({ cle }) => cle)).size).toBe(12);
  });
});

it('counts what would be written: additions and changes', () => {
  expect(countEcritures(buildApercu([buildChangement({ valeur: 1, marque: '' })]))).toBe(2);
});

describe('readFichier', () => {
  const fichier = (plus: object = {}) => ({
    name: 'f.csv',
    size: 3,
    arrayBuffer: async () => Uint8Array.from([1, 2, 3]).buffer,
    ...plus,
  });

  it('reads the bytes with the name', async () => {
    await expect(readFichier([fichier()])).resolves.toEqual({
      ok: true,
      value: { nom: 'f.csv', octets: Uint8Array.from([1, 2, 3]) },
    });
  });

  it.each([
    ['several files', [fichier(), fichier()], 'plusieurs-fichiers'],
    ['a file too large to hold', [fichier({ size: TAILLE_MAX + 1 })], 'fichier-trop-grand'],
    [
      'a file that went away',
      [fichier({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) })],
      'fichier-illisible',
    ],
  ])('refuses %s with a sentence', async (_, fichiers, code) => {
    const issue = await readFichier(fichiers);
    expect(issue.ok ? null : issue.error.code).toBe(code);
    expect(issue.ok ? '' : `${issue.error.message} ${issue.error.aide}`).toMatch(/^[A-ZÉ].*\..*\.$/);
  });
});

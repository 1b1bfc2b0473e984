/** Every recipe of the catalogue is read from a file that has its columns: a recipe no reader serves would be a promise not kept. */
import { fiches } from '../../src/indicators/fiches';
import type { FicheComplete, Recette } from '../../src/indicators';
import { expandVariable } from '../../src/sources/recettes/expand-variable';
import { chiffres, fichesDe, lire } from './lire';

const AA = '21';

interface Fichier {
  readonly nom: string;
  readonly texte: string;
}

/** Each variable's value is its rank plus two: no ratio is of nothing. */
function buildFichier({ famille, numerateur, denominateur = [] }: Recette): Fichier {
  const cles = [
    ...new Set([...numerateur, ...denominateur].flatMap((v) => expandVariable(v, AA)).map(({ cle }) => cle)),
  ];
  const table = (debut: Record<string, string>, colonnes: readonly string[] = cles): string => {
    const valeurs = colonnes.map((_cle, rang) => String(rang + 2));
    return `${[...Object.keys(debut), ...colonnes].join(';')}\n${[...Object.values(debut), ...valeurs].join(';')}\n`;
  };
  const cube = cles.every((cle) => cle.includes('?'));
  if (cube) return { nom: 'export_2021.csv', texte: buildLong(cles, famille) };
  switch (famille) {
    case 'population':
      return { nom: 'p.csv', texte: table({ siren: '200027183', nature_juridique: 'CU', insee: '66136' }) };
    case 'caf-communal':
      return { nom: 'c.csv', texte: table({ dtreffre: '2021-12', numcomdo: '66136' }) };
    case 'caf-iris': {
      const autres = ['A', 'AAL', 'AAAH'].filter((nom) => !cles.includes(nom));
      return { nom: 'iris_2021.csv', texte: table({ CODGEO: '661360101', NOTE: '0' }, [...cles, ...autres]) };
    }
    case 'taux-couverture':
      return {
        nom: 't.csv',
        texte: table(
          { annee: '2021', numcom: '66136' },
          cles.map((cle) => `${cle}_com`),
        ),
      };
    case 'education':
      return { nom: 'e.csv', texte: table({ rentree_scolaire: '2021', code_commune: '66136' }) };
    case 'drees':
      return { nom: 'apl_2021.csv', texte: table({ 'Code commune INSEE': '66136' }) };
    default: {
      // What stands in every such file, and tells it: "D121" alone could be an equipment.
      const autres = cles.some((cle) => cle.startsWith('SEXE') || cle.startsWith('AGEFOR'))
        ? []
        : ['MED21', 'P21_POP'];
      const colonnes = [...cles, ...autres.filter((nom) => !cles.includes(nom))];
      return { nom: 'base_2021.csv', texte: table({ CODGEO: '66136' }, colonnes) };
    }
  }
}

/** One row a cell, the dimensions in columns: a cube of Melodi, a detailed table, or the classes of data.caf.fr. */
function buildLong(cles: readonly string[], famille: string): string {
  const criteres = cles.map((cle) => new URLSearchParams(cle.split('?')[1] ?? ''));
  const dimensions = [...new Set(criteres.flatMap((critere) => [...critere.keys()]))];
  const isTableau = cles.some((cle) => cle.startsWith('TD_'));
  const [entete, debut] =
    famille === 'caf-communal'
      ? ['dtreffre;numcomdo', '2021-12;66136']
      : isTableau
        ? ['CODGEO', '66136']
        : ['GEO;GEO_OBJECT;TIME_PERIOD', '66136;COM;2021'];
  const valeur = famille === 'caf-communal' ? (cles[0]?.split('?')[0] ?? '') : isTableau ? 'NB' : 'OBS_VALUE';
  const lignes = criteres.map((critere, rang) =>
    [debut, ...dimensions.map((nom) => critere.get(nom) ?? '_T'), String(rang + 2)].join(';'),
  );
  return [[entete, ...dimensions, valeur].join(';'), ...lignes, ''].join('\n');
}

const cas = fiches.flatMap((fiche) =>
  fiche.recettes
    .filter(({ numerateur }) => numerateur.join() !== 'RD')
    .map((recette): [string, FicheComplete, Recette] => [
      `${fiche.id}, ${recette.famille}: ${recette.numerateur[0] ?? ''}`,
      fiche,
      recette,
    ]),
);
it.each(cas)('%s', async (_titre, fiche, recette) => {
  const { nom, texte } = buildFichier(recette);
  const lecture = await lire(texte, ['66136'], { nom, fiches: [{ ...fiche, recettes: [recette] }] });
  expect(lecture.observations).toHaveLength(1);
  const [observation] = lecture.observations;
  expect(observation).toMatchObject({
    indicateur: fiche.id,
    millesime: '2021',
    marque: '',
    source: fiche.source.libelle,
  });
  expect(observation?.valeur).not.toBeNull();
});

it('RD without its year takes that of the columns beside it', async () => {
  expect(
    chiffres(
      await lire('CODGEO;Q221;RD\n66136;17380;3,7\n', ['66136'], { fiches: fichesDe('RAPPORT_INTERDECILE') }),
    ),
  ).toEqual({ 'RAPPORT_INTERDECILE 66136 2021': 3.7 });
});

/** Files of no known source: columns described, guesses, and figures made of what the person says. */
import { fiches } from '../../src/indicators/fiches';
import { describeInconnu, openInconnu, readAvecCorrespondance } from '../../src/sources';
import type { Correspondance, LectureSource } from '../../src/sources';
import { expectValue } from '../support/read-atelier';
import { chiffres, utf8 } from './lire';

const TEXTE = [
  'Effectifs de la commune;;;;',
  'Code Insee;Commune;Année;Inscrits;Enfants en situation de handicap',
  '66136;Perpignan;2024;1 250;40',
  '66037;Canet-en-Roussillon;2024;300;s',
  '1001;Abergement;2023;12,5;',
  '',
].join('\n');

async function open(texte = TEXTE, nom = 'ALSH ville.csv') {
  return expectValue(await openInconnu(utf8(texte), nom));
}

async function read(plus: Partial<Correspondance>, territoires: string[]): Promise<LectureSource> {
  const correspondance = {
    code: 0,
    valeur: 3,
    indicateur: { id: 'ALSH_INSCRITS', libelle: 'Inscrits en ALSH', unite: 'enfants' },
    millesime: { colonne: 2 },
    ...plus,
  };
  return expectValue(
    await readAvecCorrespondance(await open(), correspondance, { territoires: new Set(territoires), fiches }),
  );
}

it('describes each column by its samples and guesses the code, the value and the year', async () => {
  const description = describeInconnu(await open());
  expect(description.colonnes.map(({ nom, nature }) => [nom, nature])).toEqual([
    ['Code Insee', 'code'],
    ['Commune', 'texte'],
    ['Année', 'année'],
    ['Inscrits', 'nombre'],
    ['Enfants en situation de handicap', 'nombre'],
  ]);
  expect(description).toMatchObject({ code: 0, valeur: 3, colonneAnnee: 2, annee: null });
  expect(description.colonnes[3]?.exemples).toEqual(['1 250', '300', '12,5']);
});

it('finds the year in the name, and no code where there is none', async () => {
  const description = describeInconnu(
    await open('Nom;Places\nCrèche A;30\nCrèche B;20\n', 'creches_2023.csv'),
  );
  expect(description).toMatchObject({ annee: '2023', code: null, valeur: 1 });
});

it('makes rows of an indicator of one’s own: marks kept, source told by the name of the file', async () => {
  const lecture = await read({}, ['66136', '66037', '01001', '99999']);
  expect(chiffres(lecture)).toEqual({
    'ALSH_INSCRITS 66136 2024': 1250,
    'ALSH_INSCRITS 66037 2024': 300,
    'ALSH_INSCRITS 01001 2023': 12.5,
  });
  expect(lecture.observations[0]).toMatchObject({
    libelle: 'Inscrits en ALSH',
    unite: 'enfants',
    source: 'fichier «\u00A0ALSH ville.csv\u00A0»',
  });
  expect(lecture.territoiresAbsents).toEqual(['99999']);
});

it('makes a ratio of the catalogue out of two columns, with its counts', async () => {
  const lecture = await read(
    { indicateur: 'PART_HANDICAP_ALSH', valeur: 4, denominateur: 3, source: 'Ville', millesime: '2024' },
    ['66136', '66037', '01001'],
  );
  expect(lecture.observations.map(({ valeur, marque }) => valeur ?? marque)).toEqual([3.2, 's', 'nd']);
  expect(lecture.observations[0]).toMatchObject({
    numerateur: 40,
    denominateur: 1250,
    unite: '%',
    source: 'Ville',
  });
});

it('refuses an indicator nobody knows, and a column without codes', async () => {
  const options = { territoires: new Set(['66136']), fiches };
  const base = { code: 0, valeur: 3, millesime: '2024' };
  expect(await readAvecCorrespondance(await open(), { ...base, indicateur: 'TRUC' }, options)).toMatchObject({
    ok: false,
    error: { code: 'indicateur-inconnu' },
  });
  expect(
    await readAvecCorrespondance(await open(), { ...base, code: 1, indicateur: 'NB_BAFA' }, options),
  ).toMatchObject({ ok: false, error: { code: 'codes-inconnus' } });
});

it('says so when there is no table at all', async () => {
  expect(await openInconnu(utf8('Bonjour\nà tous\n'), 'mot.txt')).toMatchObject({
    ok: false,
    error: { code: 'fichier-sans-colonnes' },
  });
});

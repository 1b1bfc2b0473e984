/** Several files read in turn, unknown columns said by the person, and what is written together. */
import type { ApercuFigures } from '../../../src/commands';
import { failure, success } from '../../../src/domain/result';
import type { FichierDecrit } from '../../../src/taskpane/commandes-chiffres';
import {
  AUTRE,
  guessChoix,
  toCorrespondance,
  type ChoixColonnes,
} from '../../../src/taskpane/donnees/choix-colonnes';
import { joinApercus, readFigures, TAILLE_MAX_FIGURES } from '../../../src/taskpane/donnees/read-figures';

type Observation = ApercuFigures['lecture']['observations'][number];

function buildApercu(nom: string, territoires: readonly string[]): ApercuFigures {
  return {
    nom,
    lecture: {
      source: 'insee',
      libelle: nom,
      millesimes: ['2021'],
      observations: territoires.map((territoire) => ({ territoire }) as Observation),
      reconnu: '',
      valeurs: territoires.length,
      marques: {},
      territoiresAbsents: [],
      lignesIgnorees: 0,
      avertissements: [],
    },
    comparaison: { ajouts: [], changements: [], identiques: [] },
    territoires,
  };
}

const fichier = (nom: string, taille = 3): File =>
  Object.defineProperty(new File(['a;b'], nom), 'size', { value: taille });
const echec = (code: string) => ({ code, message: `${code}.`, aide: 'Faire autrement.' });

const CODES: Readonly<Record<string, string>> = { 'b.pdf': 'fichier-pdf', 'e.csv': 'annee-absente' };

describe('several files', () => {
  it('are each read, refused or unknown, and named while they are read', async () => {
    const noms: string[] = [];
    const issue = await readFigures(
      [
        fichier('a.csv'),
        fichier('b.pdf'),
        fichier('c.csv'),
        fichier('d.zip', TAILLE_MAX_FIGURES + 1),
        fichier('e.csv'),
      ],
      ({ nom }) =>
        Promise.resolve(
          nom === 'a.csv'
            ? success(buildApercu(nom, ['66136']))
            : failure(echec(CODES[nom] ?? 'source-inconnue')),
        ),
      (nom) => noms.push(nom),
    );
    if (!issue.ok) throw new Error(issue.error.message);
    expect(issue.value.map(({ etat }) => etat)).toEqual(['lu', 'refuse', 'inconnu', 'refuse', 'sans-annee']);
    expect(issue.value[3]).toMatchObject({ echec: { code: 'fichier-trop-grand' } });
    expect(noms).toEqual(['a.csv', 'b.pdf', 'c.csv', 'd.zip', 'e.csv']);
  });

  it.each(['non-structure', 'InvalidOperationInCellEditMode', 'fiches-absentes'])(
    'stop at once on %s, which concerns them all',
    async (code) => {
      const previewed = jest.fn(() => Promise.resolve(failure(echec(code))));
      const issue = await readFigures([fichier('a.csv'), fichier('b.csv')], previewed, () => undefined);
      expect(issue).toEqual(failure(echec(code)));
      expect(previewed).toHaveBeenCalledTimes(1);
    },
  );

  it('say that a file went away, and let a bug through', async () => {
    const lost = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    const issue = await readFigures([fichier('a.csv')], lost, () => undefined);
    expect(issue).toMatchObject({ value: [{ etat: 'refuse', echec: { code: 'fichier-illisible' } }] });
    const bug = () => Promise.reject(new Error('bug'));
    await expect(readFigures([fichier('a.csv')], bug, () => undefined)).rejects.toThrow('bug');
  });

  it('are written together', () => {
    expect(joinApercus([])).toBeNull();
    const [un, deux] = [buildApercu('a.csv', ['66136']), buildApercu('b.csv', ['66037', '34108'])];
    expect(joinApercus([un])).toBe(un);
    const tous = joinApercus([un, deux]);
    expect(tous?.nom).toBe('a.csv, b.csv');
    expect(tous?.lecture.observations.map(({ territoire }) => territoire)).toEqual([
      '66136',
      '66037',
      '34108',
    ]);
  });
});

describe('columns of an unknown table', () => {
  const description: FichierDecrit['description'] = {
    nom: 'accueil-2024.csv',
    colonnes: [],
    code: 0,
    valeur: 2,
    colonneAnnee: null,
    annee: '2024',
  };
  const devine = guessChoix(description);
  const complet: ChoixColonnes = { ...devine, indicateur: 'NB_BENEVOLES' };

  it('start from what was guessed', () => {
    expect(toCorrespondance(complet)).toEqual({
      code: 0,
      valeur: 2,
      indicateur: 'NB_BENEVOLES',
      millesime: '2024',
    });
    expect(guessChoix({ ...description, colonneAnnee: 3 }).colonneAnnee).toBe('3');
  });

  it('may name a figure of one’s own, a column of years, a denominator and a source', () => {
    const choix = {
      ...complet,
      indicateur: AUTRE,
      nom: 'Enfants accueillis à l’été',
      unite: ' enfants ',
      denominateur: '4',
      colonneAnnee: '3',
      source: 'Ville',
    };
    expect(toCorrespondance(choix)).toEqual({
      code: 0,
      valeur: 2,
      denominateur: 4,
      indicateur: {
        id: 'ENFANTS_ACCUEILLIS_A_L_ETE',
        libelle: 'Enfants accueillis à l’été',
        unite: 'enfants',
      },
      millesime: { colonne: 3 },
      source: 'Ville',
    });
  });

  it.each<Partial<ChoixColonnes>>([
    { indicateur: '' },
    { indicateur: AUTRE, nom: ' ! ' },
    { valeur: '0' },
    { annee: '24' },
  ])('wait when %p', (manque) => {
    expect(toCorrespondance({ ...complet, ...manque })).toBeNull();
  });
});

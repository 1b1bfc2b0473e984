/** Examples hold what their document says, in columns that exist, and nothing else. */
import { EXEMPLES, loadExemple } from '../../examples';
import { RUBRIQUES } from '../../src/domain/convention';
import { parseDatePartielle } from '../../src/domain/date-partielle';
import { LISTES, findTable, isNomListe } from '../../src/sheets';
import { parseCodes } from '../../src/sheets/parse-cellule';
import { openIndexReel } from '../support/index-reel';

const perpignan = loadExemple('perpignan');
const rubrique = (id: string) => perpignan.tables['tConvention']?.find((ligne) => ligne['id'] === id);
const column = (table: string, cle: string) => (perpignan.tables[table] ?? []).map((ligne) => ligne[cle]);

describe.each(EXEMPLES.map((nom) => [nom]))('example %s', (nom) => {
  const exemple = loadExemple(nom, { avecChiffres: true });

  it('only fills tables and columns that exist', () => {
    for (const [table, lignes] of Object.entries(exemple.tables)) {
      const cles: readonly string[] = findTable(table)?.colonnes.map(({ cle }) => cle) ?? [];
      for (const ligne of lignes) expect(cles).toEqual(expect.arrayContaining(Object.keys(ligne)));
    }
    // A rubrique without a known key is a row of the example's own, with its label.
    for (const { id, rubrique: propre } of exemple.tables['tConvention'] ?? []) {
      if (propre === undefined) expect(Object.keys(RUBRIQUES)).toContain(id);
      else expect([id, propre]).toEqual([undefined, expect.any(String)]);
    }
  });

  it('picks its words in the closed lists', () => {
    for (const [table, lignes] of Object.entries(exemple.tables)) {
      for (const { cle, liste, type, listeStricte } of findTable(table)?.colonnes ?? []) {
        if (liste === undefined || !isNomListe(liste) || (listeStricte === false && type !== 'codes'))
          continue;
        const mots = lignes.flatMap((ligne) =>
          type === 'codes' ? parseCodes(String(ligne[cle] ?? '')) : (ligne[cle] ?? []),
        );
        for (const mot of mots) expect(LISTES[liste].valeurs).toContain(mot);
      }
    }
  });

  it('carries no public figure unless asked: only those of its document', () => {
    const indicateurs = (loadExemple(nom).tables['tDonnees'] ?? []).map(({ indicateur }) => indicateur);
    expect(indicateurs).toEqual(nom === 'frontignan' ? ['L-01', 'L-02', 'L-03'] : []);
  });

  it('says, for each public figure, a value or a mark, a vintage and a source', () => {
    const publics = (exemple.tables['tDonnees'] ?? []).filter(
      ({ indicateur }) => !String(indicateur).startsWith('L-'),
    );
    expect(publics.length).toBeGreaterThan(10);
    for (const ligne of publics) {
      expect('valeur' in ligne !== 'marque' in ligne).toBe(true);
      expect(String(ligne['millesime'])).toMatch(/^20\d\d$/);
      expect(ligne['source']).toBeTruthy();
    }
  });
});

describe('tables without a row', () => {
  it.each(EXEMPLES.map((nom) => [nom]))('are named by %s: its workbook has their sheets, empty', (nom) => {
    const attendues = ['tInstances', 'tCalendrier', 'tObjectifs', 'tFin', 'tIndic', 'tAvenants'];
    expect(Object.keys(loadExemple(nom).tables)).toEqual(expect.arrayContaining(attendues));
  });
});

describe('public figures', () => {
  const index = openIndexReel();

  it.each([
    ['perpignan', ['66136', 34, 17380, 16730, 40435]],
    ['frontignan', ['34108', 16, 21830, 20630, 5015]],
    ['canet', ['66037', 18, 22520, 21270, 3225]],
    ['bauge', ['49018', 13, 21170, 19880, 1975]],
    ['lourdes', ['65286', 23, 18810, 18270, 3735]],
    ['lourdes', ['65233', 's', 21430, 20190, 40]],
  ])('of %s are those published: %j', (nom, attendus) => {
    const [code] = attendus;
    const chiffre = (indicateur: string, millesime: string) => {
      const trouves = (loadExemple(nom, { avecChiffres: true }).tables['tDonnees'] ?? []).filter(
        (ligne) =>
          ligne['indicateur'] === indicateur &&
          ligne['territoire'] === code &&
          ligne['millesime'] === millesime,
      );
      expect(trouves).toHaveLength(1);
      return trouves[0]?.['valeur'] ?? trouves[0]?.['marque'];
    };
    expect([
      code,
      chiffre('TAUX_PAUVRETE', '2021'),
      chiffre('NIVEAU_VIE_MEDIAN', '2021'),
      chiffre('NIVEAU_VIE_MEDIAN', '2019'),
      chiffre('NB_FOYERS_ALLOCATAIRES', '2024'),
    ]).toEqual(attendus);
  });

  it.each(EXEMPLES.map((nom) => [nom]))('of %s speak of territories that exist, under their names', (nom) => {
    const { tables } = loadExemple(nom, { avecChiffres: true });
    const noms = new Map((tables['tTerritoires'] ?? []).map(({ code, libelle }) => [String(code), libelle]));
    for (const [code, libelle] of noms)
      expect([code, index.find(code)?.nom.replace(/^(CU|CA|CC) /, '')]).toEqual([code, libelle]);
    for (const { territoire } of tables['tDonnees'] ?? []) expect(noms.has(String(territoire))).toBe(true);
  });
});

describe('Perpignan', () => {
  it.each([
    ['territoire', 'Perpignan'],
    ['departement', 'Pyrénées-Orientales'],
    ['caf', 'Caf des Pyrénées-Orientales'],
    ['debut', '2024'],
    ['fin', '2028'],
    ['date_signature', '2024-07'],
    ['finalites', 'efficacité, cohérence, coordination'],
    ['objet', 'plan d’action pluriannuel et coordonné'],
  ])('says %s: %s', (id, valeur) => expect(rubrique(id)?.['valeur']).toBe(valeur));

  it('marks what the document does not say as deduced', () => {
    const deduites = (perpignan.tables['tConvention'] ?? []).filter(({ source }) => source === 'déduit');
    expect(deduites.map(({ id }) => id)).toEqual(['code_territoire', 'phase']);
  });

  it('does not guess what the document does not say', () => {
    for (const id of ['duree', 'population', 'lieu_signature', 'contrat_precedent'])
      expect(rubrique(id)).toBeUndefined();
    for (const table of ['tAxes', 'tObjectifs', 'tFin', 'tIndic', 'tEval', 'tMembres']) {
      expect(perpignan.tables[table] ?? []).toEqual([]);
    }
    expect(column('tSignataires', 'personne')).toEqual([undefined, undefined]);
    expect(column('tActions', 'champs')).toEqual(Array.from({ length: 6 }, () => undefined));
  });

  it('has the six named actions, and « Etc. » is none', () => {
    expect(column('tActions', 'code')).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6']);
    expect(column('tActions', 'intitule')[5]).toBe('Maintenir le dispositif permis de louer');
    expect(JSON.stringify(perpignan)).not.toContain('Etc');
  });

  it('has the seven champs as worded, each with its codes', () => {
    expect(column('tChamps', 'codes_nationaux').map((codes) => parseCodes(String(codes)))).toEqual([
      ['PE'],
      ['ENF', 'JEU'],
      ['PAR'],
      ['JEU'],
      ['AVS'],
      ['LOG'],
      ['DRO'],
    ]);
  });

  it('keeps « Mars 20424 » word for word, and reads the other dates with their precision', () => {
    const dates = column('tCalendrier', 'date').map((date) => parseDatePartielle(String(date), '').precision);
    expect(column('tCalendrier', 'date')[1]).toBe('Mars 20424');
    expect(dates).toEqual(['mois', 'inconnue', 'mois', 'mois', 'mois', 'mois', 'année']);
  });
});

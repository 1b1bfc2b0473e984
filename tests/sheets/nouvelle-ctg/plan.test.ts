/** From the answers of « Nouvelle CTG » to rows, and what a workbook already says. */
import type { Classeur } from '../../../src/domain/classeur';
import { CLASSEUR_VIDE } from '../../../src/domain/classeur';
import { FEUILLES, buildBloc, findTable } from '../../../src/sheets';
import { TABLES_NOUVELLE, buildLignes, planNouvelle } from '../../../src/sheets/nouvelle-ctg';
import { buildProjet } from './projet-perpignan';

const AUJOURDHUI = '2026-11-22';
const rubriquesOf = (plus: Parameters<typeof buildProjet>[0] = {}) =>
  Object.fromEntries(
    buildLignes(buildProjet(plus), AUJOURDHUI).tConvention.map(({ id, valeur }) => [id, valeur]),
  );

describe('buildLignes', () => {
  it('fills the rubriques, each with where it comes from', () => {
    expect(buildLignes(buildProjet(), AUJOURDHUI).tConvention).toEqual([
      { id: 'intitule', valeur: 'Convention territoriale globale', source: 'saisi dans le volet' },
      { id: 'territoire', valeur: 'Perpignan', source: 'saisi dans le volet' },
      { id: 'type_territoire', valeur: 'commune', source: 'déduit du territoire' },
      { id: 'code_territoire', valeur: '66136', source: 'déduit du territoire' },
      { id: 'departement', valeur: 'Pyrénées-Orientales', source: 'déduit du territoire' },
      { id: 'caf', valeur: 'Caf des Pyrénées-Orientales', source: 'déduit du territoire' },
      { id: 'phase', valeur: 'Élaboration', source: 'signature à venir' },
      { id: 'debut', valeur: '2027', precision: 'année', source: 'saisi dans le volet' },
      { id: 'fin', valeur: '2030', precision: 'année', source: 'saisi dans le volet' },
      { id: 'date_signature', valeur: '2027-03', precision: 'mois', source: 'saisi dans le volet' },
    ]);
  });

  it.each([
    ['mars 2027', 'Élaboration'],
    ['2026', 'Élaboration'],
    ['', 'Élaboration'],
    ['mars 2026', undefined],
    ['vendredi 28 février', undefined],
  ])('says the phase when the signature is to come: %p', (signature, attendue) => {
    expect(rubriquesOf({ signature })['phase']).toBe(attendue);
  });

  it('keeps the words of a date that does not read, and leaves out what is empty', () => {
    expect(rubriquesOf({ signature: 'Mars 20424', debut: '', caf: ' ' })).toMatchObject({
      date_signature: 'Mars 20424',
    });
    expect(rubriquesOf({ debut: '', caf: ' ' })).not.toHaveProperty('caf');
  });

  it('says a Caf that was typed is not deduced', () => {
    const lignes = buildLignes(buildProjet({ cafDeduite: false }), AUJOURDHUI).tConvention;
    expect(lignes.find(({ id }) => id === 'caf')).toMatchObject({ source: 'saisi dans le volet' });
  });

  it('names a group of communes, with all its codes', () => {
    const territoires = [
      { code: '66136', libelle: 'Perpignan', maille: 'commune' },
      { code: '66037', libelle: 'Canet-en-Roussillon', maille: 'commune' },
    ] as const;
    expect(rubriquesOf({ territoires })).toMatchObject({
      territoire: 'Perpignan et Canet-en-Roussillon',
      type_territoire: 'groupe de communes',
      code_territoire: '66136\u00A0; 66037',
      communes_couvertes: 'Perpignan et Canet-en-Roussillon',
    });
    expect(buildLignes(buildProjet({ territoires }), AUJOURDHUI).tTerritoires).toHaveLength(2);
  });

  it('puts national champs under one local name in one row', () => {
    expect(buildLignes(buildProjet(), AUJOURDHUI).tChamps).toEqual([
      { libelle: 'La petite enfance', codes_nationaux: 'PE', retenu: 'oui' },
      { libelle: 'Enfance et jeunesse', codes_nationaux: 'ENF\u00A0; JEU', retenu: 'oui' },
    ]);
  });

  it('marks each date of its own in the row itself', () => {
    expect(buildLignes(buildProjet(), AUJOURDHUI).tCalendrier).toEqual([
      {
        etapes: 'diagnostic',
        libelle: 'Diagnostic partagé (date proposée)',
        date: '2026-11',
        precision: 'mois',
        statut: 'prévue',
      },
      { etapes: 'signature', libelle: 'Signature', date: '2027-03', precision: 'mois', statut: '' },
      {
        etapes: 'copil\u00A0; bilan',
        libelle: 'Comité de pilotage',
        date: '',
        precision: '',
        statut: 'prévue',
      },
    ]);
  });

  it('only uses columns that the tables have, and sheets that exist', () => {
    const lignes = buildLignes(buildProjet(), AUJOURDHUI);
    for (const nom of Object.keys(TABLES_NOUVELLE) as (keyof typeof TABLES_NOUVELLE)[]) {
      const table = findTable(nom);
      if (table === undefined) throw new Error(`No table ${nom}`);
      const cles = new Set(table.colonnes.map(({ cle }) => String(cle)));
      for (const ligne of lignes[nom]) {
        expect(Object.keys(ligne).filter((cle) => !cles.has(cle))).toEqual([]);
      }
      expect(buildBloc(table, lignes[nom], () => 'a-1').valeurs.length).toBeGreaterThan(0);
      expect(FEUILLES.some(({ tables }) => tables.some((une) => une.nom === nom))).toBe(true);
    }
  });
});

describe('planNouvelle', () => {
  const lignes = buildLignes(buildProjet(), AUJOURDHUI);
  const rubrique = (id: string, valeur: string) => ({
    ref: { table: 'tConvention', id, ligne: 5 },
    rubrique: id,
    valeur,
    date: { valeur: null, precision: 'inconnue', texte: '' } as const,
    precision: '',
    source: '',
  });
  const tables = ['tConvention', 'tSignataires', 'tChamps', 'tTerritoires', 'tCalendrier'];

  it('creates everything in a workbook that holds nothing', () => {
    const plan = planNouvelle(lignes, CLASSEUR_VIDE);
    expect(plan.lots.map(({ table, aCreer }) => [table, aCreer])).toEqual([
      ['tConvention', true],
      ['tTerritoires', true],
      ['tChamps', true],
      ['tSignataires', true],
      ['tCalendrier', true],
    ]);
    expect([plan.gardees, plan.dejaLa]).toEqual([[], 0]);
  });

  it('keeps what is typed, and says what it would have put there', () => {
    const present: Classeur = {
      ...CLASSEUR_VIDE,
      tables,
      convention: {
        rubriques: { territoire: rubrique('territoire', 'PERPIGNAN'), caf: rubrique('caf', 'CAF 66') },
      },
    };
    const plan = planNouvelle(lignes, present);
    expect(plan.gardees).toEqual([
      { quoi: 'Caf', presente: 'CAF 66', proposee: 'Caf des Pyrénées-Orientales' },
    ]);
    expect(plan.dejaLa).toBe(1);
    expect(plan.lots[0]?.lignes.map(({ id }) => id)).not.toContain('caf');
    expect(plan.lots[0]?.lignes.map(({ id }) => id)).not.toContain('territoire');
    expect(plan.lots.every(({ aCreer }) => !aCreer)).toBe(true);
  });

  it('says each row in words', () => {
    const [convention, territoires, champs, , calendrier] = planNouvelle(lignes, CLASSEUR_VIDE).lots;
    expect(convention?.libelles.at(-1)).toBe('Date de signature\u00A0: mars 2027');
    expect(territoires?.libelles).toEqual(['Perpignan (66136)']);
    expect(champs?.libelles.at(-1)).toBe('Enfance et jeunesse (ENF\u00A0; JEU)');
    expect(calendrier?.libelles.at(-1)).toBe('Comité de pilotage\u00A0: date à préciser');
  });
});

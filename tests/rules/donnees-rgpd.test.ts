/** What the tables hold that they should not: words outside lists, missing columns, personal data. */
import type { Classeur } from '../../src/domain/classeur';
import { COLONNES_LISTES, RUBRIQUES_LISTES } from '../../src/domain/colonnes-listes';
import { LISTES, TABLES, findTable, isNomListe } from '../../src/sheets';
import {
  buildAction,
  buildClasseur,
  buildConvention,
  buildJalon,
  buildMembre,
  buildSignataire,
} from '../support/builders';
import { checkSummary } from './check-regle';

describe('DATA-01', () => {
  it('follows the link of a step', () => {
    expect(checkSummary('DATA-01', buildClasseur({ jalons: [buildJalon({ action: 'A9' })] }))).toEqual([
      'tJalons 5 action: Le jalon de la ligne 5 renvoie à « A9 », qui n’existe pas (feuille Actions).',
    ]);
  });
});

describe('DATA-02', () => {
  const check = (champ: string | null): string[] =>
    checkSummary(
      'DATA-02',
      buildClasseur({
        defauts: [{ table: 'tActions', feuille: 'Actions', champ, message: 'La colonne « Code » manque.' }],
      }),
    );

  it.each(['code', 'intitule'])('says the column %s', (champ) => {
    expect(check(champ)).toEqual([`tActions * ${champ}: La colonne « Code » manque.`]);
  });

  it('leaves a table that is not there to the rules that read it', () => expect(check(null)).toEqual([]));
});

describe('DATA-03', () => {
  /** Columns whose words have a control of their own. */
  const AILLEURS = new Set([
    'tActions.statut',
    'tIndic.sens',
    'tEval.note',
    'tMesures.marque',
    'tDonnees.marque',
  ]);

  it('knows the drop-down of each column of the sheets', () => {
    const desFeuilles = TABLES.flatMap(({ nom, colonnes }) =>
      colonnes.flatMap(({ cle, liste, listeStricte }): [string, readonly string[]][] =>
        liste === undefined || !isNomListe(liste) || listeStricte === false || AILLEURS.has(`${nom}.${cle}`)
          ? []
          : [[`${nom}.${cle}`, LISTES[liste].valeurs]],
      ),
    );
    const connues = Object.entries(COLONNES_LISTES).flatMap(([table, colonnes]) =>
      Object.entries(colonnes).map(([cle, mots]) => [`${table}.${cle}`, mots]),
    );
    expect(Object.fromEntries(connues)).toEqual(Object.fromEntries(desFeuilles));
  });

  it('knows the drop-down of each rubrique', () => {
    const rubriques = Object.entries(findTable('tConvention')?.listesParLigne ?? {}).flatMap(
      ([cle, liste]) => (cle === 'phase' || !isNomListe(liste) ? [] : [[cle, LISTES[liste].valeurs]]),
    );
    expect(Object.fromEntries(rubriques)).toEqual(RUBRIQUES_LISTES);
  });

  it.each<[string, Partial<Classeur>, string]>([
    [
      'a priority',
      { actions: [buildAction({ priorite: 'Urgente' })] },
      'tActions 5 priorite: « Urgente » n’est pas dans la liste (Élevée, Moyenne, Basse).',
    ],
    [
      'a type of signatory',
      { signataires: [buildSignataire({ type: 'Caisse' })] },
      'tSignataires 5 type: « Caisse » n’est pas dans la liste (Caf, commune, EPCI, Département, MSA, CPAM, État, CCAS, syndicat, association, autre).',
    ],
    [
      'an answer',
      { convention: buildConvention({ vaut_sppe: 'peut-être' }) },
      'valeur: « peut-être » n’est pas dans la liste (oui, non).',
    ],
    [
      'a phase',
      { convention: buildConvention({ phase: 'Bientôt' }) },
      'valeur: « Bientôt » n’est pas dans la liste (Élaboration, Signature, Mise en œuvre, Bilan).',
    ],
  ])('says %s that is not of its list', (_nom, plus, dit) => {
    const dits = checkSummary('DATA-03', buildClasseur(plus));
    expect(dits).toEqual([expect.stringContaining(dit)]);
  });

  it.each<[string, Partial<Classeur>]>([
    ['in another case', { actions: [buildAction({ priorite: 'ELEVEE', reconduite: ' Oui ' })] }],
    ['that is a broken formula', { actions: [buildAction({ priorite: '#REF!' })] }],
    ['that has a control of its own', { actions: [buildAction({ statut: 'fini' })] }],
    ['of a phase without its accents', { convention: buildConvention({ phase: 'mise en oeuvre' }) }],
  ])('accepts a word %s', (_nom, plus) => expect(checkSummary('DATA-03', buildClasseur(plus))).toEqual([]));
});

describe('RGPD', () => {
  const plan = (description: string, plus: Partial<Classeur> = {}): Classeur =>
    buildClasseur({ actions: [buildAction({ description })], ...plus });
  const membre = (nom: string): Partial<Classeur> => ({ membres: [buildMembre({ nom })] });

  it.each<[string, string, string]>([
    [
      'RGPD-01',
      'Allocataire n° 1234567',
      'Donnée à caractère personnel probable (numéro d’allocataire) : à retirer.',
    ],
    [
      'RGPD-01',
      'Enfant né le 12/03/2019',
      'Donnée à caractère personnel probable (date de naissance) : à retirer.',
    ],
    [
      'RGPD-01',
      'La maman : 06 12 34 56 78',
      'Donnée à caractère personnel probable (coordonnées privées) : à retirer.',
    ],
    [
      'RGPD-02',
      'Écrire à julie.martin@caf34.caf.fr',
      'Les coordonnées personnelles de cette cellule seront masquées dans l’export.',
    ],
    [
      'RGPD-02',
      'Service jeunesse : Mme Roux, 06 12 34 56 78',
      'Les coordonnées personnelles de cette cellule seront masquées dans l’export.',
    ],
    [
      'RGPD-03',
      'La famille Martin a été reçue.',
      'Texte nominatif possible (« famille M… ») : à reformuler.',
    ],
    ['RGPD-03', 'Le petit Noé est accueilli.', 'Texte nominatif possible (« Le petit N… ») : à reformuler.'],
  ])('%s: « %s »', (id, texte, dit) => {
    expect(checkSummary(id, plan(texte))).toEqual([`tActions 5 description: ${dit}`]);
  });

  it.each([
    ['RGPD-01', 'Standard : 04 68 66 30 66'],
    ['RGPD-01', '40 435 foyers allocataires'],
    ['RGPD-02', 'contact@ville-frontignan.fr'],
    ['RGPD-02', 'La maman : 06 12 34 56 78'],
    ['RGPD-03', 'Mme Roux, directrice du RPE'],
  ])('%s accepts « %s »', (id, texte) => expect(checkSummary(id, plan(texte))).toEqual([]));

  it('never repeats what it found', () => {
    const secrets = ['Allocataire n° 1234567', 'La famille Martin', 'julie.martin@gmail.com'];
    const dits = secrets.flatMap((texte) =>
      ['RGPD-01', 'RGPD-02', 'RGPD-03'].flatMap((id) => checkSummary(id, plan(texte))),
    );
    expect(dits.length).toBeGreaterThanOrEqual(3);
    expect(dits.join(' ')).not.toMatch(/1234567|Martin|julie/);
  });

  it('leaves names where they are at home, and says the contacts found there', () => {
    expect(checkSummary('RGPD-03', buildClasseur(membre('Mme Martin')))).toEqual([]);
    expect(checkSummary('RGPD-01', buildClasseur(membre('Mme Martin, julie.martin82@gmail.com')))).toEqual(
      [],
    );
    expect(checkSummary('RGPD-02', buildClasseur(membre('Mme Martin, julie.martin82@gmail.com')))).toEqual([
      'tMembres 5 nom: Les coordonnées personnelles de cette cellule seront masquées dans l’export.',
    ]);
  });
});

/** The petite enfance checklist: who owes the schéma, what is there, what is elsewhere, what nobody can say. */
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import type { CleRubrique } from '../../src/domain/convention';
import { CONTENUS_SPPE } from '../../src/domain/schema-petite-enfance';
import { checkSchemaPetiteEnfance } from '../../src/evaluation/schema-petite-enfance';
import type { EtatContenu } from '../../src/evaluation/schema-petite-enfance';
import regle from '../../src/rules/sppe-01-contenu-manquant';
import {
  buildAction,
  buildAxe,
  buildClasseur,
  buildConvention,
  buildEnjeu,
  buildFinancement,
  buildLigneDiagnostic,
  buildOffre,
  date,
  nombre,
} from '../support/builders';

const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, ' ');
type Rubriques = Partial<Record<CleRubrique, string | null>>;
const check = (rubriques: Rubriques, plus = {}) =>
  checkSchemaPetiteEnfance(buildClasseur({ convention: buildConvention(rubriques), offres: [], ...plus }));

describe('who owes a schéma', () => {
  it.each<[string, Rubriques, 'oui' | 'non' | 'inconnu', string]>([
    [
      'a commune above',
      { population: '120 605', type_territoire: 'commune' },
      'oui',
      'Commune de 120 605 habitants',
    ],
    [
      'a commune at the threshold',
      { population: '10 000', type_territoire: 'commune' },
      'non',
      '10 000 habitants : ',
    ],
    [
      'nobody counted',
      { population: '', type_territoire: 'commune' },
      'inconnu',
      'La population du territoire',
    ],
    ['a number that is none', { population: 'beaucoup' }, 'inconnu', 'La population du territoire'],
    ['an EPCI', { population: '90000', type_territoire: 'EPCI' }, 'inconnu', 'le territoire est un « EPCI »'],
    [
      'a kind not said',
      { population: '90000', type_territoire: '' },
      'inconnu',
      'le type de territoire n’est pas renseigné',
    ],
  ])('%s', (_nom, rubriques, concerne, raison) => {
    const vue = check(rubriques);
    expect(vue.concerne).toBe(concerne);
    expect(plain(vue.raison)).toContain(raison);
  });

  it.each([
    ['Oui', 'oui'],
    ['non', 'non'],
    ['', 'inconnu'],
    ['peut-être', 'inconnu'],
    [null, 'inconnu'],
  ] as const)('answer « %s » reads %s', (reponse, attendu) => {
    expect(check({ vaut_sppe: reponse }).vautSchema).toBe(attendu);
  });
});

describe('the six contents', () => {
  const stateOf = (cle: CleRubrique, rubriques: Rubriques, plus = {}) =>
    check(rubriques, {
      diagnostic: [],
      enjeux: [],
      axes: [],
      actions: [],
      financements: [],
      ...plus,
    }).contenus.find((contenu) => contenu.cle === cle);

  it('are all absent from an empty workbook, which is no reason to stop', () => {
    const { contenus, concerne } = checkSchemaPetiteEnfance(CLASSEUR_VIDE);
    expect(contenus.map(({ etat, ref }) => [etat, ref])).toEqual(contenus.map(() => ['absent', null]));
    expect(contenus.map(({ cle }) => cle)).toEqual(CONTENUS_SPPE.map(([cle]) => cle));
    expect(concerne).toBe('inconnu');
    expect(plain(contenus[1]?.ou ?? '')).toContain('n’est plus dans la feuille Convention');
  });

  it.each(CONTENUS_SPPE.map(([cle]) => cle))('%s is there where its rubrique is written', (cle) => {
    const contenu = stateOf(cle, { [cle]: 'Voir l’annexe 3, page 12' });
    expect(contenu?.etat).toBe('present');
    expect(contenu?.ou).toContain('Convention');
    expect(contenu?.ref?.table).toBe('tConvention');
  });

  it.each(CONTENUS_SPPE.map(([cle]) => cle))('%s: « à définir » is not a content', (cle) => {
    const contenu = stateOf(cle, { [cle]: 'à définir' });
    expect(contenu?.etat).toBe('absent');
    expect(plain(contenu?.ou ?? '')).toContain('« à définir »');
  });

  const laep = buildAction({ champs: ['PE'], fin: date('2026-12-31') });
  it.each<[CleRubrique, object, EtatContenu, string]>([
    ['sppe_offre', { offres: [buildOffre({ champ: 'PE' })] }, 'present', '1 équipement ou service'],
    ['sppe_offre', { offres: [buildOffre({ champ: '', type: 'RPE' })] }, 'present', 'Offre'],
    ['sppe_offre', { offres: [buildOffre({ champ: 'JEU', type: 'ALSH périscolaire' })] }, 'absent', 'vide'],
    [
      'sppe_besoins',
      { diagnostic: [buildLigneDiagnostic({ champ: 'Petite enfance' })] },
      'a-reprendre',
      '1 ligne',
    ],
    ['sppe_besoins', { diagnostic: [buildLigneDiagnostic({ champ: 'Jeunesse' })] }, 'absent', 'vide'],
    ['sppe_tensions', { enjeux: [buildEnjeu({ champ: 'PE', secteur: 'Nord' })] }, 'a-reprendre', '1 enjeu'],
    ['sppe_tensions', { enjeux: [buildEnjeu({ champ: 'PE', secteur: '' })] }, 'absent', 'vide'],
    ['sppe_orientations', { axes: [buildAxe({ champs: ['PE'] })] }, 'a-reprendre', '1 axe'],
    ['sppe_calendrier', { actions: [laep, laep] }, 'a-reprendre', '2 actions'],
    ['sppe_calendrier', { actions: [{ ...laep, fin: date('') }] }, 'absent', 'vide'],
    [
      'sppe_cout',
      { actions: [laep], financements: [buildFinancement({ prevu: nombre(5) })] },
      'a-reprendre',
      '1 montant',
    ],
    ['sppe_cout', { actions: [laep], financements: [buildFinancement({ action: 'Z9' })] }, 'absent', 'vide'],
  ])('%s, said elsewhere or not', (cle, plus, etat, mots) => {
    const contenu = stateOf(cle, { [cle]: '' }, plus);
    expect(contenu?.etat).toBe(etat);
    expect(plain(contenu?.ou ?? '')).toContain(mots);
  });

  it('missing for the control SPPE-01 are never shown as present', () => {
    const classeur = buildClasseur({
      convention: buildConvention({
        vaut_sppe: 'oui',
        population: '20000',
        sppe_cout: '1 M€',
        sppe_besoins: '',
      }),
      offres: [],
    });
    const manquants = regle.check({ classeur, date: '2026-01-01', phase: 'mise-en-oeuvre' } as never);
    const presents = checkSchemaPetiteEnfance(classeur).contenus.filter(({ etat }) => etat === 'present');
    expect(manquants.length + presents.length).toBe(CONTENUS_SPPE.length);
  });
});

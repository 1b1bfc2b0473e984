/** CONTROLER_PLAN: the same findings as the report of the workbook, what it lacks named, and no range that makes it fail. */
import { empreinteLigne } from '../../src/domain/empreinte';
import { readPlan } from '../../src/cellules/lire-plages';
import { parsePlages } from '../../src/cellules/parse-plages';
import { REGLES, controlClasseur } from '../../src/rules';
import type { Argument } from '../../src/indicators/define';
import { TABLES_CLASSEUR } from '../../src/domain/tables';
import { loadExemple } from '../../examples';
import { readExemple } from '../support/classeur-exemple';
import { ACTION, DATE, RIEN, ask, askPlan, constatsOf, plage, plageExemple, regle } from './plages';

const EXEMPLES = ['perpignan', 'frontignan', 'bauge', 'canet', 'lourdes'] as const;
/** Rows of a table of ours start under the header of row 4; those of a range under its first line. */
const DECALAGE = 3;

function toutesTables(nom: string): Argument[] {
  const presentes = new Set(readExemple(nom).tables);
  return TABLES_CLASSEUR.filter((table) => table !== 'tActions' && presentes.has(table)).map((table) =>
    plageExemple(nom, table),
  );
}

/** A few messages name rows: those of a sheet there, those of a range here. */
function tellSansLigne(message: string): string {
  return message.replace(/(lignes?) [\d, et]+/gi, '$1 ?');
}

describe('the plans of the examples', () => {
  it.each(EXEMPLES)('%s: the findings of the whole report, when all its tables are given', (nom) => {
    const lignes = askPlan([plageExemple(nom, 'tActions'), RIEN, DATE, RIEN, ...toutesTables(nom)]);
    const rapport = controlClasseur(readExemple(nom), { date: '2025-06-12' });
    const attendus = rapport.constats.map(({ regle: id, ligne, message }) => [
      id,
      ligne === null ? '' : ligne - DECALAGE,
      tellSansLigne(message),
    ]);
    expect(attendus.length).toBeGreaterThan(5);
    const dits = lignes
      .filter(([gravite]) => /erreur|avertissement|info/.test(String(gravite)))
      .map(([, id, ligne, , message]) => [id, ligne, tellSansLigne(String(message))]);
    expect(dits).toEqual(attendus);
  });

  it.each(EXEMPLES)('%s: the plan alone gives the ACT findings that need nothing else', (nom) => {
    const seul = askPlan([plageExemple(nom, 'tActions')]);
    const rapport = controlClasseur(readExemple(nom), { date: '2025-06-12', phase: 'mise-en-oeuvre' });
    const sansAutre = /^ACT-(?:0[1-7]|09|10|13|14|15|16|17|19|20|22|23)$/;
    const attendus = rapport.constats
      .filter((constat) => sansAutre.test(constat.regle))
      .map((constat) => `${constat.regle} ${constat.ligne === null ? '' : constat.ligne - DECALAGE}`);
    expect(
      constatsOf(seul)
        .filter((mot) => sansAutre.test(mot.split(' ')[0] ?? ''))
        .sort(),
    ).toEqual(attendus.sort());
    if ((loadExemple(nom).tables['tActions'] ?? []).length > 0) expect(attendus.length).toBeGreaterThan(5);
  });

  it('Perpignan: 12 errors and 24 warnings of its six actions alone', () => {
    const lignes = askPlan([plageExemple('perpignan', 'tActions')]);
    const gravites = lignes.map(([gravite]) => gravite);
    expect(gravites.filter((gravite) => gravite === '✖ erreur')).toHaveLength(12);
    expect(gravites.filter((gravite) => gravite === '▲ avertissement')).toHaveLength(24);
    expect(ask('NB_ERREURS', [plageExemple('perpignan', 'tActions')])).toBe(12);
  });
});

describe('what is not there is named, never passed over', () => {
  const pied = (args: readonly Argument[]): readonly (string | number)[] => askPlan(args).at(-1) ?? [];
  const PLAN = plage('tActions', [ACTION]);

  it('says the date, the tables and how to give them', () => {
    const [gravite, regles, , , message, aide] = pied([PLAN]);
    expect(gravite).toBe('? non contrôlable');
    expect(regles).toBe('ACT-08, ACT-11, ACT-12, ACT-18, ACT-21, DATA-01');
    expect(message).toContain(
      'il manque la date du contrôle, les tables Convention, Jalons, Axes, Objectifs.',
    );
    expect(message).toContain('phase «\u00A0Mise en œuvre\u00A0» (supposée)');
    expect(aide).toContain('argument «\u00A0date\u00A0»');
    expect(aide).toContain('tAxes[#Tout]');
  });

  it('says nothing of the date once it is given, and controls with it', () => {
    expect(pied([PLAN, RIEN, DATE])[4]).not.toContain('la date');
    const retard = plage('tActions', [{ ...ACTION, fin: '31/12/2024', debut: '01/03/2024' }]);
    expect(regle(askPlan([retard, RIEN, DATE]), 'ACT-11')).toHaveLength(1);
    expect(constatsOf(askPlan([retard]))).toEqual([]);
    expect(regle(askPlan([retard, RIEN, [[45820]]]), 'ACT-11')).toHaveLength(1);
  });

  it('does not take an absent column for an empty one', () => {
    const lignes = askPlan([plage('tActions', [ACTION], ['code', 'intitule', 'statut'])]);
    expect(constatsOf(lignes)).toEqual([]);
    expect(lignes.at(-1)?.[1]).toMatch(/ACT-04, ACT-05, ACT-06/);
    expect(lignes.at(-1)?.[4]).toContain('«\u00A0Structure pilote\u00A0»');
    expect(ask('PRET_COPIL', [plage('tActions', [ACTION], ['code', 'intitule', 'statut'])])).toBe(false);
  });

  it('says « conforme » of what was wholly checked only', () => {
    expect(askPlan([PLAN])[1]?.[0]).toBe('');
    const signature: Argument = [['Élaboration']];
    expect(askPlan([PLAN, RIEN, DATE, signature])[1]?.slice(0, 5)).toEqual([
      '',
      '',
      '',
      '',
      'Aucun constat.',
    ]);
    const axes = plage('tAxes', [{ code: '1', intitule: 'Petite enfance' }]);
    const objectifs = plage('tObjectifs', [{ code: '1.1', intitule: 'Accueillir', axe: '1' }]);
    const [, ligne, fin] = askPlan([PLAN, RIEN, DATE, signature, axes, objectifs]);
    expect(ligne).toEqual(['✔ conforme', '', '', '', 'Aucun constat.', '']);
    expect(fin?.[0]).toBe('');
    expect(fin?.[4]).toMatch(/^\d+ contrôles au 12 juin 2025, phase «\u00A0Élaboration\u00A0»\.$/);
  });

  it('lists a row that cannot be checked, and does not call the plan ready', () => {
    const plan = plage('tActions', [{ ...ACTION, fin: 'bientôt' }]);
    const ligne = askPlan([plan]).find(([, id]) => id === 'ACT-07');
    expect(ligne?.slice(0, 3)).toEqual(['? non contrôlable', 'ACT-07', 2]);
    expect(ligne?.[4]).toContain('bientôt');
  });
});

describe('the phase', () => {
  const PLAN = plage('tActions', [{ ...ACTION, structure_pilote: '' }]);

  it('is the one asked, and turns controls off', () => {
    expect(ask('NB_ERREURS', [PLAN])).toBe(1);
    expect(ask('NB_ERREURS', [PLAN, RIEN, RIEN, [['élaboration']]])).toBe(0);
  });

  it('is the one of the table Convention when it is given', () => {
    const convention = plage('tConvention', [{ rubrique: 'Phase', valeur: 'Élaboration' }]);
    expect(askPlan([PLAN, RIEN, DATE, RIEN, convention]).at(-1)?.[4]).toContain('Élaboration');
  });
});

describe('links', () => {
  it('are broken or not once the tables they lead to are there, whatever their order', () => {
    const plan = plage('tActions', [ACTION, { ...ACTION, code: 'A2', axe: '9', intitule: 'Autre chose' }]);
    const axes = plage('tAxes', [{ code: '1', intitule: 'Petite enfance' }]);
    const objectifs = plage('tObjectifs', [{ code: '1.1', intitule: 'Accueillir', axe: '1' }]);
    for (const tables of [
      [axes, objectifs],
      [objectifs, axes],
    ]) {
      const lignes = askPlan([plan, RIEN, RIEN, RIEN, ...tables]);
      const rompus = lignes.filter(([, id]) => id === 'DATA-01').map((ligne) => ligne.slice(0, 4));
      expect(rompus).toEqual([['✖ erreur', 'DATA-01', 3, 'Axe']]);
    }
  });

  it('name the sheet of a finding that is not of the plan', () => {
    const axes = plage('tAxes', [{ code: '2', intitule: 'Vide' }]);
    const objectifs = plage('tObjectifs', [{ code: '1.1', intitule: 'Accueillir', axe: '1' }]);
    const lignes = askPlan([plage('tActions', [ACTION]), RIEN, RIEN, RIEN, axes, objectifs]);
    const [, , rang, colonne] = lignes.find(([, id]) => id === 'AXE-01') ?? [];
    expect([rang, colonne]).toEqual([2, 'Axes – Code']);
  });
});

describe('justifications', () => {
  it('take a finding out of the errors, with its reason, while the row is the same', () => {
    const action = { ...ACTION, id: 'a-1', fin: '31/12/2040' };
    const convention = plage('tConvention', [
      { rubrique: 'Début de la convention', valeur: '2024' },
      { rubrique: 'Fin de la convention', valeur: '2027' },
    ]);
    const args = (tables: readonly Argument[]): Argument[] => [
      plage('tActions', [action]),
      RIEN,
      RIEN,
      RIEN,
      convention,
      ...tables,
    ];
    expect(regle(askPlan(args([])), 'ACT-08')).toHaveLength(1);
    const ligne = plage('tActions', [action]);
    const plan = readPlan(ligne, RIEN);
    if (!plan.ok) throw new Error(plan.error.message);
    const empreinte = empreinteLigne(parsePlages([plan.value]).classeur, 'tActions', 'a-1');
    const justifier = (dite: string): Argument =>
      plage('tJustifications', [
        { regle: 'ACT-08', cle: 'a-1', empreinte: dite, motif: 'prolongée', auteur: 'copil' },
      ]);
    const [gravite, , , , message] =
      askPlan(args([justifier(empreinte)])).find(([, id]) => id === 'ACT-08') ?? [];
    expect(gravite).toBe('✎ justifié');
    expect(message).toMatch(/Justifié par copil\u00A0: prolongée$/);
    expect(askPlan(args([justifier('fausse')])).find(([, id]) => id === 'ACT-08')?.[0]).toBe('✖ erreur');
  });
});

describe('every control is heard somewhere', () => {
  it('when all the tables are given', () => {
    const [pied] = askPlan([
      plage('tActions', [ACTION]),
      RIEN,
      DATE,
      [['Bilan']],
      ...TABLES_CLASSEUR.filter((table) => table !== 'tActions').map((table) => plage(table, [])),
    ]).slice(-1);
    expect(pied?.[4]).toContain(`${String(REGLES.length)} contrôles`);
  });
});

// What is proposed while a formula is typed: which functions, in which call and at which argument.
import { createCatalogue } from '../../../atelier/page/completion/catalogue';
import { completeAt, writtenCall } from '../../../atelier/page/completion/complete';

const catalogue = createCatalogue(
  {
    functions: [
      {
        id: 'TAUX_PAUVRETE',
        name: 'TAUX_PAUVRETE',
        description: 'Taux de pauvreté.',
        parameters: [
          { name: 'territoire', description: 'Code Insee.', optional: true },
          { name: 'millesime', optional: true },
        ],
      },
      { id: 'TAUX_CHOMAGE', name: 'TAUX_CHOMAGE', parameters: [] },
      { id: 'COMPARER', name: 'COMPARER', parameters: [{ name: 'tables', repeating: true }] },
    ],
  },
  ['SUM', 'SUMIFS', 'IF', 'RATE', 'MAX', 'XIRR'],
);

/** `|` is the caret. */
function at(marked: string): ReturnType<typeof completeAt> {
  return completeAt(marked.replace('|', ''), marked.indexOf('|'), catalogue);
}

describe('the functions proposed', () => {
  it.each([
    ['=CTG.TA|', ['CTG.TAUX_CHOMAGE', 'CTG.TAUX_PAUVRETE']],
    ['=ctg.taux_p|', ['CTG.TAUX_PAUVRETE']],
    ['=TAUX|', ['TAUX', 'CTG.TAUX_CHOMAGE', 'CTG.TAUX_PAUVRETE']],
    ['=SO|', ['SOMME', 'SOMME.SI.ENS']],
    ['=1+so|*2', ['SOMME', 'SOMME.SI.ENS']],
    ['=SI(A1>2;SOMME.|', ['SOMME.SI.ENS']],
    ['=sô|', ['SOMME', 'SOMME.SI.ENS']],
    ['=XI|', []],
    ['="SO|"', []],
    ['=Feuil!SO|', []],
    ['=tActions[SO|]', []],
    ['=SOMME|(A1)', []],
    ['=1+|', []],
    ['SO|', []],
    ['=|', []],
  ])('%s', (typed, names) => {
    expect((at(typed)?.suggestions ?? []).map(({ name }) => name)).toEqual(names);
  });
});

describe('the call and the argument under the caret', () => {
  it.each([
    ['=CTG.TAUX_PAUVRETE(|', 'CTG.TAUX_PAUVRETE', 'territoire'],
    ['=CTG.TAUX_PAUVRETE("66136";|)', 'CTG.TAUX_PAUVRETE', 'millesime'],
    ['=CTG.TAUX_PAUVRETE("a;b|")', 'CTG.TAUX_PAUVRETE', 'territoire'],
    ['=CTG.TAUX_PAUVRETE(1;2;|)', 'CTG.TAUX_PAUVRETE', undefined],
    ['=SI(CTG.TAUX_PAUVRETE(1;2)>0,2;|', 'SI', 'si_vrai'],
    ['=SI(CTG.TAUX_PAUVRETE(1|', 'CTG.TAUX_PAUVRETE', 'territoire'],
    ['=SI((A1+|', 'SI', 'test'],
    ['=SOMME(1;2;3;|', 'SOMME', 'nombre2'],
    ['=SOMME({1.2;3.4};|', 'SOMME', 'nombre2'],
    ['=CTG.COMPARER(1;2;|', 'CTG.COMPARER', 'tables'],
  ])('%s', (typed, name, parameter) => {
    const call = at(typed)?.call;
    expect(call?.help.name).toBe(name);
    const { help, parameter: index } = call ?? { help: null, parameter: null };
    expect(index === null ? undefined : help?.parameters[index]?.name).toBe(parameter);
  });

  it.each(['=SOMME(1)|', '=(A1+|', '=INCONNUE(|', 'SOMME(|'])('%s: none', (typed) => {
    expect(at(typed)?.call ?? null).toBeNull();
  });

  it('says nothing of arguments it does not know', () => {
    expect(at('=TAUX(|')?.call?.help).toEqual({
      name: 'TAUX',
      description: '',
      parameters: [],
      hasKnownParameters: false,
    });
  });
});

describe('taking a function', () => {
  it.each([
    ['=CTG.TA|', '=CTG.TAUX_PAUVRETE(|'],
    ['=1+CTG.TA|+2', '=1+CTG.TAUX_PAUVRETE(|+2'],
    ['=CTG.T|A', '=CTG.TAUX_PAUVRETE(|'],
    ['=CTG.TA|(A1)', '=CTG.TAUX_PAUVRETE(|A1)'],
  ])('%s gives %s', (typed, expected) => {
    const completion = at(typed);
    if (completion === null) throw new Error('Nothing was proposed.');
    const text = typed.replace('|', '');
    const { written, caret } = writtenCall(text, completion, 'CTG.TAUX_PAUVRETE');
    const after = `${text.slice(0, completion.start)}${written}${text.slice(completion.end)}`;
    expect(`${after.slice(0, caret)}|${after.slice(caret)}`).toBe(expected);
  });
});

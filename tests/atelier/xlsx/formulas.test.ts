import {
  fromStoredFormula,
  hasCtgCall,
  hasSpillingCall,
  toStoredFormula,
} from '../../../atelier/xlsx/formulas';
import { shiftFormula } from '../../../atelier/xlsx/shift-formula';

describe('formulas between the engine and a file', () => {
  it.each([
    ['CTG.TAUX_PAUVRETE("66136",2021)', '_xldudf_CTG_TAUX_PAUVRETE("66136",2021)'],
    [
      'IFERROR(CTG.POPULATION(A1)/CTG.POPULATION(),"CTG.X(1)")',
      'IFERROR(_xldudf_CTG_POPULATION(A1)/_xldudf_CTG_POPULATION(),"CTG.X(1)")',
    ],
    ["'CTG.X(é''s'!A1+t[CTG.X(]", "'CTG.X(é''s'!A1+t[CTG.X(]"],
    ['"a""CTG.X("', '"a""CTG.X("'],
    ['XLOOKUP(A1,t[a],t[b])', '_xlfn.XLOOKUP(A1,t[a],t[b])'],
    ['SORT(FILTER(A1:A3,B1:B3>1))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3>1))'],
    ['UNIQUE (A1:A3)', '_xlfn.UNIQUE (A1:A3)'],
    ['IFS(A1,"TEXTJOIN(",TRUE,CONCAT(B1))', '_xlfn.IFS(A1,"TEXTJOIN(",TRUE,_xlfn.CONCAT(B1))'],
    ['LET(x,1,y,x+A1,x*y)', '_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+A1,_xlpm.x*_xlpm.y)'],
    ['LAMBDA(a,b,a+b)(1,{2,3})', '_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,{2,3})'],
    ['NETWORKDAYS.INTL(A1,B1)+SUM(Unique)', 'NETWORKDAYS.INTL(A1,B1)+SUM(Unique)'],
    ["t[[#This Row],[Coût 'total']]*2", "t[[#This Row],[Coût 'total']]*2"],
  ])('%s is stored as %s and read back', (live, stored) => {
    expect(toStoredFormula(live)).toBe(stored);
    expect(fromStoredFormula(stored)).toBe(live);
  });

  it.each([
    ['_xldudf_ctg_taux_pauvrete()', 'CTG.TAUX_PAUVRETE()'],
    ['ctg.taux_pauvrete ( )', 'CTG.TAUX_PAUVRETE ( )'],
    ['1+_XLFN._XLDUDF_CTG_Score_Evaluation(A1)', '1+CTG.SCORE_EVALUATION(A1)'],
    ['[2]!_xldudf_CTG_POPULATION(A1)', 'CTG.POPULATION(A1)'],
    ["'[1]Autre feuille'!A1+[1]Feuil1!B2", "'[1]Autre feuille'!A1+[1]Feuil1!B2"],
    ['_xldudf_CTG_X', '_xldudf_CTG_X'],
    ['_xlfn.SINGLE(A1:A3)', 'SINGLE(A1:A3)'],
  ])('%s, as other tools save it, is read as %s', (stored, live) => {
    expect(fromStoredFormula(stored)).toBe(live);
  });

  it.each([
    ['A1+$B$2+C$3+$D4', 1, 1, 'B2+$B$2+D$3+$D5'],
    ["'A1'!A1:B2+Feuil1!C3", 2, 0, "'A1'!A3:B4+Feuil1!C5"],
    ['SUM(A:B)+SUM(4:$9)', 1, 1, 'SUM(B:C)+SUM(5:$9)'],
    ['LOG10(A1)&"A1"&t[A1]', 1, 0, 'LOG10(A2)&"A1"&t[A1]'],
    ['A1', -1, 0, '#REF!'],
    ['1E5+A1', 0, 2, '1E5+C1'],
  ])('%s copied by (%i, %i) is %s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  it('knows the calls of our functions and those that spill', () => {
    expect(hasCtgCall('=1+CTG.POPULATION()')).toBe(true);
    expect(hasCtgCall('="CTG.POPULATION()"')).toBe(false);
    expect(hasSpillingCall('=SUM(FILTER(A:A,B:B))')).toBe(true);
    expect(hasSpillingCall('=SUM(Filter)')).toBe(false);
  });
});

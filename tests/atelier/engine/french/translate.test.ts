import fc from 'fast-check';
import { lexFormula } from '../../../../atelier/engine/french/lexer';
import { toEnglish, toFrench } from '../../../../atelier/engine/french/translate';

describe('a French formula and its English twin', () => {
  const both: readonly (readonly [title: string, french: string, english: string])[] = [
    ['separator and decimal', '=SOMME(A1:A3;2,5)', '=SUM(A1:A3,2.5)'],
    ['a comma after a reference is no decimal', '=SOMME(A3;2,5;B4)', '=SUM(A3,2.5,B4)'],
    ['condition', '=SI(ET(A1>1,5;B1="non");"oui";"n;o,n")', '=IF(AND(A1>1.5,B1="non"),"oui","n;o,n")'],
    ['doubled quotes in a text', '=SI(A1="dit ""SOMME(1;2,5)""";1;0)', '=IF(A1="dit ""SOMME(1;2,5)""",1,0)'],
    ['dotted names', '=NB.SI(B:B;"En cours")', '=COUNTIF(B:B,"En cours")'],
    ['names that start alike', '=NB(A1)+NBVAL(A2)+NB.SI.ENS(A:A;1)', '=COUNT(A1)+COUNTA(A2)+COUNTIFS(A:A,1)'],
    [
      'lookup with booleans',
      '=RECHERCHEV(A1;Données!$B$4:$D$9;3;FAUX)',
      '=VLOOKUP(A1,Données!$B$4:$D$9,3,FALSE)',
    ],
    ['errors', '=SI(ESTNA(A1);#VALEUR!;#N/A)', '=IF(ISNA(A1),#VALUE!,#N/A)'],
    ['custom function', '=CTG.TAUX_PAUVRETE("66136";2021)', '=CTG.TAUX_PAUVRETE("66136",2021)'],
    ['custom function inside', '=ARRONDI(CTG.EVOLUTION(1,5;2);3)', '=ROUND(CTG.EVOLUTION(1.5,2),3)'],
    ['quoted sheet', "='L’été; 1,5'!A1+SOMME('SI(A;B)'!A1)", "='L’été; 1,5'!A1+SUM('SI(A;B)'!A1)"],
    ['constant array', '=SOMME({1.2,5;3.4})', '=SUM({1,2.5;3,4})'],
    ['structured reference', '=SOMME(tActions[Budget; prévu])', '=SUM(tActions[Budget; prévu])'],
    [
      'items of a structured reference',
      '=LIGNE(tActions[[#En-têtes];[Statut]])',
      '=ROW(tActions[[#Headers],[Statut]])',
    ],
    ['this row', '=tFin[[#Cette ligne];[Montant]]*2', '=tFin[[#This Row],[Montant]]*2'],
    ['exponent', '=1,5E-3*2', '=1.5E-3*2'],
    ['rows', '=SOMME(1:3)', '=SUM(1:3)'],
    ['space before the parenthesis', '=SOMME (A1;A2)', '=SUM (A1,A2)'],
    ['no argument', '=AUJOURDHUI()', '=TODAY()'],
    ['a name that is also a function, unused as one', '=ET*2+OU!A1', '=ET*2+OU!A1'],
  ];

  it.each(both)('%s: typed %s', (_title, french, english) => {
    expect(toEnglish(french)).toBe(english);
  });

  it.each(both)('%s: shown', (_title, french, english) => {
    expect(toFrench(english)).toBe(french);
  });

  it.each([
    ['lower case', '=somme(a1;2)', '=SUM(a1,2)'],
    ['English names', '=SUM(A1;2,5)', '=SUM(A1,2.5)'],
    ['decimal point', '=A1*2.5', '=A1*2.5'],
    ['a comma after a reference, typed the English way', '=SOMME(A1,A2)', '=SUM(A1,A2)'],
    ['unclosed text', '=SI(A1="abc;1,5', '=IF(A1="abc;1,5'],
    ['unclosed bracket', '=SOMME(t[a;1,5', '=SUM(t[a;1,5'],
  ])('tolerates %s', (_title, typed, english) => {
    expect(toEnglish(typed)).toBe(english);
  });

  it.each([
    ['a half number', '=SUM(.5,2)', '=SOMME(0,5;2)'],
    ['every error', '=#NAME?+#NUM!+#NULL!+#DIV/0!', '=#NOM?+#NOMBRE!+#NUL!+#DIV/0!'],
  ])('shows %s', (_title, english, french) => {
    expect(toFrench(english)).toBe(french);
  });

  it('loses no character of any text while cutting it', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('anglais', 'francais'), (text, dialect) => {
        const joined = lexFormula(text, dialect as 'anglais')
          .map((token) => token.text)
          .join('');
        expect(joined).toBe(text);
      }),
    );
  });
});

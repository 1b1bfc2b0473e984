/** Functions the engine calculates; for others (macros, other add-ins, recent ones) the file's last result is worth keeping. */
import { toFrenchName } from '../engine/french/function-names';

/** Named alike in French and in English. */
const SAME_NAME = new Set(
  `ABS ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH COS COSH DATE EXP FILTER FREQUENCY INDEX INT LET LN LOG LOG10 MAX MIN MOD N PI RANK
SIN SINH SQRT SUM T TAN TANH TRANSPOSE TYPE UNIQUE LAMBDA MAP REDUCE SCAN BYROW BYCOL XOR IF AND OR NOT ROUND`.split(
    /\s+/,
  ),
);

/** Known by name, but tried in the engine without success. */
const FAILING = new Set(
  `GETPIVOTDATA GROUPBY PIVOTBY REGEXTEST REGEXEXTRACT REGEXREPLACE TRIMRANGE SINGLE ANCHORARRAY CUBEVALUE CUBEMEMBER CUBESET
CUBERANKEDMEMBER CUBEKPIMEMBER CUBESETCOUNT CUBEMEMBERPROPERTY RTD WEBSERVICE FILTERXML STOCKHISTORY IMAGE INFO PHONETIC`.split(
    /\s+/,
  ),
);

export function isKnownFunction(name: string): boolean {
  const upper = name.toUpperCase();
  if (FAILING.has(upper)) return false;
  return SAME_NAME.has(upper) || toFrenchName(upper) !== upper;
}

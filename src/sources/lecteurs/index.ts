/** The readers, in the order they are tried and listed: adding a family of files is adding one. */
import type { LecteurSource } from '../define';
import { bpe } from './bpe';
import { cafAncien } from './caf-ancien';
import { cafCommunal } from './caf-communal';
import { cafIris } from './caf-iris';
import { dreesApl } from './drees-apl';
import { education } from './education';
import { inseeLarge } from './insee-large';
import { melodiLong } from './melodi-long';
import { melodiPivot } from './melodi-pivot';
import { perimetres } from './perimetres';
import { qpv } from './qpv';
import { tabulations } from './tabulations';
import { tauxCouverture } from './taux-couverture';

/** Those whose header says more come first: a census base is told by any of its variables. */
export const lecteurs: readonly LecteurSource[] = [
  melodiLong,
  melodiPivot,
  qpv,
  cafIris,
  tabulations,
  tauxCouverture,
  perimetres,
  bpe,
  education,
  cafAncien,
  cafCommunal,
  dreesApl,
  inseeLarge,
];

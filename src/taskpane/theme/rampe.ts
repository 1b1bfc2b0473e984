/** The colours of the pane, the only place where they are literal: a ramp around #1B4965, and the colours of gravité. */
import type { BrandVariants } from '@fluentui/react-components';

/** Built at hue 203 around #1B4965 (80), which gives 9.6:1 under white text. */
export const RAMPE: BrandVariants = {
  10: '#050f14',
  20: '#0a1a24',
  30: '#0d2330',
  40: '#102b3c',
  50: '#133449',
  60: '#163b53',
  70: '#18415b',
  80: '#1b4965',
  90: '#357197',
  100: '#76b4db',
  110: '#8dc2e2',
  120: '#a1cde8',
  130: '#b6d8ed',
  140: '#cae2f2',
  150: '#dfedf6',
  160: '#edf5fa',
};

/** Text, icon and ground of each verdict; every text colour reads at 4.5:1 or more on every ground of its mode. */
export interface CouleursVerdict {
  readonly colorErreur: string;
  readonly colorAvertissement: string;
  readonly colorInfo: string;
  readonly colorConforme: string;
  readonly colorSourdine: string;
  readonly colorDepot: string;
}

export const VERDICTS_CLAIRS: CouleursVerdict = {
  colorErreur: '#a4262c',
  colorAvertissement: '#8a5a00',
  colorInfo: '#1b4965',
  colorConforme: '#0b6a0b',
  colorSourdine: '#52606d',
  colorDepot: '#f3f7fa',
};

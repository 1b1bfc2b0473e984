/** Every pair of colours of the pane and of the sheets: what is drawn, on what, and the contrast it must have. */
import type { ThemeCtg } from '../../src/taskpane/theme/theme';

/** Text 4.5 (WCAG 1.4.3), what must only be seen 3 (1.4.11); 0 for what separates and tells nothing alone. */
export const MINIMUMS = { texte: 4.5, signe: 3, filet: 0 } as const;
export type Kind = keyof typeof MINIMUMS;

export type Token = keyof ThemeCtg & `color${string}`;

export interface PanePair {
  readonly kind: Kind;
  readonly over: Token;
  readonly ground: Token;
  readonly use: string;
}

const PAGE: readonly Token[] = ['colorNeutralBackground1'];
/** Grounds that texts of the pane may stand on. */
const GROUNDS: readonly Token[] = [
  ...PAGE,
  'colorDepot',
  'colorNeutralBackground2',
  'colorNeutralBackground3',
];
const HOVERED: readonly Token[] = ['colorNeutralBackground1Hover', 'colorSubtleBackgroundHover'];

/** Grounds of Fluent's messages: information, failure, warning, success. */
const MESSAGES: readonly Token[] = [
  'colorNeutralBackground3',
  'colorStatusDangerBackground1',
  'colorStatusWarningBackground1',
  'colorStatusSuccessBackground1',
];

const list = (kind: Kind, use: string, grounds: readonly Token[], ...overs: readonly Token[]): PanePair[] =>
  overs.flatMap((over) => grounds.map((ground) => ({ kind, over, ground, use })));

/** What the pane's own styles draw, then what Fluent's controls draw with the same theme. */
export const PANE_PAIRS: readonly PanePair[] = [
  ...list('texte', 'texte', [...GROUNDS, ...HOVERED], 'colorNeutralForeground1'),
  ...list('texte', 'texte secondaire', GROUNDS, 'colorNeutralForeground2'),
  ...list('texte', 'titre, lien, grand nombre', [...PAGE, 'colorDepot'], 'colorBrandForeground1'),
  ...list('texte', 'vue choisie', ['colorBrandBackground2'], 'colorBrandForeground1'),
  ...list('texte', 'vue', PAGE, 'colorNeutralForeground2'),
  ...list(
    'texte',
    'gravité (mot et signe)',
    [...PAGE, 'colorDepot', 'colorNeutralBackground1Selected'],
    ...(['colorErreur', 'colorAvertissement', 'colorInfo', 'colorConforme', 'colorSourdine'] as const),
  ),
  ...list('texte', 'bouton principal', ['colorBrandBackground'], 'colorNeutralForegroundOnBrand'),
  ...list(
    'texte',
    'bouton principal survolé',
    ['colorBrandBackgroundHover'],
    'colorNeutralForegroundOnBrand',
  ),
  ...list(
    'texte',
    'bouton principal appuyé',
    ['colorBrandBackgroundPressed'],
    'colorNeutralForegroundOnBrand',
  ),
  ...list('texte', 'bouton survolé', ['colorNeutralBackground1Hover'], 'colorNeutralForeground1Hover'),
  ...list('texte', 'bouton appuyé', ['colorNeutralBackground1Pressed'], 'colorNeutralForeground1Pressed'),
  ...list('texte', 'bouton discret survolé', HOVERED, 'colorNeutralForeground2BrandHover'),
  ...list('texte', 'lien', PAGE, 'colorBrandForegroundLink', 'colorBrandForegroundLinkHover'),
  ...list('texte', 'exemple dans un champ vide', PAGE, 'colorNeutralForeground4'),
  ...list('texte', 'aide sous un champ, signe d’un champ', PAGE, 'colorNeutralForeground3'),
  ...list('texte', 'refus sous un champ', PAGE, 'colorPaletteRedForeground1'),
  ...list('texte', 'message : titre et texte', MESSAGES, 'colorNeutralForeground1'),
  ...list('signe', 'message : signe d’information', ['colorNeutralBackground3'], 'colorNeutralForeground3'),
  ...list(
    'signe',
    'message : signe d’échec',
    ['colorStatusDangerBackground1'],
    'colorStatusDangerForeground1',
  ),
  ...list(
    'signe',
    'message : signe d’alerte',
    ['colorStatusWarningBackground1'],
    'colorStatusWarningForeground3',
  ),
  ...list(
    'signe',
    'message : signe de réussite',
    ['colorStatusSuccessBackground1'],
    'colorStatusSuccessForeground1',
  ),
  ...list('signe', 'contour de ce qui a le focus', [...GROUNDS, ...HOVERED], 'colorStrokeFocus2'),
  ...list('signe', 'bouton principal', [...PAGE, 'colorDepot'], 'colorBrandBackground'),
  ...list('signe', 'onglet choisi, champ en cours', PAGE, 'colorCompoundBrandStroke'),
  ...list('signe', 'vue choisie, attente', PAGE, 'colorBrandStroke1'),
  ...list('signe', 'bord d’un champ ou d’une case', [...PAGE, 'colorDepot'], 'colorNeutralStrokeAccessible'),
  ...list('signe', 'coche', ['colorCompoundBrandBackground'], 'colorNeutralForegroundInverted'),
  ...list('signe', 'case cochée, progression', PAGE, 'colorCompoundBrandBackground'),
  ...list(
    'signe',
    'progression sur sa réglette',
    ['colorNeutralBackground6'],
    'colorCompoundBrandBackground',
  ),
  ...list(
    'signe',
    'dessins : séries',
    PAGE,
    ...(['colorInfo', 'colorPalettePumpkinBorderActive', 'colorPaletteTealBorderActive'] as const),
    ...(['colorPaletteGrapeBorderActive', 'colorPaletteBrassBorderActive', 'colorSourdine'] as const),
  ),
  ...list('filet', 'filet entre deux parties', PAGE, 'colorNeutralStroke2', 'colorNeutralStroke3'),
  ...list('filet', 'bord d’un bouton ou d’une carte, que son texte fait voir', PAGE, 'colorNeutralStroke1'),
];

/** Tokens that let see what is under them. */
export const TRANSPARENT: readonly Token[] = ['colorTransparentBackground', 'colorTransparentStroke'];

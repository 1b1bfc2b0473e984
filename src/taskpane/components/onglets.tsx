/** The tabs of the pane: one stop in the tab order, arrows between them, as the ARIA pattern asks. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

const useStyles = makeStyles({
  liste: { display: 'flex', flexWrap: 'wrap' },
  /** The room of one more tab at the end: the frame puts its help there. */
  pages: { '::after': { content: '""', flex: '1 1 22%' } },
  onglet: {
    // Rows as wide as the pane: four at 320 px as at 450, fewer when the text is enlarged.
    flex: '1 1 22%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: `3px solid ${tokens.colorTransparentStroke}`,
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  choisi: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  vues: { gap: tokens.spacingHorizontalXS },
  vue: {
    flex: '0 1 auto',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    '@media (forced-colors: active)': { border: '1px solid ButtonText' },
  },
  vueChoisie: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

export interface Onglet<N extends string> {
  readonly nom: N;
  readonly titre: string;
}

interface Props<N extends string> {
  readonly label: string;
  readonly onglets: readonly Onglet<N>[];
  readonly choisi: N;
  readonly onChoix: (nom: N) => void;
  /** Views inside a page: smaller, and drawn otherwise than the pages. */
  readonly vues?: boolean;
}

export function Onglets<N extends string>({ label, onglets, choisi, onChoix, vues = false }: Props<N>) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    const rang = onglets.findIndex(({ nom }) => nom === choisi);
    const vise = onglets[targetOf(event.key, rang, onglets.length)];
    if (!vise) return;
    event.preventDefault();
    onChoix(vise.nom);
    document.getElementById(idOnglet(vise.nom))?.focus();
  };
  return (
    <div
      className={mergeClasses(styles.liste, vues ? styles.vues : styles.pages)}
      role="tablist"
      aria-label={label}
    >
      {onglets.map(({ nom, titre }) => (
        <button
          key={nom}
          type="button"
          role="tab"
          id={idOnglet(nom)}
          aria-controls={idPanneau(nom)}
          aria-selected={nom === choisi}
          tabIndex={nom === choisi ? 0 : -1}
          className={mergeClasses(
            styles.onglet,
            vues && styles.vue,
            nom === choisi && (vues ? styles.vueChoisie : styles.choisi),
          )}
          onClick={() => onChoix(nom)}
          onKeyDown={onKeyDown}
        >
          {titre}
        </button>
      ))}
    </div>
  );
}

export function idOnglet(nom: string): string {
  return `onglet-${nom}`;
}

export function idPanneau(nom: string): string {
  return `page-${nom}`;
}

/** Rank of the tab a key goes to, -1 for a key that is not ours. */
export function targetOf(touche: string, rang: number, nombre: number): number {
  if (touche === 'ArrowRight') return (rang + 1) % nombre;
  if (touche === 'ArrowLeft') return (rang - 1 + nombre) % nombre;
  if (touche === 'Home') return 0;
  return touche === 'End' ? nombre - 1 : -1;
}

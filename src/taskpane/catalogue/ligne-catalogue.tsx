/** One indicator of the list: its name, its function, and what the workbook holds of it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Star16Filled } from '@fluentui/react-icons';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useCommandes } from '../commandes-context';
import { catalogue } from '../labels/catalogue';
import type { EntreeCatalogue } from './define';
import { heldMillesimes } from './millesimes-tenus';

const useStyles = makeStyles({
  bouton: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  nom: { fontWeight: tokens.fontWeightSemibold },
  precision: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  etoile: { display: 'inline-flex', gap: tokens.spacingHorizontalXS, color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly entree: EntreeCatalogue;
  readonly isFavori: boolean;
  readonly focus: boolean;
  readonly onOuvrir: () => void;
}

export function LigneCatalogue({ entree: { fiche }, isFavori, focus, onOuvrir }: Props) {
  const styles = useStyles();
  const { figures } = useCommandes();
  const etat = useSyncExternalStore(figures.subscribe, figures.read, figures.read);
  const bouton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) bouton.current?.focus();
  }, [focus]);
  const dernier = heldMillesimes(fiche, etat).at(-1);
  return (
    <li>
      <button ref={bouton} type="button" className={styles.bouton} onClick={onOuvrir}>
        <span className={styles.nom}>{fiche.libelle}</span>
        <span className={styles.precision}>
          <span>{fiche.id}</span>
          {dernier === undefined ? null : <span>{catalogue.detenu(dernier)}</span>}
          {isFavori ? (
            <span className={styles.etoile}>
              <Star16Filled aria-hidden />
              {catalogue.favori}
            </span>
          ) : null}
        </span>
      </button>
    </li>
  );
}

export function PlusDeLignes({ nombre, onPlus }: { readonly nombre: number; readonly onPlus: () => void }) {
  return (
    <div>
      <Button onClick={onPlus}>{catalogue.suivants(nombre)}</Button>
    </div>
  );
}

/** A column of the board: its sign, its word and its count; it opens and closes, and takes the cards that are dropped on it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactNode } from 'react';
import { SANS_STATUT } from '../../evaluation/groupes-statuts';
import type { GroupeStatut } from '../../evaluation/groupes-statuts';
import type { CarteAction } from '../../evaluation/colonnes-statuts';
import { Pastille } from '../images/motif-statut';
import { planVues } from '../labels/plan-vues';
import { NoteSous } from '../suivi-evaluation/note-sous';
import { TYPE_CARTE } from './carte-statut';

const mots = planVues.tableau;

const useStyles = makeStyles({
  colonne: {
    minWidth: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: tokens.spacingHorizontalS,
    border: `2px solid ${tokens.colorTransparentStroke}`,
    '@media (forced-colors: active)': { border: '2px solid CanvasText' },
  },
  visee: {
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '2px dashed Highlight' },
  },
  tete: { cursor: 'pointer', overflowWrap: 'anywhere' },
  titre: {
    // Words around the sign, as a text: enlarged, they go to the line between words.
    display: 'inline',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  compte: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  cartes: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    paddingTop: tokens.spacingVerticalS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly groupe: GroupeStatut<CarteAction>;
  readonly ouverte: boolean;
  readonly onOuverte: (ouverte: boolean) => void;
  /** A card let go on the column; absent where a statut cannot be chosen. */
  readonly onLacher: ((cle: string) => void) | undefined;
  readonly children: ReactNode;
}

export function ColonneStatut({ groupe, ouverte, onOuverte, onLacher, children }: Props) {
  const styles = useStyles();
  const [visee, setVisee] = useState(false);
  const { statut, mot, elements } = groupe;
  const onDragOver = (event: DragEvent) => {
    if (!onLacher || !event.dataTransfer.types.includes(TYPE_CARTE)) return;
    event.preventDefault();
    setVisee(true);
  };
  const onDrop = (event: DragEvent) => {
    setVisee(false);
    const cle = event.dataTransfer.getData(TYPE_CARTE);
    if (cle === '' || !onLacher) return;
    event.preventDefault();
    onLacher(cle);
  };
  return (
    <details
      className={mergeClasses(styles.colonne, visee && styles.visee)}
      open={ouverte}
      onToggle={({ currentTarget: { open } }) => {
        if (open !== ouverte) onOuverte(open);
      }}
      onDragOver={onDragOver}
      onDragLeave={() => setVisee(false)}
      onDrop={onDrop}
    >
      {/* On the web Office.js moves the focus itself at Tab, among what it knows: a summary only with its tabIndex. */}
      <summary tabIndex={0} className={styles.tete}>
        <h3 className={styles.titre}>
          <Pastille statut={statut} /> {statut === null && mot === SANS_STATUT ? mots.sansStatut : mot}{' '}
          <span className={styles.compte}>{mots.compte(elements.length)}</span>
        </h3>
      </summary>
      {statut === null && mot !== SANS_STATUT ? <NoteSous>{mots.horsListe}</NoteSous> : null}
      {elements.length === 0 ? (
        <NoteSous>{mots.vide}</NoteSous>
      ) : (
        <ul className={styles.cartes}>{children}</ul>
      )}
    </details>
  );
}

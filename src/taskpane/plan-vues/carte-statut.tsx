/** A card of the board: an action, its pilote and its dates; it opens its fiche, and moves by menu, by keyboard or by hand. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, type DragEvent, type KeyboardEvent } from 'react';
import type { StatutAction } from '../../domain/listes';
import type { CarteAction } from '../../evaluation/colonnes-statuts';
import { planVues } from '../labels/plan-vues';
import { BarrePart } from '../suivi-evaluation/barre-part';
import { NoteSous } from '../suivi-evaluation/note-sous';
import { ChoixStatut } from './choix-statut';
import type { PlaceCarte } from './move-carte';
import { formatPart, nameAction } from './say-action';

/** What a card carries while it is dragged. */
export const TYPE_CARTE = 'application/x-ctg-action';

const useStyles = makeStyles({
  carte: {
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'grab',
    minWidth: 0,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 96px',
  },
  ouvrir: {
    display: 'block',
    width: '100%',
    padding: 0,
    border: 'none',
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  nom: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  pied: { marginTop: tokens.spacingVerticalXS },
});

interface Props {
  readonly carte: CarteAction;
  readonly colonne: number;
  readonly rang: number;
  /** The one card of its column in the order of tabs. */
  readonly arret: boolean;
  readonly onOuvrir: (cle: string) => void;
  readonly onStatut: (cle: string, statut: StatutAction) => void;
  readonly onTouche: (place: PlaceCarte, carte: CarteAction, event: KeyboardEvent) => void;
  readonly onFocus: (place: PlaceCarte) => void;
}

export const CarteStatut = memo(function CarteStatut(props: Props) {
  const { carte, colonne, rang, arret, onOuvrir, onStatut, onTouche, onFocus } = props;
  const styles = useStyles();
  const { cle, pilote, periode, avancement, enRetard, statut } = carte;
  const tabIndex = arret ? 0 : -1;
  const onDragStart = (event: DragEvent) => {
    event.dataTransfer.setData(TYPE_CARTE, cle);
    event.dataTransfer.effectAllowed = 'move';
  };
  const dits = [
    ...(avancement === null ? [] : [planVues.avancement(formatPart(avancement))]),
    ...(enRetard ? [planVues.enRetard] : []),
  ];
  return (
    <li
      className={styles.carte}
      draggable
      onDragStart={onDragStart}
      onFocus={() => onFocus({ colonne, rang })}
    >
      <button
        type="button"
        id={idCarte(cle)}
        className={styles.ouvrir}
        tabIndex={tabIndex}
        aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight"
        onClick={() => onOuvrir(cle)}
        onKeyDown={(event) => onTouche({ colonne, rang }, carte, event)}
      >
        <span className={styles.nom}>{nameAction(carte)}</span>
        {pilote === '' ? null : <NoteSous>{planVues.tableau.pilote(pilote)}</NoteSous>}
        <NoteSous>{periode === '' ? planVues.sansDate : periode}</NoteSous>
        {dits.length === 0 ? null : <NoteSous>{dits.join(', ')}</NoteSous>}
        <BarrePart part={avancement} />
      </button>
      <div className={styles.pied}>
        <ChoixStatut
          nom={nameAction(carte)}
          statut={statut}
          tabIndex={tabIndex}
          onStatut={(vers) => onStatut(cle, vers)}
        />
      </div>
    </li>
  );
});

export function idCarte(cle: string): string {
  return `carte-${cle}`;
}

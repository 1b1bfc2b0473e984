/** One action as a card: what it is, whose, where it stands; the whole card opens its fiche. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { memo } from 'react';
import type { Action } from '../../domain/action';
import { cleLigne } from '../../domain/cle-action';
import { formatDate } from '../../domain/date-partielle';
import { formatPourcent } from '../../domain/nombre-ecrit';
import { isEnRetard } from '../../evaluation/en-retard';
import { parseStatut } from '../../evaluation/statuts';
import { Pastille } from '../images/motif-statut';
import { plan as textes } from '../labels/plan';
import { BarrePart } from '../suivi-evaluation/barre-part';
import { verdicts } from '../theme/theme';
import { statutOf } from './filtre-plan';

const mots = textes.carte;

const useStyles = makeStyles({
  carte: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    minWidth: 0,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 112px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  titre: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  // The button covers the card: a large target, one stop, one name.
  bouton: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outline: 'none' },
  },
  ligne: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  statut: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground1,
  },
  alerte: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: verdicts.colorAvertissement,
    fontWeight: tokens.fontWeightSemibold,
  },
  droite: { marginInlineStart: 'auto', color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly action: Action;
  readonly aujourdhui: string;
  /** Findings of the last control on this action; null when none was run. */
  readonly constats: number | null;
  readonly onOuvrir: (cle: string) => void;
}

export const CartePlan = memo(function CartePlan({ action, aujourdhui, constats, onOuvrir }: Props) {
  const styles = useStyles();
  const cle = cleLigne(action.ref);
  const { valeur, texte } = action.avancement;
  return (
    <li className={styles.carte}>
      <h3 className={styles.titre}>
        <button type="button" id={idCarte(cle)} className={styles.bouton} onClick={() => onOuvrir(cle)}>
          {nameCarte(action)}
        </button>
      </h3>
      <div className={styles.ligne}>
        <span className={styles.statut}>
          <Pastille statut={parseStatut(action.statut)} />
          {statutOf(action) || mots.sansStatut}
        </span>
        {isEnRetard(action, aujourdhui) ? (
          <span className={styles.alerte}>
            <Warning16Filled aria-hidden />
            {mots.enRetard}
          </span>
        ) : null}
        <span className={valeur === null ? undefined : styles.droite}>
          {valeur === null ? texte.trim() || mots.nonChiffre : mots.fait(formatPourcent(valeur))}
        </span>
      </div>
      <BarrePart part={valeur} />
      <div className={styles.ligne}>
        <span>{sayPilote(action)}</span>
        <span>{sayDates(action)}</span>
        {action.objectif.trim() === '' ? null : <span>{mots.objectif(action.objectif.trim())}</span>}
        {constats === null || constats === 0 ? null : (
          <span className={mergeClasses(styles.alerte, styles.droite)}>{mots.constats(constats)}</span>
        )}
      </div>
    </li>
  );
});

export function idCarte(cle: string): string {
  return `carte-plan-${cle}`;
}

/** « A1 · Ouvrir une crèche ». */
export function nameCarte({ code, intitule }: Pick<Action, 'code' | 'intitule'>): string {
  return [code.trim(), intitule.trim() || mots.sansIntitule].filter(Boolean).join('\u00A0· ');
}

function sayPilote({ pilote, structure_pilote: structure }: Action): string {
  return [pilote.trim(), structure.trim()].filter(Boolean).join(', ') || mots.sansPilote;
}

/** As written: a year stays a year. */
export function sayDates({ debut, fin }: Pick<Action, 'debut' | 'fin'>): string {
  const [du, au] = [formatDate(debut).trim(), formatDate(fin).trim()];
  if (du === '' && au === '') return mots.sansDate;
  if (du === '') return mots.jusque(au);
  return au === '' ? mots.des(du) : mots.du(du, au);
}

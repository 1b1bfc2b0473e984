/** One finding: how grave, where, what, what to do, and what can be done at once. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import type { ConstatLocalise } from '../../commands';
import { MarqueGravite } from '../components/gravite';
import { controles } from '../labels/controles';
import { verdicts } from '../theme/theme';
import { ActionsConstat, type ModeConstat } from './actions-constat';
import { placeOf } from './place-constat';
import type { EtatConstat } from './suite-constats';

const useStyles = makeStyles({
  carte: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    minWidth: 0,
    overflowWrap: 'anywhere',
    // Neither the pane's header nor the bar of the walk may cover it.
    scrollMarginBlock: '6.5rem',
  },
  courante: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: verdicts.colorDepot,
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  partie: {
    color: tokens.colorNeutralForeground2,
    animationName: { from: { backgroundColor: verdicts.colorDepot }, to: { backgroundColor: 'transparent' } },
    animationDuration: '1.5s',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  tete: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, alignItems: 'baseline' },
  discret: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  texte: { margin: 0 },
  aide: { margin: 0, color: tokens.colorNeutralForeground2 },
  etat: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  resolu: { color: verdicts.colorConforme },
  nouveau: { color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly constat: ConstatLocalise & { readonly etat?: EtatConstat };
  /** The one people are at. */
  readonly courante?: boolean;
  readonly note?: ReactNode;
  readonly mode?: ModeConstat;
}

export const CarteConstat = memo(function CarteConstat({
  constat,
  courante = false,
  note,
  mode = 'constat',
}: Props) {
  const styles = useStyles();
  const carte = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (courante) carte.current?.scrollIntoView({ block: 'nearest' });
  }, [courante]);
  const { etat = 'present' } = constat;
  const parti = etat === 'resolu' || etat === 'justifie';
  return (
    <li
      ref={carte}
      className={mergeClasses(styles.carte, courante && styles.courante, parti && styles.partie)}
      data-suivi={constat.suivi}
      aria-current={courante ? 'true' : undefined}
    >
      <div className={styles.tete}>
        {parti ? null : <MarqueGravite gravite={constat.gravite} mot={controles.gravite(constat.gravite)} />}
        {etat === 'present' ? null : (
          <span className={mergeClasses(styles.etat, parti ? styles.resolu : styles.nouveau)}>
            {parti ? <CheckmarkCircle16Filled aria-hidden /> : null}
            {controles.etats[etat]}
          </span>
        )}
        <span className={styles.discret}>{placeOf(constat)}</span>
        <span className={styles.discret}>{controles.regle(constat.regle)}</span>
      </div>
      <p className={styles.texte}>{constat.message}</p>
      {parti ? null : <p className={styles.aide}>{constat.aide}</p>}
      {constat.abaissee === undefined || parti ? null : (
        <p className={styles.aide}>
          {controles.abaissee(constat.abaissee.depuis)}{' '}
          {controles.abaisseePar(constat.abaissee.auteur, constat.abaissee.motif)}
        </p>
      )}
      {note}
      <ActionsConstat constat={constat} mode={parti ? 'parti' : mode} />
    </li>
  );
});

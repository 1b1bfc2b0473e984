/** One action of a pilote: where it stands, when it ends, its findings, and the way to each. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons';
import { Warning16Filled } from '@fluentui/react-icons';
import type { ConstatLocalise } from '../../commands';
import type { ActionSuivie } from '../../commands/actions-suivies';
import { useCommandes } from '../commandes-context';
import { BarreEchec } from '../components/barre-echec';
import { Depliant } from '../components/depliant';
import { Pairs } from '../components/pairs';
import { commun } from '../labels/commun';
import { controles } from '../labels/controles';
import { mesActions as textes } from '../labels/mes-actions';
import { verdicts } from '../theme/theme';
import { useGeste } from '../use-geste';
import { CarteConstat } from './carte-constat';
import { countsOf } from './counts-of';

const useStyles = makeStyles({
  carte: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  titre: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  retard: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: verdicts.colorAvertissement,
    fontWeight: tokens.fontWeightSemibold,
  },
  sans: { margin: 0, color: tokens.colorNeutralForeground2 },
  aller: {
    color: tokens.colorBrandForeground1,
    alignSelf: 'flex-start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // A border is drawn around its buttons there.
    '@media (forced-colors: active)': { marginInlineStart: 0 },
  },
  liste: { margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
});

interface Props {
  readonly action: ActionSuivie;
  readonly constats: readonly ConstatLocalise[];
}

export function CarteAction({ action, constats }: Props) {
  const styles = useStyles();
  const aller = useGeste(useCommandes().showCellule, ({ feuille, cellule }) =>
    controles.montree(feuille, cellule),
  );
  const nom = nameOf(action);
  return (
    <li className={styles.carte}>
      <h3 className={styles.titre}>{nom}</h3>
      <Pairs pairs={pairsOf(action, styles.retard)} />
      {constats.length === 0 ? (
        <p className={styles.sans}>{textes.sansConstat}</p>
      ) : (
        <Depliant titre={countsOf(constats)}>
          <ul className={styles.liste}>
            {constats.map((constat) => (
              <CarteConstat key={constat.suivi} constat={constat} />
            ))}
          </ul>
        </Depliant>
      )}
      <Button
        className={styles.aller}
        appearance="transparent"
        size="small"
        icon={<ArrowRight16Regular />}
        iconPosition="after"
        aria-label={textes.allerA(nom)}
        onClick={() => void aller.run({ ...action, champ: 'intitule' })}
      >
        {textes.aller}
      </Button>
      <BarreEchec echec={aller.echec} onRetry={aller.retry} />
    </li>
  );
}

function nameOf({ code, intitule }: ActionSuivie): string {
  return [code, intitule].filter((mot) => mot !== '').join(' – ') || textes.sansIntitule;
}

function pairsOf({ statut, echeance, enRetard, avancement, axe }: ActionSuivie, retard: string) {
  const said = (mot: string) => (mot === '' ? commun.inconnu : mot);
  return [
    { nom: textes.statut, valeur: said(statut) },
    {
      nom: textes.echeance,
      valeur: enRetard ? (
        <>
          {echeance}{' '}
          <span className={retard}>
            <Warning16Filled aria-hidden />
            {textes.enRetard}
          </span>
        </>
      ) : (
        said(echeance)
      ),
    },
    { nom: textes.avancement, valeur: said(avancement) },
    { nom: textes.axe, valeur: said(axe) },
  ];
}

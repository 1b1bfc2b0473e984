/** The first run: three steps, the one to do now with its gestures, skipped in one click. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import { Circle20Regular } from '@fluentui/react-icons';
import { lazy, Suspense } from 'react';
import type { RapportStructure } from '../../commands';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import type { Destination } from '../demandes';
import { accueil } from '../labels/accueil';
import type { PageProps } from '../pages/page-props';
import { verdicts } from '../theme/theme';
import { useGesteLong } from '../use-geste-long';
import { ETAPES, type Demarrage, type Etape } from './demarrage';

const Avancement = lazy(async () => ({ default: (await import('../components/avancement')).Avancement }));

const NOUVELLE: Destination = { page: 'convention', vue: 'classeur', objet: 'nouvelle', geste: true };

const useStyles = makeStyles({
  texte: { margin: 0 },
  etapes: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  etape: { display: 'flex', gap: tokens.spacingHorizontalS },
  courante: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: verdicts.colorDepot,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  corps: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  titre: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  etat: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  icone: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  iconeFaite: { color: verdicts.colorConforme },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props extends Pick<PageProps, 'onPage'> {
  readonly demarrage: Demarrage;
  readonly onPasser: () => void;
  /** The workbook has just changed: what was read of it is out of date. */
  readonly onEcrit: () => void;
}

export default function PremiersPas({ demarrage, onPage, onPasser, onEcrit }: Props) {
  const styles = useStyles();
  const { etapes, titre, but, fait, aFaire, passer } = accueil.demarrage;
  return (
    <Section titre={titre}>
      <p className={styles.texte}>{but}</p>
      <ol className={styles.etapes}>
        {ETAPES.map((etape) => {
          const faite = demarrage.faites.has(etape);
          const courante = etape === demarrage.courante;
          const Icone = faite ? CheckmarkCircle20Filled : Circle20Regular;
          return (
            <li
              key={etape}
              className={mergeClasses(styles.etape, courante && styles.courante)}
              aria-current={courante ? 'step' : undefined}
            >
              <Icone className={mergeClasses(styles.icone, faite && styles.iconeFaite)} aria-hidden />
              <div className={styles.corps}>
                <p className={styles.titre}>
                  {etapes[etape].titre} <span className={styles.etat}>({faite ? fait : aFaire})</span>
                </p>
                {courante ? <p className={styles.texte}>{etapes[etape].message}</p> : null}
                {courante ? <Gestes etape={etape} onPage={onPage} onEcrit={onEcrit} /> : null}
              </div>
            </li>
          );
        })}
      </ol>
      <div>
        <Button size="small" appearance="transparent" onClick={onPasser}>
          {passer}
        </Button>
      </div>
    </Section>
  );
}

interface GestesProps extends Pick<Props, 'onPage' | 'onEcrit'> {
  readonly etape: Etape;
}

function Gestes({ etape, onPage, onEcrit }: GestesProps) {
  const styles = useStyles();
  const mots = accueil.demarrage;
  if (etape === 'classeur') return <Debuts onPage={onPage} onEcrit={onEcrit} />;
  const [texte, destination]: readonly [string, Destination] =
    etape === 'territoire'
      ? [mots.completer, NOUVELLE]
      : [mots.chiffres, { page: 'donnees', vue: 'donnees' }];
  return (
    <div className={styles.boutons}>
      <Button appearance="primary" onClick={() => onPage(destination)}>
        {texte}
      </Button>
    </div>
  );
}

/** A new convention, tables that people already have, or an example to look at. */
function Debuts({ onPage, onEcrit }: Pick<Props, 'onPage' | 'onEcrit'>) {
  const styles = useStyles();
  const exemple = useGesteLong(useCommandes().openExemple, sayExemple);
  const mots = accueil.demarrage;
  const onExemple = async () => {
    const issue = await exemple.run();
    if (issue?.ok) onEcrit();
  };
  return (
    <>
      <div className={styles.boutons}>
        <Button appearance="primary" onClick={() => onPage(NOUVELLE)}>
          {mots.nouvelle}
        </Button>
        <Button onClick={() => onPage({ page: 'convention', vue: 'reprendre' })}>{mots.reprendre}</Button>
        <Button disabledFocusable={exemple.attend} onClick={() => void onExemple()}>
          {mots.exemple}
        </Button>
        <Button
          appearance="transparent"
          onClick={() => onPage({ page: 'convention', vue: 'classeur', geste: true })}
        >
          {mots.structurer}
        </Button>
      </div>
      {exemple.attend ? (
        <Suspense fallback={<Attente texte={mots.exempleEnCours} />}>
          <Avancement texte={mots.exempleEnCours} avancee={exemple.avancee} onArreter={exemple.arreter} />
        </Suspense>
      ) : null}
      <BarreEchec echec={exemple.echec} onRetry={exemple.retry} />
    </>
  );
}

function sayExemple({ feuillesCreees }: RapportStructure): string {
  return accueil.demarrage.exempleEcrit(feuillesCreees.length);
}

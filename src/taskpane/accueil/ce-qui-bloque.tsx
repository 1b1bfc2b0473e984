/** What keeps the plan from the copil: the first findings with a way to each, or the word that it is ready. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import { ErrorCircle20Filled } from '@fluentui/react-icons';
import { Warning20Filled } from '@fluentui/react-icons';
import type { CelluleMontree, CelluleVisee } from '../../commands';
import type { ConstatLocalise } from '../../commands';
import { useCommandes, type RapportControlePage } from '../commandes-context';
import { BarreEchec } from '../components/barre-echec';
import { accueil } from '../labels/accueil';
import type { PageProps } from '../pages/page-props';
import { verdicts } from '../theme/theme';
import { useGeste } from '../use-geste';

const MONTRES = 3;

const useStyles = makeStyles({
  verdict: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  pret: { color: verdicts.colorConforme },
  attention: { color: verdicts.colorAvertissement },
  erreur: { color: verdicts.colorErreur },
  icone: { flexShrink: 0 },
  liste: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  ligne: { marginBottom: tokens.spacingVerticalS },
  texte: { margin: 0, overflowWrap: 'anywhere' },
  lien: {
    minWidth: 0,
    paddingInline: 0,
    color: tokens.colorBrandForeground1,
    // A border is drawn around it there.
    '@media (forced-colors: active)': { paddingInline: tokens.spacingHorizontalS },
  },
});

interface Props extends Pick<PageProps, 'onPage'> {
  readonly rapport: RapportControlePage;
}

export function CeQuiBloque({ rapport, onPage }: Props) {
  const styles = useStyles();
  const aller = useGeste(useCommandes().showCellule, sayMontree);
  const erreurs = rapport.constats.filter(({ gravite }) => gravite === 'erreur');
  const { bloquants, bilan } = rapport;
  return (
    <>
      {rapport.pret ? (
        <Verdict ton="pret" texte={accueil.bloque.pret} />
      ) : (
        <Verdict
          ton={erreurs.length > 0 ? 'erreur' : 'attention'}
          texte={
            erreurs.length > 0
              ? accueil.bloque.erreurs(erreurs.length)
              : accueil.bloque.nonControlables(bloquants.length)
          }
        />
      )}
      {rapport.pret ? <p className={styles.texte}>{accueil.bloque.pretDetail}</p> : null}
      {erreurs.length > 0 ? (
        <ul className={styles.liste}>
          {erreurs.slice(0, MONTRES).map((constat) => (
            <li key={constat.suivi} className={styles.ligne}>
              {constat.message}
              <Acces constat={constat} onPage={onPage} onAller={(visee) => void aller.run(visee)} />
            </li>
          ))}
        </ul>
      ) : null}
      {erreurs.length === 0 && !rapport.pret ? (
        <ul className={styles.liste}>
          {bloquants.slice(0, MONTRES).map(({ regle, table, ligne, manque }) => (
            <li key={`${regle} ${table ?? ''} ${String(ligne)}`} className={styles.ligne}>
              {manque}
            </li>
          ))}
        </ul>
      ) : null}
      <Autres nombre={(erreurs.length > 0 ? erreurs.length : bloquants.length) - MONTRES} />
      <p className={styles.texte}>{accueil.bloque.avertissements(bilan.avertissements)}</p>
      <BarreEchec echec={aller.echec} onRetry={aller.retry} />
      <div>
        <Button
          size="small"
          onClick={() => onPage({ page: 'controles', vue: 'constats', objet: 'lire', geste: true })}
        >
          {accueil.bloque.tout}
        </Button>
      </div>
    </>
  );
}

const ICONES = { pret: CheckmarkCircle20Filled, attention: Warning20Filled, erreur: ErrorCircle20Filled };

function Verdict({ ton, texte }: { readonly ton: keyof typeof ICONES; readonly texte: string }) {
  const styles = useStyles();
  const Icone = ICONES[ton];
  return (
    <p className={mergeClasses(styles.verdict, styles[ton])}>
      <Icone className={styles.icone} aria-hidden />
      <span>{texte}</span>
    </p>
  );
}

function Autres({ nombre }: { readonly nombre: number }) {
  const styles = useStyles();
  return nombre <= 0 ? null : <p className={styles.texte}>{accueil.bloque.autres(nombre)}</p>;
}

interface AccesProps extends Pick<PageProps, 'onPage'> {
  readonly constat: ConstatLocalise;
  readonly onAller: (visee: CelluleVisee) => void;
}

/** The fiche of an action where there is one, the cell otherwise; a finding about the whole plan has neither. */
function Acces({ constat, onPage, onAller }: AccesProps) {
  const styles = useStyles();
  const { table, id, message } = constat;
  if (table === null) return null;
  const fiche = table === 'tActions' && id !== null && id !== '';
  return (
    <div>
      <Button
        className={styles.lien}
        appearance="transparent"
        size="small"
        aria-label={fiche ? accueil.bloque.ficheDe(message) : accueil.bloque.celluleDe(message)}
        onClick={() => (fiche ? onPage({ page: 'plan', vue: 'fiches', objet: id }) : onAller(constat))}
      >
        {fiche ? accueil.bloque.fiche : accueil.bloque.cellule}
      </Button>
    </div>
  );
}

function sayMontree({ feuille, cellule }: CelluleMontree): string {
  return accueil.montree(feuille, cellule);
}

/** What moved since the last copil, as the workbook's dates say it, and what they do not say. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { cleLigne } from '../../domain/cle-action';
import { formatDate } from '../../domain/date-partielle';
import type { Mouvement, Situation } from '../../evaluation';
import { Depliant } from '../components/depliant';
import { accueil } from '../labels/accueil';
import { commun } from '../labels/commun';
import type { PageProps } from '../pages/page-props';

const MONTRES = 8;

const useStyles = makeStyles({
  texte: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  liste: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

interface Props extends Pick<PageProps, 'onPage'> {
  readonly situation: Situation;
}

export function CeQuiABouge({ situation, onPage }: Props) {
  const styles = useStyles();
  const { mouvements, depuis, actions } = situation;
  const { bouge } = accueil;
  const reserves = [
    depuis.copil ? '' : bouge.sansCopil,
    mouvements.groupes.length === 0 ? bouge.rien : '',
    mouvements.actionsSansDate === 0 || actions === 0 ? '' : bouge.sansDate(mouvements.actionsSansDate),
    mouvements.jalonsSansDate === 0 ? '' : bouge.jalonsSansDate(mouvements.jalonsSansDate),
    mouvements.indecis === 0 ? '' : bouge.indecis(mouvements.indecis),
  ].filter((phrase) => phrase !== '');
  return (
    <>
      <div>
        {mouvements.groupes.map(({ genre, elements }) => (
          <Depliant key={genre} titre={bouge.groupes[genre](elements.length)}>
            <ul className={styles.liste}>
              {elements.slice(0, MONTRES).map((element) => (
                <li key={cleLigne(element.ref)}>
                  <Nom element={element} onPage={onPage} />, {formatDate(element.date)}
                </li>
              ))}
            </ul>
            {elements.length > MONTRES ? (
              <p className={styles.texte}>{accueil.bloque.autres(elements.length - MONTRES)}</p>
            ) : null}
          </Depliant>
        ))}
      </div>
      {reserves.map((phrase) => (
        <p key={phrase} className={styles.texte}>
          {phrase}
        </p>
      ))}
    </>
  );
}

interface NomProps extends Pick<PageProps, 'onPage'> {
  readonly element: Mouvement;
}

function Nom({ element: { ref, libelle }, onPage }: NomProps) {
  if (ref.table !== 'tActions') return <span>{libelle === '' ? commun.inconnu : libelle}</span>;
  return (
    <Link as="button" onClick={() => onPage({ page: 'plan', vue: 'fiches', objet: cleLigne(ref) })}>
      {libelle === '' ? commun.inconnu : libelle}
    </Link>
  );
}

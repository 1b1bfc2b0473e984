/** The repair of one finding: what it would change, then made on request. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Reparation } from '../../domain/reparation';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { BarreEchec } from '../components/barre-echec';
import { TableauChangements } from '../components/tableau-changements';
import { commun } from '../labels/commun';
import { controles } from '../labels/controles';
import { reparations } from '../labels/reparations';
import { useGeste } from '../use-geste';
import { sayReparees, tellValeur } from './say-reparations';

const textes = reparations.une;

const useStyles = makeStyles({
  apercu: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  texte: { margin: 0 },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly reparation: Reparation;
  readonly onFermer: () => void;
}

export function ReparationConstat({ reparation, onFermer }: Props) {
  const styles = useStyles();
  const geste = useGeste(useCommandes().applyReparations, sayReparees);
  const apply = async () => {
    const issue = await geste.run([reparation]);
    if (issue?.ok && issue.value.laissees.length === 0) onFermer();
  };
  return (
    <div className={styles.apercu} role="group" aria-label={textes.titre}>
      <p className={styles.texte}>{reparation.phrase}</p>
      {reparation.aConfirmer ? <p className={styles.texte}>{reparations.aConfirmer}</p> : null}
      <TableauChangements
        titre={textes.titre}
        enTetes={textes}
        changements={reparation.retouches.map(({ table, ligne, champ, avant, apres }) => ({
          cle: `${table}|${String(ligne)}|${champ}`,
          quoi: controles.ligne(ligne),
          avant: tellValeur(avant),
          apres: tellValeur(apres),
        }))}
      />
      {geste.valeur?.laissees.map(({ phrase }) => (
        <p key={phrase} className={styles.texte}>
          {phrase}
        </p>
      ))}
      {geste.attend ? <Attente texte={reparations.enCours} /> : null}
      <BarreEchec echec={geste.echec} onRetry={geste.retry} />
      <div className={styles.boutons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={geste.attend}
          onClick={() => void apply()}
        >
          {reparations.appliquer(1)}
        </Button>
        <Button size="small" onClick={onFermer}>
          {commun.annuler}
        </Button>
      </div>
    </div>
  );
}

/** Where the workbook stands, and what may be done from there: begin, structure, or go on. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableAdd24Regular } from '@fluentui/react-icons';
import type { EtatAccueil } from '../../commands';
import { Attente } from '../components/attente';
import { EtatVide } from '../components/etat-vide';
import { convention } from '../labels/convention';
import { CodesProposes } from './codes-proposes';
import { EtatClasseur } from './etat-classeur';

const useStyles = makeStyles({
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface EtatProps {
  readonly etat: EtatAccueil;
  readonly examine: boolean;
  readonly planOuvert: boolean;
  readonly onVoir: () => void;
  readonly onNouvelle: () => void;
  /** The workbook has just changed: what was read of it is out of date. */
  readonly onEcrit: () => void;
}

export function Etat({ etat, examine, planOuvert, onVoir, onNouvelle, onEcrit }: EtatProps) {
  const styles = useStyles();
  const attente = examine ? <Attente texte={convention.structure.examen} /> : null;
  if (!etat.structure) {
    return (
      <EtatVide icone={<TableAdd24Regular fontSize="32px" />} message={convention.vide.message}>
        {attente}
        <div className={styles.boutons}>
          <Button appearance="primary" disabledFocusable={examine} onClick={onNouvelle}>
            {convention.vide.nouvelle}
          </Button>
          {planOuvert ? null : (
            <Button disabledFocusable={examine} onClick={onVoir}>
              {convention.vide.voir}
            </Button>
          )}
        </div>
      </EtatVide>
    );
  }
  return (
    <>
      <EtatClasseur etat={etat} />
      {attente}
      {planOuvert ? null : (
        <div className={styles.boutons}>
          <Button disabledFocusable={examine} onClick={onVoir}>
            {convention.structure.verifier}
          </Button>
          <Button disabledFocusable={examine} onClick={onNouvelle}>
            {convention.completer}
          </Button>
          {etat.axes + etat.actions === 0 ? null : <CodesProposes onEcrit={onEcrit} />}
        </div>
      )}
    </>
  );
}

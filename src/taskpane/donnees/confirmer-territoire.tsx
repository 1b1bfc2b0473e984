/** The workbook has a territory already: replace it, add this one beside it, or keep what is typed. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ChangementRubrique } from '../../commands';
import { Section } from '../components/section';
import { TableauChangements } from '../components/tableau-changements';
import { donnees } from '../labels/donnees';

const useStyles = makeStyles({
  texte: { margin: 0, overflowWrap: 'anywhere' },
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly changements: readonly ChangementRubrique[];
  readonly onRemplacer: () => void;
  readonly onAjouter: () => void;
  readonly onGarder: () => void;
}

export function ConfirmerTerritoire({ changements, onRemplacer, onAjouter, onGarder }: Props) {
  const styles = useStyles();
  const textes = donnees.territoire;
  const { rubrique: quoi, avant, apres } = textes.enTetes;
  return (
    <Section titre={textes.confirmer} niveau={3} focus>
      <p className={styles.texte}>{textes.confirmerMessage}</p>
      <TableauChangements
        titre={textes.confirmer}
        enTetes={{ quoi, avant, apres }}
        changements={changements.map(({ rubrique, ...change }) => ({
          cle: rubrique,
          quoi: rubrique,
          ...change,
        }))}
      />
      <div className={styles.boutons}>
        <Button onClick={onRemplacer}>{textes.remplacer}</Button>
        <Button onClick={onAjouter}>{textes.ajouter}</Button>
        <Button onClick={onGarder}>{textes.garder}</Button>
      </div>
    </Section>
  );
}

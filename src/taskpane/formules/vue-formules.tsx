/** View « Formules »: insert, explain, repair, freeze. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../components/section';
import type { Demandes } from '../demandes';
import { formules } from '../labels/formules';
import { Expliquer } from './expliquer';
import { Figer } from './figer';
import { Reparer } from './reparer';

const useStyles = makeStyles({
  vue: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  texte: { margin: 0 },
});

interface Props {
  readonly demandes: Demandes;
  readonly onInserer: () => void;
}

export default function VueFormules({ demandes, onInserer }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.vue}>
      <Expliquer demandes={demandes} />
      <Section titre={formules.inserer.titre}>
        <p className={styles.texte}>{formules.inserer.but}</p>
        <div>
          <Button onClick={onInserer}>{formules.inserer.bouton}</Button>
        </div>
      </Section>
      <Reparer />
      <Figer />
    </div>
  );
}

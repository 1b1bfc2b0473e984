/** The person's choice of appearance, when Excel's own theme is unknown or does not suit. */
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useApparence } from '../apparence-context';
import { useStyleChoix } from '../components/style-choix';
import { commun } from '../labels/commun';
import { CHOIX_APPARENCE, isChoixApparence } from '../theme/choose-apparence';

const useStyles = makeStyles({
  choix: {
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
});

export function ChoixApparence() {
  const styles = useStyles();
  const { liste } = useStyleChoix();
  const { choix, setChoix } = useApparence();
  return (
    <Field className={styles.choix} label={commun.apparence}>
      <Select
        className={liste}
        select={{ className: liste }}
        value={choix}
        onChange={(_, { value }) => {
          if (isChoixApparence(value)) setChoix(value);
        }}
      >
        {CHOIX_APPARENCE.map((nom) => (
          <option key={nom} value={nom}>
            {commun.apparences[nom]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

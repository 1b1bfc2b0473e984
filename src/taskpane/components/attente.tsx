/** Waiting, said in words once it lasts. */
import { makeStyles, Spinner } from '@fluentui/react-components';
import { ApresUnMoment } from './apres-un-moment';

const useStyles = makeStyles({ attente: { justifyContent: 'flex-start' } });

export function Attente({ texte }: { readonly texte: string }) {
  const styles = useStyles();
  return (
    <ApresUnMoment>
      <Spinner className={styles.attente} size="tiny" label={texte} />
    </ApresUnMoment>
  );
}

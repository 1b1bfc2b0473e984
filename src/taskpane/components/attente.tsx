/** Waiting, said in words. */
import { makeStyles, Spinner } from '@fluentui/react-components';

const useStyles = makeStyles({ attente: { justifyContent: 'flex-start' } });

export function Attente({ texte }: { readonly texte: string }) {
  const styles = useStyles();
  return <Spinner className={styles.attente} size="tiny" label={texte} />;
}

/** A message of the pane: what, why and what to do, with what can be done at once. */
import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  type MessageBarProps,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  barre: { minWidth: 0 },
  corps: {
    minWidth: 0,
    overflowWrap: 'anywhere',
    paddingBlock: tokens.spacingVerticalXS,
    whiteSpace: 'normal',
  },
  titre: { display: 'block' },
  actions: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
});

interface Props {
  readonly intent: NonNullable<MessageBarProps['intent']>;
  readonly titre?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

export function Barre({ intent, titre, children, actions }: Props) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.barre} intent={intent} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.corps}>
        {titre === undefined ? null : <MessageBarTitle className={styles.titre}>{titre}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {actions === undefined ? null : (
        <MessageBarActions className={styles.actions}>{actions}</MessageBarActions>
      )}
    </MessageBar>
  );
}

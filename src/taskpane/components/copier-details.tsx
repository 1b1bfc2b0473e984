/** « Copier les détails »: to the clipboard, or shown to be copied by hand where the clipboard is closed. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnnonce } from '../annonces';
import { copyText } from '../copy-text';
import { commun } from '../labels/commun';

// Every page brings this: a plain area, where Fluent's would weigh on the start of the pane for a clipboard seldom closed.
const useStyles = makeStyles({
  aCopier: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  texte: {
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    padding: tokens.spacingVerticalSNudge,
    resize: 'vertical',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

export function CopierDetails({ details }: { readonly details: string }) {
  const [issue, setIssue] = useState<'a-faire' | 'copie' | 'a-la-main'>('a-faire');
  const annonce = useAnnonce();
  const styles = useStyles();
  const copy = async () => {
    const copie = await copyText(details);
    setIssue(copie ? 'copie' : 'a-la-main');
    if (copie) annonce(commun.copies, 'poli');
  };
  if (issue === 'a-la-main') {
    return (
      <label className={styles.aCopier}>
        {commun.detailsACopier}
        <textarea
          className={styles.texte}
          readOnly
          value={details}
          rows={4}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
    );
  }
  return (
    <Button size="small" appearance="transparent" onClick={() => void copy()}>
      {issue === 'copie' ? commun.copies : commun.copierDetails}
    </Button>
  );
}

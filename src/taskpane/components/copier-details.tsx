/** « Copier les détails »: to the clipboard, or shown to be copied by hand where the clipboard is closed. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useAnnonce } from '../annonces';
import { copyText } from '../copy-text';
import { commun } from '../labels/commun';

export function CopierDetails({ details }: { readonly details: string }) {
  const [issue, setIssue] = useState<'a-faire' | 'copie' | 'a-la-main'>('a-faire');
  const annonce = useAnnonce();
  const copy = async () => {
    const copie = await copyText(details);
    setIssue(copie ? 'copie' : 'a-la-main');
    if (copie) annonce(commun.copies, 'poli');
  };
  if (issue === 'a-la-main') {
    return (
      <Field label={commun.detailsACopier}>
        <Textarea readOnly value={details} rows={4} onFocus={(event) => event.currentTarget.select()} />
      </Field>
    );
  }
  return (
    <Button size="small" appearance="transparent" onClick={() => void copy()}>
      {issue === 'copie' ? commun.copies : commun.copierDetails}
    </Button>
  );
}

/** Where a file is dropped, or picked with the button: the zone is a comfort, the button does it all. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentArrowUp20Regular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { verdicts } from '../theme/theme';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: verdicts.colorDepot,
  },
  survol: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    padding: `calc(${tokens.spacingHorizontalL} - 1px)`,
  },
  texte: { margin: 0, overflowWrap: 'anywhere' },
  aide: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

export interface TextesDepot {
  readonly aide: string;
  readonly choisir: string;
  readonly autre: string;
  readonly accueillis: string;
  readonly lacher: string;
}

interface Props {
  readonly textes: TextesDepot;
  /** As the browser's file picker understands it: ".csv,text/csv". */
  readonly accept: string;
  /** A file was already chosen: the button offers another. */
  readonly deja: boolean;
  readonly attend: boolean;
  readonly plusieurs?: boolean;
  readonly onFichiers: (fichiers: readonly File[]) => void;
}

export function DepotFichier({ textes, accept, deja, attend, plusieurs = false, onFichiers }: Props) {
  const styles = useStyles();
  const choix = useRef<HTMLInputElement>(null);
  const [survole, setSurvole] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setSurvole(false);
    const fichiers = [...event.dataTransfer.files];
    if (fichiers.length > 0 && !attend) onFichiers(fichiers);
  };
  return (
    <div
      className={mergeClasses(styles.zone, survole && styles.survol)}
      onDragOver={(event) => {
        event.preventDefault();
        setSurvole(true);
      }}
      onDragLeave={() => setSurvole(false)}
      onDrop={onDrop}
    >
      <p className={styles.texte}>{survole ? textes.lacher : textes.aide}</p>
      <Button
        icon={<DocumentArrowUp20Regular />}
        appearance={deja ? 'secondary' : 'primary'}
        disabledFocusable={attend}
        onClick={() => choix.current?.click()}
      >
        {deja ? textes.autre : textes.choisir}
      </Button>
      <input
        ref={choix}
        type="file"
        hidden
        aria-label={textes.choisir}
        accept={accept}
        multiple={plusieurs}
        onChange={(event) => {
          const fichiers = [...(event.target.files ?? [])];
          event.target.value = '';
          if (fichiers.length > 0) onFichiers(fichiers);
        }}
      />
      <p className={styles.aide}>{textes.accueillis}</p>
    </div>
  );
}

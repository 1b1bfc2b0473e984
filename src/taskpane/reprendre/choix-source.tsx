/** Where the table is: a sheet, a file, or what is pasted. */
import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ClipboardEvent } from 'react';
import { BarreEchec } from '../components/barre-echec';
import { ChoixListe } from '../components/choix-liste';
import { Attente } from '../components/attente';
import { DepotFichier } from '../donnees/depot-fichier';
import { readFichier, type FichierDepose } from '../donnees/read-fichier';
import { reprendre } from '../labels/reprendre';
import { useGeste } from '../use-geste';
import { useFeuilles } from './use-feuilles';
import type { SourceReprise } from './types';

const TYPES = ['feuille', 'fichier', 'collage'] as const;
type TypeSource = (typeof TYPES)[number];

const useStyles = makeStyles({ texte: { margin: 0 }, zone: { width: '100%', minWidth: 0 } });

interface Props {
  readonly attend: boolean;
  readonly active: boolean;
  /** A source was read already: reading is no longer the page's main gesture. */
  readonly deja: boolean;
  readonly onSource: (source: SourceReprise) => void;
}

export function ChoixSource(props: Props) {
  const [type, setType] = useState<TypeSource>('feuille');
  const textes = reprendre.source;
  return (
    <>
      <ChoixListe
        label={textes.titre}
        valeur={type}
        options={TYPES.map((nom) => ({ valeur: nom, texte: textes.types[nom] }))}
        onChoix={(choisi) => setType(TYPES.find((nom) => nom === choisi) ?? type)}
      />
      {type === 'feuille' ? <SourceFeuille {...props} /> : null}
      {type === 'fichier' ? <SourceFichier {...props} /> : null}
      {type === 'collage' ? <SourceCollage {...props} /> : null}
    </>
  );
}

function SourceFeuille({ attend, active, deja, onSource }: Props) {
  const styles = useStyles();
  const textes = reprendre.source;
  const feuilles = useFeuilles(active);
  const [choisie, setChoisie] = useState('');
  const noms = feuilles.valeur ?? [];
  const nom = noms.includes(choisie) ? choisie : (noms[0] ?? '');
  if (feuilles.echec) return <BarreEchec echec={feuilles.echec} onRetry={feuilles.retry} />;
  if (!feuilles.valeur) return <Attente texte={textes.lectureFeuilles} />;
  if (nom === '') return <p className={styles.texte}>{textes.aucuneFeuille}</p>;
  return (
    <>
      <ChoixListe
        label={textes.feuille}
        valeur={nom}
        options={noms.map((titre) => ({ valeur: titre, texte: titre }))}
        onChoix={setChoisie}
      />
      <Lire attend={attend} deja={deja} onLire={() => onSource({ type: 'feuille', nom })} />
    </>
  );
}

function SourceFichier({ attend, deja, onSource }: Props) {
  const lecture = useGeste(readFichier);
  const onFichiers = async (fichiers: readonly FichierDepose[]) => {
    const issue = await lecture.run(fichiers);
    if (issue?.ok) onSource({ type: 'fichier', ...issue.value });
  };
  return (
    <>
      <DepotFichier
        textes={reprendre.source.fichier}
        accept=".xlsx,.csv,.txt,text/csv"
        deja={deja}
        attend={attend || lecture.attend}
        onFichiers={(fichiers) => void onFichiers(fichiers)}
      />
      <BarreEchec echec={lecture.echec} />
    </>
  );
}

/** The words are shown; what Word or Outlook also says of the table (its cells) is kept beside them. */
function SourceCollage({ attend, deja, onSource }: Props) {
  const styles = useStyles();
  const [colle, setColle] = useState({ texte: '', html: '' });
  const textes = reprendre.source;
  const lignes = colle.texte.split('\n').filter((ligne) => ligne.trim() !== '').length;
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    const texte = event.clipboardData.getData('text/plain');
    if (texte === '' && html === '') return;
    event.preventDefault();
    setColle({ texte, html });
  };
  return (
    <>
      <Field label={textes.collage} hint={lignes === 0 ? textes.aideCollage : textes.colle(lignes)}>
        <Textarea
          className={styles.zone}
          rows={5}
          value={colle.texte}
          onPaste={onPaste}
          onChange={(_, { value }) => setColle({ texte: value, html: '' })}
        />
      </Field>
      <Lire
        attend={attend || colle.texte.trim() === ''}
        deja={deja}
        onLire={() =>
          onSource({
            type: 'collage',
            texte: colle.texte,
            ...(colle.html === '' ? {} : { html: colle.html }),
          })
        }
      />
    </>
  );
}

interface LireProps {
  readonly attend: boolean;
  readonly deja: boolean;
  readonly onLire: () => void;
}

function Lire({ attend, deja, onLire }: LireProps) {
  return (
    <div>
      <Button appearance={deja ? 'secondary' : 'primary'} disabledFocusable={attend} onClick={onLire}>
        {reprendre.source.lire}
      </Button>
    </div>
  );
}

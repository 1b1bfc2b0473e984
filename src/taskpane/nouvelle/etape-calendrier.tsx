/** Step « Calendrier »: the steps of the démarche, their proposed dates to be kept, changed or left out. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Barre } from '../components/barre';
import { Saisie } from '../components/saisie';
import { nouvelle } from '../labels/nouvelle';
import { listEtapes, type EtapeChoisie } from './brouillon';
import type { EtapeProps } from './etape-props';

const useStyles = makeStyles({
  liste: { margin: 0, padding: 0, listStyleType: 'none' },
  rangee: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingBlock: tokens.spacingVerticalXS,
  },
  mots: { paddingInlineStart: tokens.spacingHorizontalXXXL, paddingBottom: tokens.spacingVerticalS },
});

export function EtapeCalendrier({
  brouillon,
  onBrouillon,
  aujourdhui,
}: EtapeProps & { readonly aujourdhui: string }) {
  const styles = useStyles();
  const etapes = listEtapes(brouillon, aujourdhui);
  const onChange = (cle: string, change: { readonly retenue?: boolean; readonly date?: string }) =>
    onBrouillon({ etapes: { ...brouillon.etapes, [cle]: { ...brouillon.etapes[cle], ...change } } });
  return (
    <>
      {etapes.some(({ proposee }) => proposee) ? null : (
        <Barre intent="info">{nouvelle.calendrier.sansSignature}</Barre>
      )}
      <ul className={styles.liste} aria-label={nouvelle.etapes.calendrier}>
        {etapes.map((etape) => (
          <li key={etape.cle} className={styles.rangee}>
            <Etape etape={etape} onChange={(change) => onChange(etape.cle, change)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly etape: EtapeChoisie;
  readonly onChange: (change: { readonly retenue?: boolean; readonly date?: string }) => void;
}

function Etape({ etape, onChange }: Props) {
  const styles = useStyles();
  const textes = nouvelle.calendrier;
  return (
    <>
      <Checkbox
        checked={etape.retenue}
        label={etape.libelle}
        onChange={(_, { checked }) => onChange({ retenue: checked === true })}
      />
      {etape.retenue ? (
        <div className={styles.mots}>
          <Saisie
            label={textes.date}
            sujet={etape.libelle}
            valeur={etape.date}
            invite={textes.aPreciser}
            onTexte={(date) => onChange({ date })}
            {...(etape.proposee ? { message: { ton: 'none', texte: textes.proposee } } : {})}
          />
        </div>
      ) : null}
    </>
  );
}

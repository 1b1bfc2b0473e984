/** Step « Signataires »: the structures that sign, never a person's name. */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { TYPES_SIGNATAIRE } from '../../domain/listes';
import type { SignataireProjet } from '../../sheets/nouvelle-ctg';
import { ChoixListe } from '../components/choix-liste';
import { Saisie } from '../components/saisie';
import { nouvelle } from '../labels/nouvelle';
import { listSignataires, type SignataireChoisi } from './brouillon';
import type { EtapeProps } from './etape-props';

const useStyles = makeStyles({
  liste: { margin: 0, padding: 0, listStyleType: 'none' },
  rangee: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingBlock: tokens.spacingVerticalXS,
  },
  mots: { paddingInlineStart: tokens.spacingHorizontalXXXL, paddingBottom: tokens.spacingVerticalS },
  ajout: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
});

export function EtapeSignataires({ brouillon, onBrouillon }: EtapeProps) {
  const styles = useStyles();
  const textes = nouvelle.signataires;
  const onChange = (cle: string, change: { readonly retenu?: boolean; readonly structure?: string }) =>
    onBrouillon({
      signataires: { ...brouillon.signataires, [cle]: { ...brouillon.signataires[cle], ...change } },
    });
  const onAjoute = (ajoutes: readonly SignataireProjet[]) => onBrouillon({ ajoutes });
  return (
    <>
      <ul className={styles.liste} aria-label={nouvelle.etapes.signataires}>
        {listSignataires(brouillon).map((signataire) => (
          <li key={signataire.cle} className={styles.rangee}>
            <Offert signataire={signataire} onChange={(change) => onChange(signataire.cle, change)} />
          </li>
        ))}
        {brouillon.ajoutes.map((ajoute, rang) => (
          <li key={`ajout ${String(rang)}`} className={styles.rangee}>
            <Ajoute
              ajoute={ajoute}
              onChange={(change) =>
                onAjoute(
                  brouillon.ajoutes.map((autre, place) => (place === rang ? { ...autre, ...change } : autre)),
                )
              }
              onRetire={() => onAjoute(brouillon.ajoutes.filter((_, place) => place !== rang))}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={() => onAjoute([...brouillon.ajoutes, { structure: '', type: 'association' }])}>
          {textes.ajouter}
        </Button>
      </div>
    </>
  );
}

interface OffertProps {
  readonly signataire: SignataireChoisi;
  readonly onChange: (change: { readonly retenu?: boolean; readonly structure?: string }) => void;
}

function Offert({ signataire, onChange }: OffertProps) {
  const styles = useStyles();
  const { structure, type, retenu } = signataire;
  return (
    <>
      <Checkbox
        checked={retenu}
        label={structure === '' ? type : structure}
        onChange={(_, { checked }) => onChange({ retenu: checked === true })}
      />
      {retenu ? (
        <div className={styles.mots}>
          <Saisie
            label={nouvelle.signataires.structure}
            sujet={type}
            valeur={structure}
            onTexte={(texte) => onChange({ structure: texte })}
          />
        </div>
      ) : null}
    </>
  );
}

interface AjouteProps {
  readonly ajoute: SignataireProjet;
  readonly onChange: (change: Partial<SignataireProjet>) => void;
  readonly onRetire: () => void;
}

function Ajoute({ ajoute, onChange, onRetire }: AjouteProps) {
  const styles = useStyles();
  const textes = nouvelle.signataires;
  return (
    <div className={styles.ajout}>
      <Saisie
        label={textes.autre}
        valeur={ajoute.structure}
        onTexte={(structure) => onChange({ structure })}
      />
      <ChoixListe
        label={textes.type}
        valeur={ajoute.type}
        options={TYPES_SIGNATAIRE.map((type) => ({ valeur: type, texte: type }))}
        onChoix={(choisi) => {
          const type = TYPES_SIGNATAIRE.find((connu) => connu === choisi);
          if (type !== undefined) onChange({ type });
        }}
      />
      <div>
        <Button size="small" onClick={onRetire}>
          {textes.retirer}
        </Button>
      </div>
    </div>
  );
}

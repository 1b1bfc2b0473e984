/** One field of a fiche, with the control that suits what its column holds; its help and its example are the sheet's. */
import {
  Button,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
  type FieldProps,
} from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { LISTES, isNomListe } from '../../sheets';
import { ChoixListe } from '../components/choix-liste';
import { PlaceChamp } from '../components/grille-champs';
import { ParagrapheSaisi } from '../components/paragraphe-saisi';
import { plan as textes } from '../labels/plan';
import type { Controle } from './champs-fiche';
import { Aide, type ChampProps } from './aide-champ';
import { ChampDate } from './champ-date';
import { ChampPart } from './champ-part';
import { ChoixChamps } from './choix-champs';

const mots = textes.fiche;

const useStyles = makeStyles({
  champ: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  saisie: { minWidth: 0, width: '100%', height: 'auto', minHeight: '32px' },
  bloque: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What is long to read or to type; the others stand two by two where there is room. */
const LARGES: ReadonlySet<Controle> = new Set(['titre', 'long', 'champs', 'date', 'part', 'axe', 'objectif']);

interface Props extends ChampProps {
  /** The cell holds a formula that the person has not let go. */
  readonly formule: boolean;
  readonly onCeder: (champ: string) => void;
}

export function ChampEdition({ formule, onCeder, ...props }: Props) {
  const styles = useStyles();
  const { cle, entete } = props.champ;
  const place = { id: idChamp(cle), pleine: LARGES.has(props.champ.controle) };
  if (!formule) return <PlaceChamp {...place}>{controlOf(props)}</PlaceChamp>;
  return (
    <PlaceChamp {...place}>
      <div className={styles.bloque}>
        <Field className={styles.champ} label={entete} hint={mots.formule(entete)}>
          <Input
            className={styles.saisie}
            input={{ className: styles.saisie }}
            readOnly
            value={props.brouillon[cle] ?? ''}
          />
        </Field>
        <div>
          <Button size="small" onClick={() => onCeder(cle)}>
            {mots.cederFormule(entete)}
          </Button>
        </div>
      </div>
    </PlaceChamp>
  );
}

export function idChamp(cle: string): string {
  return `fiche-champ-${cle}`;
}

function controlOf(props: ChampProps): ReactNode {
  switch (props.champ.controle) {
    case 'date':
      return <ChampDate {...props} />;
    case 'part':
      return <ChampPart {...props} />;
    case 'champs':
      return <ChoixChamps {...props} />;
    case 'liste':
    case 'axe':
    case 'objectif':
      return <ChampListe {...props} />;
    case 'titre':
      return <ChampTitre {...props} />;
    case 'long':
      return <ChampLong {...props} />;
    default:
      return <ChampTexte {...props} />;
  }
}

/** What the value may be, the one that is there included; without anything to choose, it is typed. */
function ChampListe(props: ChampProps) {
  const { champ, brouillon, erreur, suggestions, onTexte } = props;
  const valeur = brouillon[champ.cle] ?? '';
  const connues = isNomListe(champ.liste)
    ? LISTES[champ.liste].valeurs.map((une) => ({ valeur: une as string, texte: une as string }))
    : suggestions.codes(champ.controle, brouillon);
  if (connues.length === 0) return <ChampTexte {...props} />;
  const horsListe = valeur !== '' && !connues.some((connue) => connue.valeur === valeur);
  return (
    <ChoixListe
      label={champ.entete}
      valeur={valeur}
      aide={erreur ?? champ.aide}
      options={[
        { valeur: '', texte: mots.vide },
        ...connues,
        ...(horsListe ? [{ valeur, texte: mots.horsListe(valeur) }] : []),
      ]}
      onChoix={(choisie) => onTexte(champ.cle, choisie)}
    />
  );
}

function ChampTexte({ champ, brouillon, erreur, suggestions, onTexte }: ChampProps) {
  const styles = useStyles();
  const idListe = useId();
  const proposes = champ.controle === 'suggestion' ? suggestions.mots(champ.cle) : [];
  const decimal = champ.controle === 'montant' || champ.controle === 'nombre';
  return (
    <Field
      className={styles.champ}
      label={champ.entete}
      hint={<Aide champ={champ} />}
      validationState={erreur === null ? 'none' : 'error'}
      validationMessage={erreur}
    >
      <Input
        className={styles.saisie}
        input={{
          className: styles.saisie,
          ...(proposes.length > 0 ? { list: idListe } : {}),
          ...(decimal ? { inputMode: 'decimal' } : {}),
        }}
        value={brouillon[champ.cle] ?? ''}
        contentAfter={champ.controle === 'montant' ? <span aria-hidden>€</span> : null}
        onChange={(_, { value }) => onTexte(champ.cle, value)}
      />
      {proposes.length > 0 ? (
        <datalist id={idListe}>
          {proposes.map((mot) => (
            <option key={mot} value={mot} />
          ))}
        </datalist>
      ) : null}
    </Field>
  );
}

/** A text by its label, its help and what is wrong with it. */
function Etiquete({
  champ,
  erreur,
  children,
}: Pick<ChampProps, 'champ' | 'erreur'> & { readonly children: FieldProps['children'] }) {
  const styles = useStyles();
  return (
    <Field
      className={styles.champ}
      label={champ.entete}
      hint={<Aide champ={champ} />}
      validationState={erreur === null ? 'none' : 'error'}
      validationMessage={erreur}
    >
      {children}
    </Field>
  );
}

function ChampTitre({ champ, brouillon, erreur, onTexte }: ChampProps) {
  return (
    <Etiquete champ={champ} erreur={erreur}>
      <ParagrapheSaisi valeur={brouillon[champ.cle] ?? ''} onTexte={(texte) => onTexte(champ.cle, texte)} />
    </Etiquete>
  );
}

function ChampLong({ champ, brouillon, erreur, onTexte }: ChampProps) {
  return (
    <Etiquete champ={champ} erreur={erreur}>
      <Textarea
        resize="vertical"
        rows={3}
        value={brouillon[champ.cle] ?? ''}
        onChange={(_, { value }) => onTexte(champ.cle, value)}
      />
    </Etiquete>
  );
}

/** A text to type with what it may mean proposed under it: an editable combobox, for the one place where Fluent's would weigh as much as a page. */
import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  place: { position: 'relative', minWidth: 0 },
  saisie: { width: '100%', minWidth: 0, height: 'auto', minHeight: '32px' },
  liste: {
    position: 'absolute',
    zIndex: 2,
    insetInline: 0,
    top: '100%',
    maxHeight: '18rem',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: tokens.spacingVerticalXS,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  option: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
  },
  // An outline too: forced colours take backgrounds away.
  visee: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
});

export interface Proposition {
  readonly cle: string;
  readonly contenu: ReactNode;
}

interface Props {
  /** Says what is listed; the field around gives the text its own label. */
  readonly label: string;
  readonly invite: string;
  readonly texte: string;
  readonly propositions: readonly Proposition[];
  readonly ouvert: boolean;
  readonly onOuvert: (ouvert: boolean) => void;
  readonly onTexte: (texte: string) => void;
  readonly onChoix: (cle: string) => void;
}

export function SaisieProposee({ label, invite, texte, onTexte, ...liste }: Props) {
  const styles = useStyles();
  const { id, montree, visee, viser, onKeyDown } = useListe(liste);
  return (
    <div className={styles.place}>
      <Input
        className={styles.saisie}
        input={{ className: styles.saisie }}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={montree}
        {...(montree ? { 'aria-controls': id, 'aria-activedescendant': idOption(id, visee) } : {})}
        placeholder={invite}
        value={texte}
        onChange={(_, { value }) => {
          viser(0);
          onTexte(value);
        }}
        onKeyDown={onKeyDown}
        onClick={() => liste.onOuvert(true)}
        onBlur={() => liste.onOuvert(false)}
      />
      {montree ? (
        <ul
          id={id}
          role="listbox"
          aria-label={label}
          className={styles.liste}
          // The text keeps the focus, and the keys with it.
          onMouseDown={(event) => event.preventDefault()}
        >
          {liste.propositions.map(({ cle, contenu }, rang) => (
            <li
              key={cle}
              id={idOption(id, rang)}
              role="option"
              aria-selected={rang === visee}
              ref={rang === visee ? showWhole : null}
              className={mergeClasses(styles.option, rang === visee && styles.visee)}
              onMouseMove={() => viser(rang)}
              onClick={() => liste.onChoix(cle)}
              onKeyDown={onKeyDown}
            >
              {contenu}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Which proposal the keyboard aims at, the first until told otherwise. */
function useListe({
  propositions,
  ouvert,
  onOuvert,
  onChoix,
}: Pick<Props, 'propositions' | 'ouvert' | 'onOuvert' | 'onChoix'>) {
  const id = useId();
  const [voulue, viser] = useState(0);
  const montree = ouvert && propositions.length > 0;
  const visee = Math.min(voulue, propositions.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const geste = gesteOf(event, montree);
    if (geste === null) return;
    // Neither the caret nor the page moves, and Office.js does not leave the pane on Escape.
    event.preventDefault();
    event.stopPropagation();
    if (geste === 'ouvrir') onOuvert(true);
    else if (geste === 'fermer') onOuvert(false);
    else if (geste === 'choisir') {
      const choisie = propositions[visee];
      if (choisie) onChoix(choisie.cle);
    } else viser(Math.max(0, Math.min(visee + geste, propositions.length - 1)));
  };
  return { id, montree, visee, viser, onKeyDown };
}

/** What a key asks of the list; null for what the text does with it. */
function gesteOf(
  { key, nativeEvent }: KeyboardEvent,
  montree: boolean,
): 'ouvrir' | 'fermer' | 'choisir' | 1 | -1 | null {
  // A key that ends a composition of letters is not for the list.
  if (nativeEvent.isComposing) return null;
  if (!montree) return key === 'ArrowDown' || key === 'ArrowUp' ? 'ouvrir' : null;
  if (key === 'ArrowDown') return 1;
  if (key === 'ArrowUp') return -1;
  if (key === 'Enter') return 'choisir';
  return key === 'Escape' ? 'fermer' : null;
}

function idOption(liste: string, rang: number): string {
  return `${liste}-${String(rang)}`;
}

function showWhole(option: HTMLLIElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}

/** A date as precise as it is known: the day, the month, the year, or words. */
import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { formatDate, parseDatePartielle, toIsoPartiel } from '../../domain/date-partielle';
import { PRECISIONS, type Precision } from '../../domain/listes';
import { useStyleChoix } from '../components/style-choix';
import { plan as textes } from '../labels/plan';
import { clePrecision } from './brouillon';
import { Aide, type ChampProps } from './aide-champ';

const mots = textes.fiche.date;

const useStyles = makeStyles({
  champ: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  rangee: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  moitie: { flex: '1 1 8em', minWidth: 0, width: 'auto', height: 'auto', minHeight: '32px' },
  saisie: { minWidth: 0, width: '100%', height: 'auto', minHeight: '32px' },
});

const TYPES = { jour: 'date', mois: 'month', année: 'text', inconnue: 'text' } as const;

export function ChampDate({ champ, brouillon, erreur, onTexte }: ChampProps) {
  const styles = useStyles();
  const { cle, entete } = champ;
  const precision = toPrecision(brouillon[clePrecision(cle)] ?? '');
  const texte = brouillon[cle] ?? '';
  const choix = useStyleChoix();
  const choosePrecision = (choisie: Precision) => {
    onTexte(clePrecision(cle), choisie);
    onTexte(cle, convertDate(texte, choisie));
  };
  return (
    <Field
      className={styles.champ}
      label={entete}
      hint={<Aide champ={champ} />}
      validationState={erreur === null ? 'none' : 'error'}
      validationMessage={erreur}
    >
      {(props) => (
        <div className={styles.rangee}>
          <Select
            className={styles.moitie}
            select={{ className: choix.liste }}
            aria-label={mots.precision(entete)}
            value={precision}
            onChange={(_, { value }) => choosePrecision(toPrecision(value))}
          >
            {PRECISIONS.map((une) => (
              <option key={une} value={une}>
                {mots.precisions[une]}
              </option>
            ))}
          </Select>
          <Input
            {...props}
            key={TYPES[precision]}
            className={styles.moitie}
            input={{ className: styles.saisie, ...(precision === 'année' ? { inputMode: 'numeric' } : {}) }}
            type={TYPES[precision]}
            value={texte}
            onChange={(_, { value }) => onTexte(cle, value)}
          />
        </div>
      )}
    </Field>
  );
}

/** What is known of the date in a coarser precision, or its words; a finer one is not guessed. */
export function convertDate(texte: string, precision: Precision): string {
  const lue = parseDatePartielle(texte.trim(), '');
  if (lue.valeur === null) return texte;
  if (precision === 'inconnue') return formatDate(lue);
  const longueur = { jour: 10, mois: 7, année: 4 }[precision];
  return toIsoPartiel(lue).slice(0, longueur);
}

function toPrecision(texte: string): Precision {
  return PRECISIONS.find((une) => une === texte) ?? 'mois';
}

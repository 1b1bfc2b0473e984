/** A share already done: a slider for the hand, a number for what is known exactly; empty is not zero. */
import { Field, Input, makeStyles, Slider, tokens } from '@fluentui/react-components';
import { parseNombre } from '../../domain/nombre-lu';
import { plan as textes } from '../labels/plan';
import { Aide, type ChampProps } from './aide-champ';

const mots = textes.fiche.part;

const useStyles = makeStyles({
  champ: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  rangee: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  curseur: { flex: '1 1 8em', minWidth: 0 },
  nombre: { flex: '0 1 9.5em', minWidth: 0, height: 'auto', minHeight: '32px' },
  saisie: { minWidth: 0, width: '100%' },
});

export function ChampPart({ champ, brouillon, erreur, onTexte }: ChampProps) {
  const styles = useStyles();
  const { cle, entete } = champ;
  const texte = brouillon[cle] ?? '';
  const valeur = parseNombre(texte.replace(/\s*%$/, '')).valeur ?? 0;
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
          <Slider
            className={styles.curseur}
            aria-label={mots.curseur(entete)}
            min={0}
            max={100}
            step={5}
            value={Math.min(100, Math.max(0, valeur))}
            onChange={(_, { value }) => onTexte(cle, String(value))}
          />
          <Input
            {...props}
            className={styles.nombre}
            input={{ className: styles.saisie, inputMode: 'decimal' }}
            placeholder={textes.fiche.nonRenseigne}
            contentAfter={<span aria-hidden>{mots.unite}</span>}
            value={texte}
            onChange={(_, { value }) => onTexte(cle, value)}
          />
        </div>
      )}
    </Field>
  );
}

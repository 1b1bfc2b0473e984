/** The champs of an action: those of the convention to tick, and any other in its own words. */
import { Checkbox, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { toComparable } from '../../domain/texte-comparable';
import { plan as textes } from '../labels/plan';
import { Aide, type ChampProps } from './aide-champ';
import { splitChamps } from './suggestions';

const useStyles = makeStyles({
  champ: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  saisie: { minWidth: 0, width: '100%', height: 'auto', minHeight: '32px' },
  cases: { display: 'flex', flexWrap: 'wrap' },
});

export function ChoixChamps({ champ, brouillon, erreur, suggestions, onTexte }: ChampProps) {
  const styles = useStyles();
  const { cle, entete } = champ;
  const options = suggestions.champs();
  const choisis = splitChamps(brouillon[cle] ?? '');
  const isOption = (mot: string) => options.some(({ valeur }) => same(valeur, mot));
  const coches = choisis.filter(isOption);
  const autres = choisis.filter((mot) => !isOption(mot));
  // What is being typed keeps its spaces, beside what was ticked before, until it is left.
  const [frappe, setFrappe] = useState<{ texte: string; coches: readonly string[] } | null>(null);
  const write = (mots: readonly string[]) => onTexte(cle, mots.join(' ; '));
  return (
    <Field
      className={styles.champ}
      label={entete}
      hint={<Aide champ={champ} />}
      validationState={erreur === null ? 'none' : 'error'}
      validationMessage={erreur}
    >
      {(props) => (
        <div
          role="group"
          aria-labelledby={props['aria-labelledby']}
          aria-describedby={props['aria-describedby']}
        >
          <div className={styles.cases}>
            {options.map(({ valeur, texte }) => {
              const coche = coches.some((mot) => same(mot, valeur));
              return (
                <Checkbox
                  key={valeur}
                  label={texte}
                  checked={coche}
                  onChange={() =>
                    write(
                      coche ? choisis.filter((mot) => !same(mot, valeur)) : [...coches, valeur, ...autres],
                    )
                  }
                />
              );
            })}
          </div>
          <Input
            className={styles.saisie}
            input={{ className: styles.saisie }}
            aria-label={textes.fiche.champs.autre}
            placeholder={textes.fiche.champs.autre}
            value={frappe?.texte ?? autres.join(' ; ')}
            onBlur={() => setFrappe(null)}
            onChange={(_, { value }) => {
              const avant = frappe?.coches ?? coches;
              setFrappe({ texte: value, coches: avant });
              write([...avant, ...splitChamps(value)]);
            }}
          />
        </div>
      )}
    </Field>
  );
}

function same(a: string, b: string): boolean {
  return toComparable(a) === toComparable(b);
}

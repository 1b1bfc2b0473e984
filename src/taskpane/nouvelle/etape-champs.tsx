/** Step « Champs »: ticked in the national list, named with the convention's own words. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { CHAMPS_NATIONAUX, CODES_CHAMPS } from '../../domain/listes';
import type { CodeChamp } from '../../domain/listes';
import { Barre } from '../components/barre';
import { Saisie } from '../components/saisie';
import { nouvelle } from '../labels/nouvelle';
import { listChampsManquants } from './couverture-champs';
import type { EtapeProps } from './etape-props';

const useStyles = makeStyles({
  liste: { margin: 0, padding: 0, listStyleType: 'none' },
  rangee: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  mots: { paddingInlineStart: tokens.spacingHorizontalXXXL, paddingBottom: tokens.spacingVerticalS },
});

export function EtapeChamps({ brouillon, onBrouillon }: EtapeProps) {
  const styles = useStyles();
  const { champs } = brouillon;
  const coches = CODES_CHAMPS.filter((code) => champs[code] !== undefined);
  const manquants = listChampsManquants(coches);
  const onCoche = (code: CodeChamp, coche: boolean) => {
    const autres = Object.fromEntries(Object.entries(champs).filter(([autre]) => autre !== code));
    onBrouillon({ champs: coche ? { ...autres, [code]: CHAMPS_NATIONAUX[code] } : autres });
  };
  return (
    <>
      <ul className={styles.liste} aria-label={nouvelle.etapes.champs}>
        {CODES_CHAMPS.map((code) => (
          <li key={code} className={styles.rangee}>
            <Checkbox
              checked={champs[code] !== undefined}
              label={CHAMPS_NATIONAUX[code]}
              onChange={(_, { checked }) => onCoche(code, checked === true)}
            />
            {champs[code] === undefined ? null : (
              <div className={styles.mots}>
                <Saisie
                  label={nouvelle.champs.nom}
                  sujet={CHAMPS_NATIONAUX[code]}
                  valeur={champs[code]}
                  onTexte={(libelle) => onBrouillon({ champs: { ...champs, [code]: libelle } })}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {manquants.length === 0 ? (
        <Barre intent="success">{nouvelle.champs.complet}</Barre>
      ) : (
        <Barre intent="info">{nouvelle.champs.manquent(manquants.join(', '))}</Barre>
      )}
    </>
  );
}

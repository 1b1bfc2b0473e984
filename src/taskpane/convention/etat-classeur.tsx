/** The workbook as it stands: which convention, where it is in its life, and how much it holds. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { EtatAccueil } from '../../commands';
import { LIBELLES_PHASES } from '../../domain/listes';
import { Barre } from '../components/barre';
import { Liste } from '../components/liste';
import { Pairs } from '../components/pairs';
import { formatDate, formatNombre } from '../format';
import { convention } from '../labels/convention';
import { commun } from '../labels/commun';

const useStyles = makeStyles({
  intitule: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  comptes: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  compte: {
    flex: '1 1 5em',
    boxSizing: 'border-box',
    minWidth: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'end',
  },
  chiffre: {
    display: 'block',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForeground1,
  },
  nom: { color: tokens.colorNeutralForeground2 },
});

export function EtatClasseur({ etat }: { readonly etat: EtatAccueil }) {
  const styles = useStyles();
  const textes = convention.etat;
  const phase = LIBELLES_PHASES[etat.phase] + (etat.phaseDeduite ? ` (${textes.deduite})` : '');
  const code = etat.codeTerritoire === '' ? '' : ` (${etat.codeTerritoire})`;
  const comptes = [
    { nombre: etat.axes, nom: textes.axes(etat.axes) },
    { nombre: etat.actions, nom: textes.actions(etat.actions) },
    { nombre: etat.observations, nom: textes.chiffres(etat.observations) },
  ];
  return (
    <>
      <p className={styles.intitule}>{etat.intitule || textes.sansIntitule}</p>
      <Pairs
        pairs={[
          {
            nom: textes.territoire,
            valeur: etat.territoire === '' ? commun.inconnu : etat.territoire + code,
          },
          { nom: textes.phase, valeur: phase },
          { nom: textes.copil, valeur: copilOf(etat) },
        ]}
      />
      <ul className={styles.comptes}>
        {comptes.map(({ nombre, nom }) => (
          <li key={nom} className={styles.compte}>
            <span className={styles.chiffre}>{formatNombre(nombre)}</span>
            <span className={styles.nom}> {nom}</span>
          </li>
        ))}
      </ul>
      {etat.defauts.length === 0 ? null : (
        <Barre intent="warning" titre={textes.defauts}>
          <Liste elements={etat.defauts.map((defaut) => ({ cle: defaut, contenu: defaut }))} />
        </Barre>
      )}
    </>
  );
}

/** The day in words when it is known to the day, else the words of the cell. */
function copilOf({ prochainCopil }: EtatAccueil): string {
  if (prochainCopil.valeur !== null && prochainCopil.precision === 'jour')
    return formatDate(prochainCopil.valeur);
  return prochainCopil.texte === '' ? commun.inconnu : prochainCopil.texte;
}

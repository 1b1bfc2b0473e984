/** The convention in three lines: whose it is, where it is in its life, when its next copil meets. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CelluleMontree } from '../../commands';
import { LIBELLES_PHASES } from '../../domain/listes';
import type { Situation } from '../../evaluation';
import { useCommandes } from '../commandes-context';
import { BarreEchec } from '../components/barre-echec';
import { Pairs } from '../components/pairs';
import { accueil } from '../labels/accueil';
import { commun } from '../labels/commun';
import { useGeste } from '../use-geste';
import { CELLULE_COPIL, needsDate } from './suggest-etape';
import { tellCopil } from './tell-situation';

const useStyles = makeStyles({
  nom: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  copil: { fontWeight: tokens.fontWeightSemibold },
  bouton: { minWidth: 0, marginInlineStart: tokens.spacingHorizontalS },
});

export function EnBref({ situation }: { readonly situation: Situation }) {
  const styles = useStyles();
  const aller = useGeste(useCommandes().showCellule, sayMontree);
  const { intitule, territoire, codeTerritoire, phase, phaseDeduite, copil } = situation;
  const nomTerritoire = [territoire, codeTerritoire === '' ? '' : `(${codeTerritoire})`].join(' ').trim();
  return (
    <>
      <p className={styles.nom}>{intitule === '' ? accueil.sansNom : intitule}</p>
      <Pairs
        pairs={[
          { nom: accueil.territoire, valeur: nomTerritoire === '' ? commun.inconnu : nomTerritoire },
          {
            nom: accueil.phase,
            valeur: LIBELLES_PHASES[phase] + (phaseDeduite ? ` (${accueil.deduite})` : ''),
          },
          {
            nom: accueil.copil,
            valeur: (
              <>
                <span className={styles.copil}>{tellCopil(copil)}</span>
                <Button className={styles.bouton} size="small" onClick={() => void aller.run(CELLULE_COPIL)}>
                  {needsDate(copil) ? accueil.fixer : accueil.voirDate}
                </Button>
              </>
            ),
          },
        ]}
      />
      <BarreEchec echec={aller.echec} onRetry={aller.retry} />
    </>
  );
}

function sayMontree({ feuille, cellule }: CelluleMontree): string {
  return accueil.montree(feuille, cellule);
}

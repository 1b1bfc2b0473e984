/** Step « Territoire »: found by typing; the département and the Caf follow from it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { TerritoirePropose } from '../commandes-context';
import { Pairs } from '../components/pairs';
import { Saisie } from '../components/saisie';
import { ChoixTerritoire } from '../donnees/choix-territoire';
import { commun } from '../labels/commun';
import { nouvelle } from '../labels/nouvelle';
import { typeOfTerritoires } from '../../sheets/nouvelle-ctg';
import { deduceLieu } from './brouillon';
import type { EtapeProps } from './etape-props';

const useStyles = makeStyles({
  liste: { margin: 0, padding: 0, listStyleType: 'none' },
  rangee: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  nom: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: 'anywhere' },
});

export function EtapeTerritoire({ brouillon, onBrouillon }: EtapeProps) {
  const { territoires } = brouillon;
  const onChoisi = (territoire: TerritoirePropose) => {
    if (territoires.some(({ code }) => code === territoire.code)) return;
    onBrouillon({ territoires: [...territoires, territoire] });
  };
  return (
    <>
      <ChoixTerritoire attend={false} onChoisi={onChoisi} />
      {territoires.length === 0 ? null : <Retenus brouillon={brouillon} onBrouillon={onBrouillon} />}
    </>
  );
}

function Retenus({ brouillon, onBrouillon }: EtapeProps) {
  const styles = useStyles();
  const textes = nouvelle.territoire;
  const { territoires } = brouillon;
  const lieu = deduceLieu(brouillon);
  const withoutTerritoire = (code: string) => territoires.filter((territoire) => territoire.code !== code);
  return (
    <>
      <ul className={styles.liste} aria-label={textes.retenus}>
        {territoires.map(({ code, libelle }) => (
          <li key={code} className={styles.rangee}>
            <span className={styles.nom}>{`${libelle} (${code})`}</span>
            <Button
              size="small"
              aria-label={textes.retirerNom(libelle)}
              onClick={() => onBrouillon({ territoires: withoutTerritoire(code) })}
            >
              {textes.retirer}
            </Button>
          </li>
        ))}
      </ul>
      <Pairs
        pairs={[
          { nom: textes.type, valeur: typeOfTerritoires(territoires) },
          { nom: textes.departement, valeur: lieu.departement === '' ? commun.inconnu : lieu.departement },
        ]}
      />
      {territoires.length < 2 ? null : (
        <Saisie
          label={textes.nom}
          aide={textes.aideNom}
          valeur={lieu.nom}
          onTexte={(libelleTerritoire) => onBrouillon({ libelleTerritoire })}
        />
      )}
      <Saisie
        label={textes.caf}
        aide={lieu.caf === '' ? textes.cafInconnue : textes.cafDeduite}
        valeur={brouillon.caf ?? lieu.caf}
        onTexte={(caf) => onBrouillon({ caf })}
      />
      <Saisie
        label={textes.intitule}
        valeur={brouillon.intitule}
        onTexte={(intitule) => onBrouillon({ intitule })}
      />
    </>
  );
}

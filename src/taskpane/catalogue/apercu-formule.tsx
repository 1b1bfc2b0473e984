/** What the formula would show, and the formula as the person would type it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { FicheComplete } from '../../indicators/define';
import type { EtatRegistre } from '../../indicators/etat-registre';
import { SEPARATEURS_FRANCAIS, toFormuleLocale, writeFormule } from '../../indicators/formule';
import { useAnnonce } from '../annonces';
import { useCommandes } from '../commandes-context';
import { copyText } from '../copy-text';
import { catalogue } from '../labels/catalogue';
import { verdicts } from '../theme/theme';
import { useGeste } from '../use-geste';
import type { ArgumentSaisi } from './arguments-saisis';
import { previewValeur } from './preview-valeur';

const useStyles = makeStyles({
  cadre: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: verdicts.colorDepot,
    minWidth: 0,
  },
  nom: { margin: 0, color: tokens.colorNeutralForeground2 },
  valeur: {
    margin: 0,
    overflowWrap: 'anywhere',
  },
  nombre: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  formule: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    userSelect: 'all',
  },
});

interface Props {
  readonly fiche: FicheComplete;
  readonly etat: EtatRegistre;
  readonly args: readonly ArgumentSaisi[];
}

export function ApercuFormule({ fiche, etat, args }: Props) {
  const styles = useStyles();
  const textes = catalogue.assistant;
  const apercu = previewValeur(fiche, args, etat);
  const { run: readSeparateurs, valeur: separateurs } = useGeste(useCommandes().readSeparateurs);
  useEffect(() => void readSeparateurs(), [readSeparateurs]);
  const formule = toFormuleLocale(
    writeFormule(
      fiche.id,
      args.map(({ ecrit }) => ecrit),
    ),
    separateurs ?? SEPARATEURS_FRANCAIS,
  );
  return (
    <div className={styles.cadre}>
      <p className={styles.nom}>{textes.valeur}</p>
      <p
        className={mergeClasses(styles.valeur, apercu.etat === 'valeur' && styles.nombre)}
        aria-live="polite"
      >
        {apercu.texte}
      </p>
      <p className={styles.nom}>{textes.formule}</p>
      <p className={styles.formule}>{formule}</p>
      <Copier formule={formule} />
    </div>
  );
}

function Copier({ formule }: { readonly formule: string }) {
  const annonce = useAnnonce();
  const [copiee, setCopiee] = useState('');
  const copy = async () => {
    const copie = await copyText(formule);
    if (copie) setCopiee(formule);
    annonce(copie ? catalogue.assistant.copiee : catalogue.assistant.copieRefusee, copie ? 'poli' : 'urgent');
  };
  return (
    <div>
      <Button size="small" onClick={() => void copy()}>
        {copiee === formule ? catalogue.assistant.copiee : catalogue.assistant.copier}
      </Button>
    </div>
  );
}

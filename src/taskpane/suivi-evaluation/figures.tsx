/** The figures of the whole convention, each in large with how it was counted under it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BilanEvaluation, Chiffre } from '../../commands';
import { evaluation } from '../labels/evaluation';
import { BarrePart } from './barre-part';
import { formatChiffre } from './format-chiffre';
import { NoteSous } from './note-sous';

const useStyles = makeStyles({
  liste: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  figure: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    minWidth: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalS,
  },
  nom: { flex: '1 1 10em', minWidth: 0, overflowWrap: 'anywhere' },
  valeur: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
  },
  absente: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  note: { flex: '1 0 100%', minWidth: 0, margin: 0 },
});

export function Figures({ bilan }: { readonly bilan: BilanEvaluation }) {
  const styles = useStyles();
  return (
    <dl className={styles.liste}>
      {listFigures(bilan).map(({ nom, chiffre, mot }) => (
        <div key={nom} className={styles.figure}>
          <dt className={styles.nom}>{nom}</dt>
          <dd className={mergeClasses(styles.valeur, chiffre.valeur === null && styles.absente)}>
            {formatChiffre(chiffre)}
          </dd>
          <dd className={styles.note}>
            {chiffre.unite === 'part' ? <BarrePart part={chiffre.valeur} /> : null}
            {mot === null ? null : <strong>{mot}</strong>}
            <NoteSous>{chiffre.phrase}</NoteSous>
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Figure {
  readonly nom: string;
  readonly chiffre: Chiffre;
  /** What a colour would say. */
  readonly mot: string | null;
}

function listFigures({ convention, tempsEcoule, realisationToutes }: BilanEvaluation): Figure[] {
  const { figures, rythme } = evaluation;
  const { ecart } = convention;
  const plain = (nom: string, chiffre: Chiffre): Figure => ({ nom, chiffre, mot: null });
  return [
    plain(figures.avancement, convention.avancement),
    plain(figures.tempsEcoule, tempsEcoule),
    { nom: figures.ecart, chiffre: ecart, mot: ecart.couleur === null ? null : rythme[ecart.couleur] },
    plain(figures.realisation, convention.realisation),
    plain(figures.realisationToutes, realisationToutes),
    plain(figures.engagement, convention.engagement),
    plain(figures.retard, convention.retard),
    plain(figures.abandon, convention.abandon),
    plain(figures.consommation, convention.consommation),
    plain(figures.atteinte, convention.atteinte),
    plain(figures.completude, convention.completude),
  ];
}

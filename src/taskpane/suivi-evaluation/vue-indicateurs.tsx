/** View « Indicateurs »: each follow-up indicator, from its reference to its target, with the State's words for where it stands. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowTrending16Regular } from '@fluentui/react-icons';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import { QuestionCircle16Regular } from '@fluentui/react-icons';
import { Warning16Filled } from '@fluentui/react-icons';
import type { EvaluationLue, SuiviIndicateur } from '../../commands';
import { cleLigne } from '../../domain/cle-action';
import type { CourbeIndicateur } from '../../evaluation/courbe-indicateur';
import { Pairs } from '../components/pairs';
import { Section } from '../components/section';
import { formatNombre } from '../format';
import { EvolutionMesures } from '../images/evolution-mesures';
import { commun } from '../labels/commun';
import { evaluation } from '../labels/evaluation';
import { verdicts } from '../theme/theme';
import { BarrePart } from './barre-part';
import { formatPart } from './format-chiffre';
import { NoteSous } from './note-sous';

const ICONES = {
  'Cible atteinte': CheckmarkCircle16Filled,
  Amélioration: ArrowTrending16Regular,
  'Absence d’amélioration': Warning16Filled,
  'Non renseigné': QuestionCircle16Regular,
} as const;

const useStyles = makeStyles({
  carte: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  titre: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  statut: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  atteinte: { color: verdicts.colorConforme },
  mieux: { color: verdicts.colorInfo },
  sansProgres: { color: verdicts.colorAvertissement },
  inconnu: { color: verdicts.colorSourdine },
});

interface Props {
  readonly indicateurs: readonly SuiviIndicateur[];
  readonly courbes: EvaluationLue['courbes'];
}

export function VueIndicateurs({ indicateurs, courbes }: Props) {
  const { titre, aucun, resume } = evaluation.indicateurs;
  return (
    <Section titre={titre}>
      <NoteSous>{indicateurs.length === 0 ? aucun : resume(indicateurs.length)}</NoteSous>
      <div>
        {indicateurs.map((indicateur) => (
          <Carte
            key={`${indicateur.ref.id}${String(indicateur.ref.ligne)}`}
            indicateur={indicateur}
            courbe={courbes.find(({ cle }) => cle === cleLigne(indicateur.ref))}
          />
        ))}
      </div>
    </Section>
  );
}

interface CarteProps {
  readonly indicateur: SuiviIndicateur;
  readonly courbe: CourbeIndicateur | undefined;
}

function Carte({ indicateur, courbe }: CarteProps) {
  const styles = useStyles();
  const mots = evaluation.indicateurs;
  const { code, intitule, statut, taux, dejaAtteinte, sansReference, attendu, phrase, mesure } = indicateur;
  const Icone = ICONES[statut];
  const tons = {
    'Cible atteinte': styles.atteinte,
    Amélioration: styles.mieux,
    'Absence d’amélioration': styles.sansProgres,
    'Non renseigné': styles.inconnu,
  };
  const nombre = (valeur: number | null): string =>
    valeur === null ? commun.inconnu : formatAvecUnite(valeur, indicateur.unite);
  return (
    <article className={styles.carte}>
      <h3 className={styles.titre}>{[code, intitule].filter((mot) => mot !== '').join(' – ')}</h3>
      <span className={mergeClasses(styles.statut, tons[statut])}>
        <Icone aria-hidden /> {statut}
      </span>
      {dejaAtteinte ? (
        <span>
          <strong>{mots.dejaAtteinte}</strong>
          <NoteSous>{mots.dejaAtteinteAide}</NoteSous>
        </span>
      ) : null}
      {sansReference ? <span>{mots.sansReference}</span> : null}
      <Pairs
        pairs={[
          { nom: mots.reference, valeur: nombre(indicateur.reference) },
          {
            nom: mots.mesure,
            valeur: mesure === null ? commun.inconnu : mots.mesureDu(nombre(mesure.valeur), mesure.date),
          },
          { nom: mots.cible, valeur: nombre(indicateur.cible) },
          { nom: mots.atteinte, valeur: taux === null ? evaluation.nonCalcule : formatPart(taux) },
        ]}
      />
      <BarrePart part={taux} />
      {courbe === undefined ? null : <EvolutionMesures courbe={courbe} />}
      <NoteSous>{phrase}</NoteSous>
      {attendu === null ? null : <NoteSous>{attendu.phrase}</NoteSous>}
    </article>
  );
}

function formatAvecUnite(valeur: number, unite: string): string {
  return unite.trim() === '' ? formatNombre(valeur) : `${formatNombre(valeur)}\u00A0${unite.trim()}`;
}

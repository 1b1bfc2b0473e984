/** The profile: every criterion of the list, noted or not, with the lowest note that a mean hides; then the score, or why there is none. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CritereProfil, EvaluationLue, Profil as ProfilLu } from '../../commands';
import { ChoixListe } from '../components/choix-liste';
import { Section } from '../components/section';
import { NOTE_MAX } from '../../domain/listes';
import { formatNombre } from '../format';
import { evaluation } from '../labels/evaluation';
import { BarrePart } from './barre-part';
import { formatPart } from './format-chiffre';
import { NoteSous } from './note-sous';
import { Tableau } from './tableau';

const OBJETS = ['tout', 'convention', 'axe', 'action'] as const;
type Objet = (typeof OBJETS)[number];

const useStyles = makeStyles({
  score: { margin: 0, overflowWrap: 'anywhere' },
  nombre: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

type Props = Pick<EvaluationLue, 'profils' | 'notesSansObjet'>;

export function Profil({ profils, notesSansObjet }: Props) {
  const styles = useStyles();
  const [objet, setObjet] = useState<Objet>('tout');
  const mots = evaluation.profil;
  const profil = profils[objet];
  return (
    <Section titre={mots.titre}>
      <ChoixListe
        label={mots.choix}
        valeur={objet}
        options={OBJETS.map((valeur) => ({ valeur, texte: mots.objets[valeur] }))}
        onChoix={(valeur) => setObjet(OBJETS.find((un) => un === valeur) ?? objet)}
      />
      <Tableau
        titre={mots.titre}
        entetes={[mots.critere, mots.moyenne, mots.basse]}
        lignes={profil.criteres.map(toLigne)}
      />
      <div>
        <p className={styles.score}>
          {mots.score} <strong className={styles.nombre}>{sayScore(profil)}</strong>
        </p>
        <NoteSous>{mots.partNotee(formatPart(profil.partNotee))}</NoteSous>
        {notesSansObjet === 0 ? null : <NoteSous>{mots.sansObjet(notesSansObjet)}</NoteSous>}
      </div>
    </Section>
  );
}

function toLigne({ critere, dansListe, moyenne, plusBasse, poids }: CritereProfil) {
  const mots = evaluation.profil;
  const dite = plusBasse === null ? mots.nonNote : mots.poidsNul;
  return {
    cle: critere,
    cellules: [
      <>
        {critere}
        {dansListe ? null : <NoteSous>{mots.horsListe}</NoteSous>}
      </>,
      <>
        {moyenne === null ? dite : formatNombre(moyenne.valeur, 1)}
        <BarrePart part={moyenne === null ? null : moyenne.valeur / NOTE_MAX} />
        {moyenne === null ? null : <NoteSous>{mots.notes(moyenne.utilises, moyenne.comptes)}</NoteSous>}
        {poids === null ? null : <NoteSous>{mots.poids(formatNombre(poids))}</NoteSous>}
      </>,
      plusBasse === null ? '–' : formatNombre(plusBasse, 1),
    ],
  };
}

function sayScore({ score, refus }: ProfilLu): string {
  if (score?.ok === true) return evaluation.sur100(formatNombre(score.score, 1));
  return evaluation.profil.refus[refus ?? 'moitie-du-poids'];
}

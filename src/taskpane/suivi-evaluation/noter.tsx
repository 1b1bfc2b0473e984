/** The form that notes one criterion: what, the note, its evidence, who, what comes next; written in one gesture. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EvaluationLue, NoteLue, NoteSaisie, ObjetNote, RapportNote } from '../../commands';
import { CRITERES_EVALUATION, SUITES } from '../../domain/listes';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { ChoixListe } from '../components/choix-liste';
import { GrilleChamps, PlaceChamp } from '../components/grille-champs';
import { Liste } from '../components/liste';
import { Saisie } from '../components/saisie';
import { Section } from '../components/section';
import { formatNombre } from '../format';
import { useGesteAnnulable } from '../formules/use-geste-annulable';
import { evaluation } from '../labels/evaluation';
import { NoteSous } from './note-sous';

const useStyles = makeStyles({
  boutons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  formulaire: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

type Props = Pick<EvaluationLue, 'objets' | 'notes'> & { readonly onEcrit: () => void };

const VIDE = { critere: CRITERES_EVALUATION[0] as string, note: '', preuve: '', auteur: '', suite: '' };

export function Noter({ objets, notes, onEcrit }: Props) {
  const styles = useStyles();
  const mots = evaluation.noter;
  const { noterCritere } = useCommandes();
  const [rang, setRang] = useState('0');
  const [saisie, setSaisie] = useState(VIDE);
  const [manque, setManque] = useState(false);
  const geste = useGesteAnnulable(noterCritere, sayNote);
  const objet = objets[Number(rang)] ?? objets[0];
  if (objet === undefined) return null;
  const set = (cle: keyof typeof VIDE) => (texte: string) => setSaisie({ ...saisie, [cle]: texte });
  const onEnregistrer = async () => {
    setManque(saisie.note === '');
    if (saisie.note === '') return;
    const issue = await geste.run(toNote(objet, saisie));
    if (issue?.ok !== true) return;
    setSaisie({ ...saisie, note: '', preuve: '', suite: '' });
    onEcrit();
  };
  return (
    <Section titre={mots.titre}>
      <form
        className={styles.formulaire}
        onSubmit={(event) => {
          event.preventDefault();
          void onEnregistrer();
        }}
      >
        <ChoixListe
          label={mots.objet}
          valeur={rang}
          options={objets.map((un, i) => ({ valeur: String(i), texte: nameObjet(un) }))}
          onChoix={setRang}
        />
        <Champs saisie={saisie} set={set} manque={manque && saisie.note === ''} />
        <Deja notes={notes.filter((note) => isSame(note, objet) && note.critere.trim() === saisie.critere)} />
        <div className={styles.boutons}>
          <Button appearance="primary" type="submit" disabledFocusable={geste.attend}>
            {mots.bouton}
          </Button>
        </div>
      </form>
      {geste.attend ? <Attente texte={mots.enCours} /> : null}
      <BarreEchec echec={geste.echec} onRetry={geste.retry} />
      {geste.valeur ? <Barre intent="success">{sayNote(geste.valeur)}</Barre> : null}
    </Section>
  );
}

interface ChampsProps {
  readonly saisie: typeof VIDE;
  readonly set: (cle: keyof typeof VIDE) => (texte: string) => void;
  readonly manque: boolean;
}

function Champs({ saisie, set, manque }: ChampsProps) {
  const mots = evaluation.noter;
  const avertit = saisie.note !== '' && saisie.preuve.trim() === '';
  return (
    <GrilleChamps>
      <ChoixListe
        label={mots.critere}
        valeur={saisie.critere}
        options={CRITERES_EVALUATION.map((critere) => ({ valeur: critere, texte: critere }))}
        onChoix={set('critere')}
      />
      <ChoixListe
        label={mots.note}
        valeur={saisie.note}
        options={[
          { valeur: '', texte: mots.aChoisir },
          ...mots.notes.map((texte, note) => ({ valeur: String(note), texte })),
        ]}
        onChoix={set('note')}
        {...(manque ? { aide: mots.sansNote } : {})}
      />
      <PlaceChamp pleine>
        <Saisie
          label={mots.preuve}
          valeur={saisie.preuve}
          onTexte={set('preuve')}
          aide={mots.preuveAide}
          {...(avertit ? { message: { ton: 'warning', texte: mots.sansPreuve } as const } : {})}
        />
      </PlaceChamp>
      <Saisie label={mots.auteur} valeur={saisie.auteur} onTexte={set('auteur')} aide={mots.auteurAide} />
      <ChoixListe
        label={mots.suite}
        valeur={saisie.suite}
        options={[
          { valeur: '', texte: mots.aucune },
          ...SUITES.map((suite) => ({ valeur: suite, texte: suite })),
        ]}
        onChoix={set('suite')}
      />
    </GrilleChamps>
  );
}

/** The notes that this criterion already has. */
function Deja({ notes }: { readonly notes: readonly NoteLue[] }) {
  const mots = evaluation.noter;
  if (notes.length === 0) return null;
  const say = ({ note, auteur, date }: NoteLue): string =>
    mots.dejaLigne(note === null ? evaluation.profil.nonNote : formatNombre(note), auteur.trim(), date);
  return (
    <div>
      <strong>{mots.deja}</strong>
      <Liste elements={notes.map((note, rang) => ({ cle: String(rang), contenu: say(note) }))} />
      <NoteSous>{mots.remplace}</NoteSous>
    </div>
  );
}

function nameObjet({ objet, code, libelle }: ObjetNote): string {
  const { objets, objetNomme } = evaluation.noter;
  return objet === 'convention' ? objets.convention : objetNomme(objets[objet], code, libelle);
}

function isSame(note: ObjetNote, objet: ObjetNote): boolean {
  return note.objet === objet.objet && note.code === objet.code;
}

function toNote({ objet, code }: ObjetNote, saisie: typeof VIDE): NoteSaisie {
  const { critere, note, preuve, auteur, suite } = saisie;
  return { objet, code, critere, note: Number(note), preuve, auteur, suite };
}

function sayNote({ feuille, cellule, remplacee, conservees }: RapportNote): string {
  const { fait, conservees: gardees } = evaluation.noter;
  return `${fait(feuille, cellule, remplacee)}${conservees === 0 ? '' : ` ${gardees(conservees)}`}`;
}

/** View « Mes actions »: what one pilote answers for, where it stands, what the controls say of it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { People24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { keepActionsDe, listPilotes, type ActionSuivie } from '../../commands/actions-suivies';
import type { ConstatLocalise } from '../../commands';
import { useCommandes } from '../commandes-context';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { ChoixListe } from '../components/choix-liste';
import { EtatVide } from '../components/etat-vide';
import { Section } from '../components/section';
import { mesActions as textes } from '../labels/mes-actions';
import { CarteAction } from './carte-action';
import type { Controle } from './use-controle';

const useStyles = makeStyles({
  texte: { margin: 0 },
  liste: { margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  resume: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export default function MesActions({ controle }: { readonly controle: Controle }) {
  const styles = useStyles();
  const { suivi } = controle;
  return (
    <Section titre={textes.titre}>
      <p className={styles.texte}>{textes.but}</p>
      {suivi === null ? (
        <EtatVide icone={<People24Regular />} message={textes.lireBut}>
          <Button
            appearance="primary"
            disabledFocusable={controle.attend}
            onClick={() => void controle.read()}
          >
            {textes.lire}
          </Button>
        </EtatVide>
      ) : (
        <ActionsDuPlan actions={suivi.rapport.actions} constats={suivi.rapport.constats} />
      )}
      {controle.attend ? <Attente texte={textes.lecture} /> : null}
      <BarreEchec echec={controle.echec} onRetry={controle.retry} />
    </Section>
  );
}

interface Props {
  readonly actions: readonly ActionSuivie[];
  readonly constats: readonly ConstatLocalise[];
}

export function ActionsDuPlan({ actions, constats }: Props) {
  const styles = useStyles();
  const { pilote } = useCommandes().memoires;
  const [nom, setNom] = useState(() => pilote.read() ?? '');
  const pilotes = listPilotes(actions);
  if (actions.length === 0) return <EtatVide icone={<People24Regular />} message={textes.sansAction} />;
  if (pilotes.length === 0) return <EtatVide icone={<People24Regular />} message={textes.sansPilote} />;
  const siennes = keepActionsDe(actions, nom);
  const choose = (choisi: string) => {
    setNom(choisi);
    pilote.write(choisi);
  };
  return (
    <>
      <ChoixListe
        label={textes.pilote}
        aide={textes.pilotes.aide}
        valeur={pilotes.includes(nom) ? nom : ''}
        options={[{ valeur: '', texte: textes.choisir }, ...pilotes.map((un) => ({ valeur: un, texte: un }))]}
        onChoix={choose}
      />
      {nom === '' ? <p className={styles.texte}>{textes.invite}</p> : null}
      {nom !== '' && siennes.length === 0 ? <Barre intent="info">{textes.disparu(nom)}</Barre> : null}
      {siennes.length === 0 ? null : <ListeActions actions={siennes} constats={constats} />}
    </>
  );
}

function ListeActions({ actions, constats }: Props) {
  const styles = useStyles();
  const lignes = new Set(actions.map(({ ligne }) => ligne));
  const leurs = constats.filter(({ action }) => action !== null && lignes.has(action));
  const retards = actions.filter(({ enRetard }) => enRetard).length;
  return (
    <>
      <p className={styles.resume} role="status">
        {textes.resume(actions.length, retards, leurs.length)}
      </p>
      <ul className={styles.liste}>
        {actions.map((action) => (
          <CarteAction
            key={action.id === '' ? action.ligne : action.id}
            action={action}
            constats={leurs.filter((constat) => constat.action === action.ligne)}
          />
        ))}
      </ul>
    </>
  );
}

/** A gesture in two steps: what it would change is looked for, chosen, then written; the list goes once it is. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Result } from '../../domain/result';
import { Attente } from '../components/attente';
import { Barre } from '../components/barre';
import { BarreEchec } from '../components/barre-echec';
import { Section } from '../components/section';
import { useGeste } from '../use-geste';
import { useGesteAnnulable } from './use-geste-annulable';

const useStyles = makeStyles({ texte: { margin: 0, overflowWrap: 'anywhere' } });

export interface ChoixProps<Apercu, Choisi> {
  readonly apercu: Apercu;
  readonly attend: boolean;
  readonly onEcrire: (choisis: readonly Choisi[]) => void;
  readonly onFermer: () => void;
}

interface Props<Apercu, Choisi, Rapport> {
  readonly mots: {
    readonly titre: string;
    readonly but: string;
    readonly bouton: string;
    readonly recherche: string;
  };
  readonly chercher: () => Promise<Result<Apercu>>;
  readonly ecrire: (choisis: readonly Choisi[]) => Promise<Result<Rapport>>;
  /** The sentences said; they must not change from one render to the next. */
  readonly sayRecherche: (apercu: Apercu) => string;
  readonly sayEcriture: (rapport: Rapport) => string;
  readonly choix: (props: ChoixProps<Apercu, Choisi>) => ReactNode;
}

export function DeuxTemps<Apercu, Choisi, Rapport>({
  mots,
  chercher,
  ecrire,
  sayRecherche,
  sayEcriture,
  choix: Choix,
}: Props<Apercu, Choisi, Rapport>) {
  const { texte } = useStyles();
  const recherche = useGeste(chercher, sayRecherche);
  const ecriture = useGesteAnnulable(ecrire, sayEcriture);
  const write = async (choisis: readonly Choisi[]) => {
    const issue = await ecriture.run(choisis);
    if (issue?.ok) recherche.reset();
  };
  return (
    <Section titre={mots.titre}>
      <p className={texte}>{mots.but}</p>
      <div>
        <Button
          disabledFocusable={recherche.attend || ecriture.attend}
          onClick={() => {
            ecriture.reset();
            void recherche.run();
          }}
        >
          {mots.bouton}
        </Button>
      </div>
      {recherche.attend ? <Attente texte={mots.recherche} /> : null}
      <BarreEchec echec={recherche.echec} onRetry={recherche.retry} />
      {recherche.valeur && !recherche.attend ? (
        <Choix
          key={recherche.reussites}
          apercu={recherche.valeur}
          attend={ecriture.attend}
          onEcrire={(choisis) => void write(choisis)}
          onFermer={recherche.reset}
        />
      ) : null}
      <BarreEchec echec={ecriture.echec} onRetry={ecriture.retry} />
      {ecriture.valeur && !recherche.valeur ? (
        <Barre intent="success">{sayEcriture(ecriture.valeur)}</Barre>
      ) : null}
    </Section>
  );
}

/** View « Glossaire »: the words of the field, by family, found by typing. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { Saisie } from '../components/saisie';
import { Section } from '../components/section';
import type { Destination } from '../demandes';
import { aide } from '../labels/aide';
import { searchTermes } from './glossaire/define';
import { GLOSSAIRE } from './glossaire/glossaire';

const useStyles = makeStyles({
  compte: { margin: 0, color: tokens.colorNeutralForeground2 },
  liste: { margin: 0 },
  terme: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  definition: { margin: `0 0 ${tokens.spacingVerticalM}`, overflowWrap: 'anywhere' },
});

interface Props {
  /** Its `objet` is the term to show. */
  readonly cible: Destination | null;
}

export default function VueGlossaire({ cible }: Props) {
  const styles = useStyles();
  const [recherche, setRecherche] = useState('');
  const [vue, setVue] = useState<Destination | null>(null);
  const champ = useRef<HTMLDivElement>(null);
  if (cible !== vue) {
    setVue(cible);
    if (cible?.objet !== undefined) setRecherche(cible.objet);
  }
  useEffect(() => {
    if (cible?.vue === 'glossaire' && cible.objet !== undefined)
      champ.current?.querySelector('input')?.focus();
  }, [cible]);
  const familles = GLOSSAIRE.map((famille) => ({
    ...famille,
    termes: searchTermes(famille.termes, recherche),
  }));
  const trouves = familles.reduce((total, { termes }) => total + termes.length, 0);
  return (
    <Section titre={aide.glossaire.titre}>
      <div ref={champ}>
        <Saisie
          label={aide.glossaire.recherche}
          aide={aide.glossaire.exemple}
          valeur={recherche}
          onTexte={setRecherche}
        />
      </div>
      <p className={styles.compte} role="status">
        {trouves === 0 ? aide.glossaire.aucun(recherche.trim()) : aide.glossaire.trouves(trouves)}
      </p>
      {familles
        .filter(({ termes }) => termes.length > 0)
        .map(({ id, titre, termes }) => (
          <Section key={id} titre={titre} niveau={3}>
            <dl className={styles.liste}>
              {termes.map(({ terme, definition }) => (
                <div key={terme}>
                  <dt className={styles.terme}>{terme}</dt>
                  <dd className={styles.definition}>{definition}</dd>
                </div>
              ))}
            </dl>
          </Section>
        ))}
    </Section>
  );
}

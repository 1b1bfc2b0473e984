/** Page « Chiffres »: the figures held, the catalogue of those that exist, and the formulas that read them. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { Attente } from '../components/attente';
import { idOnglet, idPanneau, Onglets } from '../components/onglets';
import { VueDonnees } from '../donnees/vue-donnees';
import { chiffres } from '../labels/chiffres';
import { commun } from '../labels/commun';
import type { PageProps } from './page-props';

const VueCatalogue = lazy(() => import('../catalogue/vue-catalogue'));
const VueFormules = lazy(() => import('../formules/vue-formules'));

const VUES = ['donnees', 'catalogue', 'formules'] as const;
type Vue = (typeof VUES)[number];

/** Views share their ids with nothing: the pages of the pane have theirs. */
const ONGLETS = VUES.map((vue) => ({ nom: `vue-${vue}` as const, titre: chiffres.titres[vue] }));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export default function ChiffresPage({ active, onPage }: PageProps) {
  const styles = useStyles();
  const [vue, setVue] = useState<Vue>('donnees');
  const [visitees, setVisitees] = useState<readonly Vue[]>(['donnees']);
  const openVue = (nom: Vue) => {
    setVue(nom);
    setVisitees((avant) => (avant.includes(nom) ? avant : [...avant, nom]));
  };
  const onInserer = () => {
    openVue('catalogue');
    document.getElementById(idOnglet('vue-catalogue'))?.focus();
  };
  const contenus: Readonly<Record<Vue, () => React.ReactNode>> = {
    donnees: () => <VueDonnees active={active && vue === 'donnees'} onPage={onPage} />,
    catalogue: () => <VueCatalogue />,
    formules: () => <VueFormules onInserer={onInserer} />,
  };
  return (
    <div className={styles.page}>
      <Onglets
        label={chiffres.vues}
        onglets={ONGLETS}
        choisi={`vue-${vue}` as const}
        onChoix={(nom) => openVue(VUES.find((une) => nom === `vue-${une}`) ?? vue)}
        vues
      />
      {VUES.map((nom) => (
        <div
          key={nom}
          id={idPanneau(`vue-${nom}`)}
          role="tabpanel"
          aria-labelledby={idOnglet(`vue-${nom}`)}
          hidden={nom !== vue}
        >
          {visitees.includes(nom) ? (
            <Suspense fallback={<Attente texte={commun.chargement} />}>{contenus[nom]()}</Suspense>
          ) : null}
        </div>
      ))}
    </div>
  );
}

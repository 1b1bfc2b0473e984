/** Page « Contrôles »: the findings of the whole plan, and the actions of one pilote. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Attente } from '../components/attente';
import { idOnglet, idPanneau, Onglets } from '../components/onglets';
import { useControle } from '../controles/use-controle';
import { VueConstats } from '../controles/vue-constats';
import { commun } from '../labels/commun';
import { controles } from '../labels/controles';
import type { PageProps } from './page-props';

const MesActions = lazy(() => import('../controles/mes-actions'));

const VUES = ['constats', 'actions'] as const;
type Vue = (typeof VUES)[number];

const ONGLETS = VUES.map((vue) => ({ nom: `vue-${vue}` as const, titre: controles.titresVues[vue] }));

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export default function ControlesPage({ active, demandes }: PageProps) {
  const styles = useStyles();
  const [vue, setVue] = useState<Vue>('constats');
  const [visitee, setVisitee] = useState(false);
  const controle = useControle(active);
  const { check } = controle;
  const openVue = (nom: Vue) => {
    setVue(nom);
    if (nom === 'actions') setVisitee(true);
  };
  useEffect(
    () =>
      demandes.listenGeste('controles', () => {
        setVue('constats');
        void check();
      }),
    [demandes, check],
  );
  return (
    <div className={styles.page}>
      <Onglets
        label={controles.vues}
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
          {nom === 'constats' ? (
            <VueConstats controle={controle} active={active && vue === 'constats'} />
          ) : visitee ? (
            <Suspense fallback={<Attente texte={commun.chargement} />}>
              <MesActions controle={controle} />
            </Suspense>
          ) : null}
        </div>
      ))}
    </div>
  );
}

/** Page « Contrôles »: the findings of the whole plan, and the actions of one pilote. */
import { useEffect } from 'react';
import { loadPage } from '../load-page';
import { chooseVue, Vues } from '../components/vues';
import { useControle } from '../controles/use-controle';
import { VueConstats } from '../controles/vue-constats';
import { controles } from '../labels/controles';
import type { PageProps } from './page-props';

const MesActions = loadPage(() => import('../controles/mes-actions'));

const VUES = ['constats', 'actions'] as const;

/** Findings asked to be seen, without the report being written. */
const SANS_ECRIRE = 'lire';

export default function ControlesPage({ active, demandes, vue, onVue, cible }: PageProps) {
  const choisie = chooseVue(VUES, vue);
  const controle = useControle(active);
  const { check, read } = controle;
  useEffect(
    () => demandes.listenGeste('controles', ({ objet }) => void (objet === SANS_ECRIRE ? read() : check())),
    [demandes, check, read],
  );
  return (
    <Vues
      page="controles"
      label={controles.vues}
      vues={VUES}
      titres={controles.titresVues}
      vue={choisie}
      onVue={onVue}
      cible={cible}
      contenus={{
        constats: () => <VueConstats controle={controle} active={active && choisie === 'constats'} />,
        actions: () => <MesActions controle={controle} />,
      }}
    />
  );
}

/** Page « Convention »: the workbook that holds it, and the tables that people already have. */
import { loadPage } from '../load-page';

import { chooseVue, Vues } from '../components/vues';
import { convention } from '../labels/convention';
import type { PageProps } from './page-props';

const VueClasseur = loadPage(() => import('../convention/vue-classeur'));
const VueReprendre = loadPage(() => import('../reprendre/vue-reprendre'));

const VUES = ['classeur', 'reprendre'] as const;

export default function ConventionPage({ active, demandes, vue, onVue, cible }: PageProps) {
  const choisie = chooseVue(VUES, vue);
  return (
    <Vues
      page="convention"
      label={convention.vues}
      vues={VUES}
      titres={convention.titres}
      vue={choisie}
      onVue={onVue}
      cible={cible}
      contenus={{
        classeur: () => <VueClasseur active={active && choisie === 'classeur'} demandes={demandes} />,
        reprendre: () => <VueReprendre active={active && choisie === 'reprendre'} />,
      }}
    />
  );
}

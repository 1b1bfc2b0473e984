/** Page « Chiffres »: the figures held, the catalogue of those that exist, and the formulas that read them. */
import { loadPage } from '../load-page';

import { chooseVue, Vues } from '../components/vues';
import { VueDonnees } from '../donnees/vue-donnees';
import { chiffres } from '../labels/chiffres';
import type { PageProps } from './page-props';

const VueCatalogue = loadPage(() => import('../catalogue/vue-catalogue'));
const VueFormules = loadPage(() => import('../formules/vue-formules'));

const VUES = ['donnees', 'catalogue', 'formules'] as const;

export default function ChiffresPage({ active, demandes, vue, onVue, cible, onPage }: PageProps) {
  const choisie = chooseVue(VUES, vue);
  return (
    <Vues
      page="donnees"
      label={chiffres.vues}
      vues={VUES}
      titres={chiffres.titres}
      vue={choisie}
      onVue={onVue}
      cible={cible}
      contenus={{
        donnees: () => <VueDonnees active={active && choisie === 'donnees'} onPage={onPage} />,
        catalogue: () => <VueCatalogue />,
        formules: () => (
          <VueFormules demandes={demandes} onInserer={() => onPage({ page: 'donnees', vue: 'catalogue' })} />
        ),
      }}
    />
  );
}

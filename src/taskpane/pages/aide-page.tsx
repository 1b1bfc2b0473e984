/** Page « Aide »: how each task is done, the words of the field, the shortcuts. */
import { VueGuide } from '../aide/vue-guide';
import { chooseVue, Vues } from '../components/vues';
import { aide } from '../labels/aide';
import { loadPage } from '../load-page';
import type { PageProps } from './page-props';

const VueGlossaire = loadPage(() => import('../aide/vue-glossaire'));
const VueRaccourcis = loadPage(() => import('../aide/vue-raccourcis'));

const VUES = ['guide', 'glossaire', 'raccourcis'] as const;

export default function AidePage({ vue, onVue, cible, onPage }: PageProps) {
  return (
    <Vues
      page="aide"
      label={aide.vues}
      vues={VUES}
      titres={aide.titres}
      vue={chooseVue(VUES, vue)}
      onVue={onVue}
      cible={cible}
      contenus={{
        guide: () => <VueGuide cible={cible} onPage={onPage} />,
        glossaire: () => <VueGlossaire cible={cible} />,
        raccourcis: () => <VueRaccourcis />,
      }}
    />
  );
}

/** Pictures of the page « reprendre » of the guide. */
import { commun, convention, reprendre } from '../../../src/taskpane/labels';

const TABLEAU = [
  'N°\tAction\tChef de file\tÉtat d’avancement\tÉchéance\tRemarque du service',
  '1\tOuvrir un lieu d’accueil enfants-parents\tVille\tEn cour\tmars 2027\tà revoir',
  '2\tFormer les animateurs\tCCAS\tTerminé\tbientôt\t',
  'Total\t\t\t\t\t2 actions',
].join('\n');
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'perpignan.xlsx',
  async play(visite) {
    await visite.open(commun.pages.convention, convention.titres.reprendre);
    await visite.select(reprendre.source.titre, reprendre.source.types.collage);
    await visite.fill(reprendre.source.collage, TABLEAU);
    await visite.press(reprendre.source.lire);
    await visite.see(reprendre.trouve.titre);
    await visite.unfold('Correspondance des colonnes');
    await visite.scrollTo(/Correspondance des colonnes/);
    await visite.pictureVolet();
    await visite.see(reprendre.apercu.titre);
    await visite.unfold('Mis de côté');
    await visite.scrollTo(reprendre.apercu.titre);
    await visite.pictureVolet();
  },
};

export default scene;

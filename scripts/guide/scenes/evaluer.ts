/** Pictures of the page « evaluer » of the guide. */
import { commun, evaluation } from '../../../src/taskpane/labels';
import type { Scene } from '../define';
import { inventSuivi } from '../invent-suivi';

const scene: Scene = {
  classeur: 'canet.xlsx',
  async play(visite) {
    await inventSuivi(visite);
    await visite.open(commun.pages.evaluation, evaluation.titres.avancement);
    await visite.see(evaluation.figures.titre);
    await visite.pictureVolet();
    await visite.open(evaluation.titres.criteres);
    await visite.see(evaluation.profil.titre);
    await visite.see(evaluation.noter.titre);
    await visite.pictureVolet();
  },
};

export default scene;

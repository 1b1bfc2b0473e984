/** Pictures of the page « structurer » of the guide. */
import { commun, convention } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'vide',
  async play(visite) {
    await visite.open(commun.pages.convention);
    await visite.press(convention.vide.voir);
    await visite.see(convention.structure.titrePlan);
    await visite.see(convention.structure.structurer);
    await visite.pictureVolet();
  },
};

export default scene;

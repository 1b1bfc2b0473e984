/** Pictures of the page « clavier » of the guide. */
import { aide, commun } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'perpignan.xlsx',
  async play(visite) {
    await visite.open(commun.pages.aide, aide.titres.raccourcis);
    await visite.pictureVolet();
  },
};

export default scene;

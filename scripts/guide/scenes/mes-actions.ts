/** Pictures of the page « mes-actions » of the guide. */
import { commun, controles, mesActions } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'perpignan.xlsx',
  async play(visite) {
    await visite.open(commun.pages.controles, controles.titresVues.actions);
    await visite.press(mesActions.lire);
    await visite.see(mesActions.choisir);
    await visite.pictureVolet();
  },
};

export default scene;

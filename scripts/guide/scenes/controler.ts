/** Pictures of the page « controler » of the guide. */
import { commun, controles } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'perpignan.xlsx',
  async play(visite) {
    await visite.open(commun.pages.controles, controles.titresVues.constats);
    await visite.press(controles.lancer);
    await visite.see(controles.resultat);
    await visite.see(controles.aller);
    await visite.scrollTo(controles.resultat);
    await visite.pictureVolet();
  },
};

export default scene;

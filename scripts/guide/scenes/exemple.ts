/** Pictures of the page « exemple » of the guide. */
import { accueil } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'vide',
  async play(visite) {
    await visite.press(accueil.demarrage.exemple);
    await visite.see(accueil.bloque.titre);
    await visite.see(accueil.bloque.tout);
    await visite.picturePage();
  },
};

export default scene;

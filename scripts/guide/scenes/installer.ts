/** Pictures of the page « installer » of the guide. */
import { accueil } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'vide',
  async play(visite) {
    await visite.see(accueil.demarrage.titre);
    await visite.see(accueil.demarrage.exemple);
    await visite.picturePage();
  },
};

export default scene;

/** Pictures of the page « charger-en-ligne » of the guide. */
import { chiffres, commun, donnees } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'perpignan.xlsx',
  async play(visite) {
    await visite.open(commun.pages.donnees, chiffres.titres.donnees);
    await visite.see(donnees.enLigne.titre);
    await visite.see(donnees.enLigne.charger);
    await visite.scrollTo(donnees.enLigne.titre);
    await visite.pictureVolet();
  },
};

export default scene;

/** Pictures of the page « copil » of the guide. */
import { commun, controles } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'perpignan.xlsx',
  async play(visite) {
    await visite.open(commun.pages.controles, controles.titresVues.constats);
    await visite.press(controles.lancer);
    await visite.see(controles.resultat);
    await visite.selectCell('Contrôles!C5');
    await visite.picturePage();
  },
};

export default scene;

/** Pictures of the page « erreurs » of the guide. */
import { commun, controles } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'perpignan.xlsx',
  async play(visite) {
    await visite.open(commun.pages.controles, controles.titresVues.constats);
    await visite.page.evaluate(() => window.atelier.host.setCellEditMode(true));
    await visite.press(controles.lancer);
    await visite.see(commun.copierDetails);
    await visite.pictureVolet();
  },
};

export default scene;

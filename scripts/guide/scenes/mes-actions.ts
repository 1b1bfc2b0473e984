/** Pictures of the page « mes-actions » of the guide. */
import { commun, controles, mesActions } from '../../../src/taskpane/labels';
import type { Scene } from '../define';
import { inventSuivi } from '../invent-suivi';

const scene: Scene = {
  classeur: 'canet.xlsx',
  async play(visite) {
    await inventSuivi(visite);
    await visite.open(commun.pages.controles, controles.titresVues.actions);
    await visite.press(mesActions.lire);
    await visite.select(mesActions.pilote, 'Service petite enfance');
    await visite.see(mesActions.aller);
    await visite.pictureVolet();
  },
};

export default scene;

/** Pictures of the page « expliquer-chiffre » of the guide. */
import { chiffres, commun, formules } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'perpignan.xlsx',
  async play(visite) {
    await visite.selectCell('Données!C6');
    await visite.open(commun.pages.donnees, chiffres.titres.formules);
    await visite.press(formules.expliquer.bouton);
    await visite.see(formules.expliquer.millesime);
    await visite.picturePage();
  },
};

export default scene;

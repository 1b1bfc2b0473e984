/** Pictures of the page « diagnostic » of the guide. */
import { chiffres, commun, donnees } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'perpignan.xlsx',
  async play(visite) {
    await visite.open(commun.pages.donnees, chiffres.titres.donnees);
    await visite.press(donnees.diagnostic.remplir);
    await visite.see(/Feuille « Diagnostic »|était déjà à jour/);
    await visite.scrollTo(donnees.diagnostic.titre);
    await visite.selectCell('Diagnostic!D5');
    await visite.picturePage();
  },
};

export default scene;

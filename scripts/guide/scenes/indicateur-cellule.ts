/** Pictures of the page « indicateur-cellule » of the guide. */
import { catalogue, chiffres, commun } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'perpignan.xlsx',
  async play(visite) {
    await visite.selectCell('Accueil!H20');
    await visite.open(commun.pages.donnees, chiffres.titres.catalogue);
    await visite.fill(catalogue.recherche, 'pauvreté');
    await visite.pressLike('Taux de pauvreté');
    await visite.see(catalogue.fiche.inserer);
    await visite.pictureVolet();
    await visite.press(catalogue.fiche.inserer);
    await visite.see(catalogue.assistant.inserer);
    await visite.scrollTo(catalogue.assistant.titre);
    await visite.pictureVolet();
  },
};

export default scene;

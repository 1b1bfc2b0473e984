/** Pictures of the page « corriger » of the guide. */
import { commun, controles, reparations } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'perpignan.xlsx',
  async play(visite) {
    await visite.open(commun.pages.controles, controles.titresVues.constats);
    await visite.press(controles.lancer);
    await visite.see(controles.resultat);
    await visite.pressLike(reparations.justifier.bouton);
    await visite.fill(reparations.justifier.motif, 'Décidé par le copil du 12 juin 2025.');
    await visite.fill(reparations.justifier.auteur, 'chargée de coopération');
    await visite.scrollTo(reparations.justifier.motif);
    await visite.pictureVolet();
    await visite.press(reparations.voir);
    await visite.see(/réparations? proposées?$/);
    await visite.scrollTo(reparations.titre);
    await visite.pictureVolet();
  },
};

export default scene;

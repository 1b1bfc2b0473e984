/** Pictures of the page « commencer » of the guide. */
import { commun, convention, donnees, nouvelle } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'vide',
  async play(visite) {
    await visite.open(commun.pages.convention);
    await visite.press(convention.vide.nouvelle);
    await visite.fill(donnees.territoire.champ, 'frontig');
    await visite.pressLike('Frontignan', 'option');
    await visite.press(nouvelle.territoire.ajouter);
    await visite.see(nouvelle.territoire.cafDeduite);
    await visite.pictureVolet();
    await visite.press(nouvelle.suivant);
    await visite.fill(nouvelle.periode.debut, '2026');
    await visite.fill(nouvelle.periode.signature, 'juin 2026');
    await visite.press(nouvelle.suivant);
    for (const champ of ['Petite enfance', 'Jeunesse', 'Parentalité', 'Inclusion numérique']) {
      await visite.check(champ);
    }
    for (const etape of [
      nouvelle.etapes.signataires,
      nouvelle.etapes.calendrier,
      nouvelle.etapes.verification,
    ]) {
      await visite.press(nouvelle.suivant);
      await visite.see(etape);
    }
    await visite.see(nouvelle.verification.ecrire);
    await visite.pictureVolet();
  },
};

export default scene;

/** Pictures of the page « plan-fiches » of the guide. */
import { commun, plan } from '../../../src/taskpane/labels';
import type { Scene } from '../define';
import { inventSuivi } from '../invent-suivi';

const scene: Scene = {
  classeur: 'canet.xlsx',
  async play(visite) {
    await inventSuivi(visite);
    await visite.open(commun.pages.plan, plan.titres.fiches);
    await visite.see(plan.filtre.texte);
    await visite.pictureVolet();
    await visite.selectCell('Actions!D6');
    await visite.press(plan.fiche.modifier);
    await visite.see(plan.fiche.enregistrer);
    await visite.picturePage();
  },
};

export default scene;

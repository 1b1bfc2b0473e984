/** Pictures of the page « plan-calendrier » of the guide. */
import { commun, plan, planVues } from '../../../src/taskpane/labels';
import type { Scene } from '../define';
import { inventSuivi } from '../invent-suivi';

const scene: Scene = {
  classeur: 'canet.xlsx',
  async play(visite) {
    await inventSuivi(visite);
    await visite.open(commun.pages.plan, plan.titres.frise);
    await visite.see(planVues.frise.voirTableau);
    await visite.scrollTo(planVues.frise.clavier);
    await visite.pictureVolet();
    await visite.open(plan.titres.tableau);
    await visite.see(planVues.tableau.changer);
    await visite.scrollTo(planVues.tableau.clavier);
    await visite.pictureVolet();
  },
};

export default scene;

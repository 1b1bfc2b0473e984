/** Pictures of the page « territoire-chiffres » of the guide. */
import path from 'node:path';
import { chiffres, commun, donnees } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'perpignan.xlsx',
  async play(visite) {
    await visite.open(commun.pages.donnees, chiffres.titres.donnees);
    await visite.see(donnees.territoire.titre);
    await visite.see(donnees.import.titre);
    await visite.pictureVolet();
    await visite.give(path.join('tests', 'e2e', 'fixtures', 'caf-communes.csv'));
    await visite.see(donnees.apercu.titre);
    await visite.see(donnees.apercu.source);
    await visite.scrollTo(donnees.apercu.titre);
    await visite.pictureVolet();
  },
};

export default scene;

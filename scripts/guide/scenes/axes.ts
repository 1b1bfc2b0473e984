/** Pictures of the page « axes » of the guide. */
import { codes, commun } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const AXES = [
  'Accueillir les jeunes enfants et soutenir les parents',
  'Accompagner les enfants et les jeunes',
  'Faire vivre le lien social',
];

const scene: Scene = {
  classeur: 'canet.xlsx',
  async play(visite) {
    for (const [ligne, intitule] of AXES.entries()) {
      await visite.type(`Axes!D${String(5 + ligne)}`, intitule);
    }
    await visite.open(commun.pages.convention);
    await visite.press(codes.proposer);
    await visite.see(codes.titre);
    await visite.scrollTo(codes.titre);
    await visite.picturePage();
  },
};

export default scene;

/** Pictures of the page « axes » of the guide. */
import { codes, commun } from '../../../src/taskpane/labels';
import type { Scene } from '../define';

const scene: Scene = {
  classeur: 'perpignan.xlsx',
  async play(visite) {
    await visite.selectCell('Axes!C5');
    await visite.open(commun.pages.convention);
    await visite.press(codes.proposer);
    await visite.see(codes.titre);
    await visite.scrollTo(codes.titre);
    await visite.picturePage();
  },
};

export default scene;

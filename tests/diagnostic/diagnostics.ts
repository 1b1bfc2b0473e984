/** Diagnostics of a few figures, for the tests of this folder. */
import { buildDiagnostic } from '../../src/diagnostic';
import type { FicheLue, LigneCalculee } from '../../src/diagnostic';
import { buildEtat } from '../../src/indicators/etat-registre';
import { fiches } from '../../src/indicators/fiches';
import type { EtatRegistre } from '../../src/indicators/registre';
import { nombre } from '../support/builders';
import { buildClasseurChiffres, toObservation } from '../support/etats';
import { openIndexReel } from '../support/index-reel';
import { expectValue } from '../support/read-atelier';

export const index = openIndexReel();
export const PMM = '200027183';
export const TLP = '200069300';

export const POUR_CENT: FicheLue = {
  id: 'TAUX_ESSAI',
  libelle: 'Taux de couverture',
  mode: 'publie',
  unite: 'pour 100',
  agregation: 'aucune',
  source: { organisme: 'Cnaf', libelle: 'Cnaf', url: '' },
  groupe: 'petite-enfance',
  ruptures: [],
  recettes: [],
  fondement: 'source',
};

export function lineOf(etat: EtatRegistre, id: string, plus: readonly FicheLue[] = []): LigneCalculee {
  const { lignes } = expectValue(buildDiagnostic({ fiches: [...plus, ...fiches], indicateurs: [id] }, etat));
  const [ligne] = lignes;
  if (ligne === undefined) throw new Error(`No line for ${id}`);
  return ligne;
}
export const plain = (texte: string): string => texte.replace(/[\u00A0\u202F]/g, ' ');
export const caf = (territoire: string, millesime: string, haut: number, bas: number) => ({
  ...toObservation(['PART_ALLOC_RSA', territoire, millesime, (haut / bas) * 100]),
  numerateur: nombre(haut),
  denominateur: nombre(bas),
});
export const withObservations = (
  territoires: readonly string[],
  observations: ReturnType<typeof toObservation>[],
): EtatRegistre =>
  buildEtat({
    classeur: { ...buildClasseurChiffres(territoires, []), observations },
    index,
    echecTerritoires: null,
  });

/** Every figure has a value, or the mark that says why it has none. */
import type { Observation } from '../domain/observation';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import { describeObservation, parseMarque } from './observations';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'DIAG-01',
  gravite: 'erreur',
  portee: 'diagnostic',
  source: 'R13',
  enonce: fr`Chaque chiffre a une valeur, ou une marque qui dit pourquoi il n’en a pas.`,
  pourquoi: fr`Une case vide peut se lire comme un zéro, un oubli ou un secret statistique : ce n’est pas la même chose.`,
  aide: fr`Saisissez la valeur, ou choisissez la marque : s (secret), nd (non disponible), ns (non significatif), so (sans objet).`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tDonnees']) ??
    classeur.observations.filter(isSansValeur).map((observation) => {
      const { nom, territoire, millesime } = describeObservation(observation);
      return constat(
        observation.ref,
        'valeur',
        fr`Valeur vide pour ${nom} (${territoire}, ${millesime}) : saisissez une valeur ou une marque (s, nd, ns, so).`,
      );
    }),
});

/** « estimé » qualifies a value: alone, it stands for none. An unknown mark is no empty cell. */
function isSansValeur({ valeur, marque }: Observation): boolean {
  if (valeur.texte.trim() !== '') return false;
  return marque.trim() === '' || parseMarque(marque) === 'estimé';
}

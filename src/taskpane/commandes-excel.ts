/** The real gestures: the commands, bound to the clock of this machine and to the figures the functions hold. */
import { failure, success } from '../domain/result';
import { registre } from '../functions/registre-partage';
import type { Commandes } from './commandes-context';
import type { FraicheurSuivie } from './fraicheur';
import { toJourIso } from './format';
import { searchTerritoires, waitIndex } from './search-territoires';

/** Each gesture is loaded when it is first made: the pane opens without readers nor controls. */
export function buildCommandes(fraicheur: FraicheurSuivie): Commandes {
  return {
    fraicheur,
    readAccueil: async () => (await import('../commands/read-accueil')).readAccueil({ aujourdhui: today() }),
    previewStructure: async () => (await import('../commands/preview-structure')).previewStructure(),
    structureClasseur: async (options) =>
      (await import('../commands/structure-classeur')).structureClasseur(options),
    searchTerritoires: (texte) => searchTerritoires(registre, texte),
    chooseTerritoire: async (territoire, options) =>
      (await import('../commands/choose-territoire')).chooseTerritoire(territoire, options),
    previewFigures: async (fichier) => {
      const index = await waitIndex(registre);
      if (!index.ok) return failure(index.error);
      const { previewFigures } = await import('../commands/preview-figures');
      return previewFigures(fichier, { index: index.value });
    },
    writeFigures: async (apercu) => (await import('../commands/write-figures')).writeFigures(apercu),
    refreshFigures: async () => {
      const { refreshFigures } = await import('../commands/refresh-figures');
      const issue = await refreshFigures(registre);
      if (issue.ok) fraicheur.setLu(new Date());
      else fraicheur.setEchec(issue.error);
      return issue;
    },
    checkClasseur,
    showCellule: async (visee) => (await import('../commands/show-cellule')).showCellule(visee),
  };
}

const checkClasseur: Commandes['checkClasseur'] = async () => {
  const aujourdhui = today();
  const [commande, regles] = await Promise.all([import('../commands/check-classeur'), import('../rules')]);
  const issue = await commande.checkClasseur({ aujourdhui, ecrireRapport: true });
  if (!issue.ok) return issue;
  return success({
    ...issue.value,
    pret: regles.isPretPourCopil(issue.value),
    dateDuJour: issue.value.date === aujourdhui,
    enonces: Object.fromEntries(regles.REGLES.map(({ id, enonce }) => [id, enonce])),
  });
};

function today(): string {
  return toJourIso(new Date());
}

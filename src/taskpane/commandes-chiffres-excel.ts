/** The real gestures of the page « Chiffres »: each is loaded when it is first made, with the catalogue when it needs it. */
import type { Result } from '../domain/result';
import { registre } from '../functions/registre-partage';
import { SANS_SUIVI } from '../domain/travail';
import type { FicheComplete } from '../indicators/define';
import type { CommandesChiffres } from './commandes-chiffres';
import { buildFavoris } from './favoris';
import { loadFiches } from './load-fiches';
import { openMemoire } from './memoire-office';
import { waitIndex } from './search-territoires';

/** What a gesture that writes goes through, so that undoing it is offered. */
type Suivi = <T>(geste: Promise<Result<T>>) => Promise<Result<T>>;

export function buildCommandesChiffres(follow: Suivi): CommandesChiffres {
  return {
    loadFiches,
    figures: { read: registre.lire, subscribe: registre.abonner },
    favoris: buildFavoris(openMemoire('ctg.favoris')),
    readSeparateurs: async () => (await import('../commands/read-separateurs')).readSeparateurs(),
    insererFormule: (formule, options) =>
      withFiches(async (fiches) => {
        const { insererFormule } = await import('../commands/inserer-formule');
        return follow(insererFormule(formule, { fiches, ...options }));
      }),
    expliquerChiffre: () =>
      withFiches(async (fiches) => {
        const { expliquerChiffre } = await import('../commands/expliquer-chiffre');
        return expliquerChiffre({ etat: registre.lire(), fiches });
      }),
    previewReparation: () =>
      withFiches(async (fiches) => {
        const { previewReparation } = await import('../commands/reparer-formules');
        return previewReparation({ fiches });
      }),
    reparerFormules: (acceptees) =>
      withFiches(async (fiches) => {
        const { reparerFormules } = await import('../commands/reparer-formules');
        return follow(reparerFormules(acceptees, { fiches }));
      }),
    previewFigement: () =>
      withFiches(async (fiches) => {
        const { previewFigement } = await import('../commands/figer-valeurs');
        return previewFigement({ contexte: { etat: registre.lire(), fiches } });
      }),
    figerValeurs: (feuilles) =>
      withFiches(async (fiches) => {
        const { figerValeurs } = await import('../commands/figer-valeurs');
        return follow(figerValeurs({ contexte: { etat: registre.lire(), fiches }, feuilles }));
      }),
    ...buildCommandesDonnees(follow),
  };
}

type CommandesDonnees = Pick<
  CommandesChiffres,
  'previewFigures' | 'describeFichier' | 'previewCorrespondance' | 'chargerFigures' | 'remplirDiagnostic'
>;

function buildCommandesDonnees(follow: Suivi): CommandesDonnees {
  return {
    previewFigures: (fichier, millesime, travail = SANS_SUIVI) =>
      withSources(async (sources) => {
        const { previewFigures } = await import('../commands/preview-figures');
        const annee = millesime === undefined ? {} : { millesime };
        return previewFigures(fichier, { ...sources, ...annee, travail });
      }),
    describeFichier: async (fichier) =>
      (await import('../commands/preview-correspondance')).describeFichier(fichier),
    previewCorrespondance: (table, correspondance) =>
      withSources(async (sources) => {
        const { previewCorrespondance } = await import('../commands/preview-correspondance');
        return previewCorrespondance(table, correspondance, sources);
      }),
    chargerFigures: (demande) =>
      withSources(async (sources) => {
        const { chargerFigures } = await import('../commands/charger-figures');
        const { reseau } = await import('../commands/open-reseau');
        return chargerFigures({ ...demande, ...sources, reseau: reseau() });
      }),
    remplirDiagnostic: (options, travail = SANS_SUIVI) =>
      withSources(async (sources) => {
        const { remplirDiagnostic } = await import('../commands/remplir-diagnostic');
        return follow(remplirDiagnostic({ ...options, ...sources, travail }));
      }),
  };
}

async function withFiches<T>(
  geste: (fiches: readonly FicheComplete[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  const fiches = await loadFiches();
  return fiches.ok ? geste(fiches.value) : fiches;
}

type Sources = {
  readonly fiches: readonly FicheComplete[];
  readonly index: Parameters<typeof registre.definirTerritoires>[0];
};

async function withSources<T>(geste: (sources: Sources) => Promise<Result<T>>): Promise<Result<T>> {
  const index = await waitIndex(registre);
  return index.ok ? withFiches((fiches) => geste({ fiches, index: index.value })) : index;
}

/** The real gestures: the commands, bound to the clock of this machine and to the figures the functions hold. */
import type { Result } from '../domain/result';
import { SANS_SUIVI } from '../domain/travail';
import { registre } from '../functions/registre-partage';
import type { AnnulationsSuivies } from './annulations';
import { buildCommandesChiffres } from './commandes-chiffres-excel';
import type { Commandes } from './commandes-context';
import { buildCommandesEvaluation } from './commandes-evaluation';
import { buildCommandesPlan } from './commandes-plan-excel';
import type { FraicheurSuivie } from './fraicheur';
import { toJourIso } from './format';
import { openMemoire } from './memoire-office';
import { searchTerritoires } from './search-territoires';

/** Each gesture is loaded when it is first made: the pane opens without readers nor controls. */
export function buildCommandes(fraicheur: FraicheurSuivie, annulations: AnnulationsSuivies): Commandes {
  const follow = followEcritures(annulations);
  return {
    ...buildCommandesChiffres(follow),
    ...buildCommandesEvaluation(follow),
    ...buildCommandesPlan(follow),
    fraicheur,
    annulations,
    aujourdhui: today,
    readAccueil: async () => (await import('../commands/read-accueil')).readAccueil({ aujourdhui: today() }),
    readSituation: async () =>
      (await import('../commands/read-situation')).readSituation({ aujourdhui: today() }),
    openExemple: async (travail = SANS_SUIVI) => {
      const [{ loadExemple }, { openExemple }] = await Promise.all([
        import('./load-exemple'),
        import('../commands/open-exemple'),
      ]);
      const exemple = await loadExemple();
      return exemple.ok ? follow(openExemple(exemple.value, { travail })) : exemple;
    },
    previewStructure: async () => (await import('../commands/preview-structure')).previewStructure(),
    structureClasseur: async (options, travail = SANS_SUIVI) =>
      follow((await import('../commands/structure-classeur')).structureClasseur({ ...options, travail })),
    previewNouvelleCtg: async (projet) =>
      (await import('../commands/preview-nouvelle-ctg')).previewNouvelleCtg(projet, { aujourdhui: today() }),
    nouvelleCtg: async (projet, travail = SANS_SUIVI) =>
      follow((await loadNouvelle()).nouvelleCtg(projet, { aujourdhui: today(), travail })),
    ...buildCommandesReprise(follow),
    previewCodes: async () => (await import('../commands/propose-codes')).previewCodes(),
    writeCodesProposes: async () => follow((await import('../commands/propose-codes')).writeCodesProposes()),
    annulerDerniere: async () => {
      const { annulerDerniere, readAnnulation } = await import('../commands/annuler');
      const issue = await annulerDerniere();
      if (issue.ok) annulations.setAnnulee(readAnnulation(), issue.value);
      return issue;
    },
    searchTerritoires: (texte) => searchTerritoires(registre, texte),
    addTerritoire: async (territoire) =>
      follow((await import('../commands/add-territoire')).addTerritoire(territoire)),
    chooseTerritoire: async (territoire, options) =>
      follow((await import('../commands/choose-territoire')).chooseTerritoire(territoire, options)),
    writeFigures: async (apercu, travail = SANS_SUIVI) =>
      follow((await import('../commands/write-figures')).writeFigures(apercu, { travail })),
    refreshFigures: async () => {
      const { refreshFigures } = await import('../commands/refresh-figures');
      const issue = await refreshFigures(registre);
      if (issue.ok) fraicheur.setLu(new Date());
      else fraicheur.setEchec(issue.error);
      return issue;
    },
    ...buildCommandesControles(follow),
    memoires: {
      pilote: openMemoire('ctg.pilote'),
      auteur: openMemoire('ctg.auteur'),
      demarrage: openMemoire('ctg.demarrage'),
    },
    showCellule: async (visee) => (await import('../commands/show-cellule')).showCellule(visee),
  };
}

type CommandesReprise = Pick<Commandes, 'listFeuillesSources' | 'previewReprise' | 'writeReprise'>;

function buildCommandesReprise(follow: ReturnType<typeof followEcritures>): CommandesReprise {
  return {
    listFeuillesSources: async () =>
      (await import('../commands/list-feuilles-sources')).listFeuillesSources(),
    previewReprise: async (source, correction) =>
      (await import('../commands/preview-reprise')).previewReprise(source, correction),
    writeReprise: async (source, correction, travail = SANS_SUIVI) =>
      follow((await import('../commands/write-reprise')).writeReprise(source, correction, { travail })),
  };
}

type CommandesControles = Pick<
  Commandes,
  | 'checkClasseur'
  | 'readControle'
  | 'watchControle'
  | 'previewReparations'
  | 'applyReparations'
  | 'justifier'
  | 'leverJustification'
>;

function buildCommandesControles(follow: ReturnType<typeof followEcritures>): CommandesControles {
  return {
    checkClasseur: async (travail) => follow((await loadControles()).check(true, travail)),
    readControle: async (travail) => (await loadControles()).check(false, travail),
    watchControle,
    previewReparations: async () => (await loadControles()).preview(),
    applyReparations: async (choisies) => follow((await loadControles()).repair(choisies)),
    justifier: async (constat, motif, auteur) =>
      follow((await loadControles()).justify(constat, motif, auteur)),
    leverJustification: async (constat) => follow((await loadControles()).lift(constat)),
  };
}

/** After a gesture that writes, the one that can be undone is asked again, whether it succeeded or stopped half way. */
function followEcritures(annulations: AnnulationsSuivies) {
  return async <T>(geste: Promise<Result<T>>): Promise<Result<T>> => {
    const issue = await geste;
    const { readAnnulation } = await import('../commands/annuler');
    annulations.setDerniere(readAnnulation());
    return issue;
  };
}

const loadNouvelle = () => import('../commands/nouvelle-ctg');

const loadControles = () => import('./controles/commandes-controles');

/** Edits may be many before what follows them is loaded, or after it is stopped. */
const watchControle: Commandes['watchControle'] = (onRapport) => {
  let stop: (() => void) | null = null;
  let arretee = false;
  void loadControles().then(({ watch }) => {
    if (!arretee) stop = watch(onRapport);
  });
  return () => {
    arretee = true;
    stop?.();
  };
};

function today(): string {
  return toJourIso(new Date());
}

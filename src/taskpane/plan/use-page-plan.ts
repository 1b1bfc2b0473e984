/** What the page « Plan » shows: the plan, a fiche of it or the form of a new one, and who asked for it. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { PlanLu } from '../../commands/read-plan';
import { cleLigne, findByCle } from '../../domain/cle-action';
import { parseStatut } from '../../evaluation/statuts';
import { useAnnonce } from '../annonces';
import { useCommandes } from '../commandes-context';
import { plan as textes } from '../labels/plan';
import type { PageProps } from '../pages/page-props';
import { useGeste } from '../use-geste';
import { idCarte, nameCarte } from './carte-plan';
import { sayStatut } from './say-statut';
import { useOuverture } from './use-ouverture';
import { usePlan } from './use-plan';

/** A sentence that stays until the next gesture, or until what it says was undone. */
interface Dit {
  readonly texte: string;
  readonly annulees: number;
}

export function usePagePlan({ active, demandes, cible }: Pick<PageProps, 'active' | 'demandes' | 'cible'>) {
  const lecture = usePlan(active);
  const { plan, read } = lecture;
  const ouverture = useOuverture();
  const { open, close, rename } = ouverture;
  const { annulations } = useCommandes();
  const { annulees } = useSyncExternalStore(annulations.subscribe, annulations.read, annulations.read);
  /** Axe of the action being added, '' when none is chosen yet; null when there is no such form. */
  const [creation, setCreation] = useState<string | null>(null);
  const [dit, setDit] = useState<Dit | null>(null);
  const [manque, forgetManque] = useManque(cible);
  const say = (texte: string | undefined) => setDit(texte === undefined ? null : { texte, annulees });

  useEffect(() => demandes.listenGeste('plan', ({ objet = '' }) => setCreation(objet)), [demandes]);
  useFollowing({ suit: active && creation === null, cible, plan, open, close });
  const onStatut = useStatut(plan, read, open);

  return {
    lecture,
    ouverture,
    creation,
    dit: dit?.annulees === annulees ? dit.texte : null,
    manque,
    onStatut,
    onCreer: () => {
      forgetManque();
      setDit(null);
      setCreation('');
    },
    onRenoncerCreation: () => setCreation(null),
    onOuvrir: useCallback(
      (cle: string) => {
        forgetManque();
        setDit(null);
        open({ cle, focus: true });
      },
      [forgetManque, open],
    ),
    onFermer: (options?: { readonly renoncer?: boolean }) => {
      forgetManque();
      const cle = ouverture.ouverte?.cle;
      if (!close(options) || cle === undefined) return;
      setDit(null);
      // The card comes back with the list: the focus goes back where it came from.
      requestAnimationFrame(() => document.getElementById(idCarte(cle))?.focus());
    },
    onEcrit: async (cle: string, texte?: string) => {
      await read();
      rename(cle);
      say(texte);
    },
    /** The fiche of a new action, once the plan holds it. */
    onNouvelle: async (cle: string, texte: string) => {
      await read();
      setCreation(null);
      open({ cle, focus: true });
      say(texte);
    },
  };
}

/** Why « Ouvrir la fiche » opened none, in a sentence, until another gesture. */
function useManque(cible: PageProps['cible']): readonly [string | null, () => void] {
  const annonce = useAnnonce();
  const [vue, setVue] = useState<PageProps['cible']>(null);
  const texte = cible?.manque === undefined ? null : textes.selection.manque[cible.manque];
  useEffect(() => {
    if (texte !== null) annonce(texte, 'poli');
  }, [cible, texte, annonce]);
  return [cible === vue ? null : texte, useCallback(() => setVue(cible), [cible])];
}

type Open = ReturnType<typeof useOuverture>['open'];

/** The fiche asked for by a link, and the one of the row selected in the sheet while the page is shown. */
function useFollowing({
  suit,
  cible,
  plan,
  open,
  close,
}: {
  /** The selection of the sheet is followed. */
  readonly suit: boolean;
  readonly cible: PageProps['cible'];
  readonly plan: PlanLu | null;
  readonly open: Open;
  readonly close: () => unknown;
}): void {
  const { watchSelection } = useCommandes();
  const annonce = useAnnonce();
  const servie = useRef<PageProps['cible']>(null);
  const lu = useRef(plan);
  useEffect(() => {
    lu.current = plan;
    // With a gesture, what is asked for is a new action; what could not be opened closes nothing.
    if (
      cible === null ||
      cible.geste === true ||
      cible.manque !== undefined ||
      cible === servie.current ||
      plan === null
    )
      return;
    servie.current = cible;
    if (cible.objet !== undefined) open({ cle: resolveObjet(plan, cible.objet), focus: true });
    // A view asked for by its name is not to stay behind a fiche left open.
    else if (cible.vue !== undefined) close();
  }, [cible, plan, open, close]);
  const onSelection = useCallback(
    (cle: string) => {
      const action = findByCle(lu.current?.classeur.actions ?? [], cle);
      if (action === undefined) return;
      const issue = open({ cle, focus: false });
      const { ouverte, gardee } = textes.selection;
      if (issue !== 'deja') annonce((issue === 'ouverte' ? ouverte : gardee)(nameCarte(action)), 'poli');
    },
    [open, annonce],
  );
  useEffect(() => (suit ? watchSelection(onSelection) : undefined), [suit, watchSelection, onSelection]);
}

/** A link may carry the row's key, or the action's code. */
function resolveObjet({ classeur }: PlanLu, objet: string): string {
  if (findByCle(classeur.actions, objet) !== undefined) return objet;
  const parCode = classeur.actions.find(({ code }) => code.trim() === objet);
  return parCode === undefined ? objet : cleLigne(parCode.ref);
}

/** A statut chosen on the board: giving up asks why, in the fiche. */
function useStatut(plan: PlanLu | null, read: () => Promise<unknown>, open: Open) {
  const { run, echec, retry, valeur } = useGeste(useCommandes().editAction, sayStatut);
  const change = async (cle: string, statut: string) => {
    const action = plan === null ? undefined : findByCle(plan.classeur.actions, cle);
    if (action === undefined) return;
    if (parseStatut(statut) === 'Abandonnée') {
      open({ cle, focus: true, abandon: true });
      return;
    }
    const changements = [{ champ: 'statut', avant: action.statut.trim(), apres: statut }];
    const titre = textes.statut.titre(action.code.trim() || action.intitule.trim(), statut);
    await run({ cle, changements, titre });
    await read();
  };
  const laisse = valeur !== null && valeur.laissees.length > 0 ? sayStatut(valeur) : null;
  const dernier = useRef(change);
  useEffect(() => {
    dernier.current = change;
  });
  // The board is drawn again only when what it shows changes.
  const runDernier = useCallback((cle: string, statut: string) => void dernier.current(cle, statut), []);
  return { run: runDernier, echec, retry, laisse };
}

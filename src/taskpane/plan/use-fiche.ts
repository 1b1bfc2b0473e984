/** One fiche: read, typed in, kept in step with the sheet, written. */
import { useEffect, useRef, useState } from 'react';
import type { PlanLu } from '../../commands/read-plan';
import type { Action } from '../../domain/action';
import { useAnnonce } from '../annonces';
import { useCommandes } from '../commandes-context';
import { useGesteAnnulable } from '../formules/use-geste-annulable';
import { plan as textes } from '../labels/plan';
import { idChamp } from './champ-edition';
import {
  cedeFormule,
  isSaisie,
  listConflits,
  openEtat,
  prepareEtat,
  refreshEtat,
  settleSaisies,
  typeIn,
  type EtatFiche,
} from './etat-fiche';
import { sayEdition } from './say-edition';
import { listCodesPris } from './suggestions';

interface Options {
  readonly cle: string;
  /** As the last reading has it; null when the row is gone. */
  readonly action: Action | null;
  readonly plan: PlanLu;
  readonly onSaisie: (enCours: boolean) => void;
  /** Something was written; the row's key from now on. */
  readonly onEcrit: (cle: string) => Promise<void>;
}

const AUCUNE: ReadonlyMap<string, string> = new Map();

export function useFiche(premiere: Action, { cle, action, plan, onSaisie, onEcrit }: Options) {
  const annonce = useAnnonce();
  const [etat, setEtat] = useState<EtatFiche>(() => openEtat(premiere));
  const [edition, setEdition] = useState(false);
  const [tentee, setTentee] = useState(false);
  const geste = useGesteAnnulable(useCommandes().editAction, sayEdition);
  if (action !== null && action !== etat.feuille) setEtat(refreshEtat(etat, action));
  const courant = useCourant(etat);
  const enCours = edition && isSaisie(etat);
  useEffect(() => onSaisie(enCours), [onSaisie, enCours]);
  const contexte = { codesPris: listCodesPris(plan, etat.feuille) };
  const erreurs = tentee ? prepareEtat(etat, contexte).erreurs : AUCUNE;

  const renounce = () => {
    setEtat(openEtat(etat.feuille));
    setTentee(false);
    setEdition(false);
  };
  const save = async () => {
    const { changements, erreurs: trouvees } = prepareEtat(etat, contexte);
    setTentee(true);
    const [invalide] = trouvees.keys();
    if (invalide !== undefined) {
      annonce([textes.fiche.invalides(trouvees.size), ...trouvees.values()].join(' '), 'urgent');
      openAndFocus(invalide);
      return;
    }
    if (changements.length === 0) {
      annonce(textes.fiche.rienChange, 'poli');
      setEdition(false);
      return;
    }
    const issue = await geste.run({ cle, changements });
    if (issue?.ok !== true) return;
    const laisses = new Set(issue.value.laissees.map(({ champ }) => champ));
    const faits = changements.map(({ champ }) => champ).filter((champ) => !laisses.has(champ));
    await onEcrit(issue.value.cle);
    const settle = (avant: EtatFiche) => settleSaisies(avant, etat.brouillon, faits);
    setEtat(settle);
    setTentee(false);
    // Typing went on while Excel wrote: the fields stay open on it.
    if (laisses.size === 0 && !isSaisie(settle(courant.current))) setEdition(false);
  };
  return {
    etat,
    setEtat,
    edition,
    erreurs,
    conflits: edition && !geste.attend ? listConflits(etat) : [],
    geste,
    edit: () => {
      geste.reset();
      setEdition(true);
    },
    type: (champ: string, texte: string) => setEtat((avant) => typeIn(avant, champ, texte)),
    cede: (champ: string) => setEtat((avant) => cedeFormule(avant, champ)),
    renounce,
    save,
  };
}

/** What was last shown, for what ends after it. */
function useCourant<T>(valeur: T): { readonly current: T } {
  const courant = useRef(valeur);
  useEffect(() => {
    courant.current = valeur;
  }, [valeur]);
  return courant;
}

export type FicheOuverte = ReturnType<typeof useFiche>;

/** A field under a fold is shown before it takes the focus. */
function openAndFocus(champ: string): void {
  const place = document.getElementById(idChamp(champ));
  const pli = place?.closest('details');
  if (pli) pli.open = true;
  place?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

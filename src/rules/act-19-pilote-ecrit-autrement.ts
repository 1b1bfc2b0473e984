/** A pilote is always written in the same way. */
import type { Action } from '../domain/action';
import type { Reparation } from '../domain/reparation';
import { indexTextes } from '../domain/texte-cellule';
import { fr } from '../domain/typographie';
import type { Reference } from '../domain/valeurs';
import { constat, defineRegle } from './define';
import type { ContexteControle, Observe, Repair } from './define';
import { findMemesPilotes } from './pilotes';
import { unifyNoms } from './reparations/nom-unifie';
import type { NomEcrit } from './reparations/nom-unifie';
import { requireTables } from './tables-requises';

const CHAMPS = ['structure_pilote', 'pilote'] as const;

export default defineRegle({
  id: 'ACT-19',
  gravite: 'avertissement',
  portee: 'action',
  source: 'R12 template: « Utilisez exactement la même écriture »',
  enonce: fr`Un même pilote est toujours écrit de la même façon.`,
  pourquoi: fr`Écrit de deux façons, un pilote ne retrouve que la moitié de ses actions quand il filtre le tableau.`,
  aide: fr`Choisissez une écriture et reprenez-la dans toutes les actions de ce pilote.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tActions']) ?? CHAMPS.flatMap((champ) => checkChamp(classeur.actions, champ)),
  repair: prepare,
});

type ChampPilote = (typeof CHAMPS)[number];

function listEcrits(actions: readonly Action[], champ: ChampPilote): NomEcrit[] {
  return actions
    .map((action) => ({ ref: action.ref, champ, nom: action[champ].trim() }))
    .filter(({ nom }) => nom !== '' && !nom.startsWith('#'));
}

/** A structure is written as the sheets Signataires and Gouvernance write it, a person as Gouvernance does. */
function prepare({ classeur }: ContexteControle): ReturnType<Repair> {
  const { actions, signataires, membres } = classeur;
  const references = {
    structure_pilote: [...signataires, ...membres].map(({ structure }) => structure),
    pilote: membres.map(({ nom }) => nom),
  };
  const parChamp = new Map<string, (nom: string) => Reparation | null>();
  for (const champ of CHAMPS) {
    const ecrits = listEcrits(actions, champ);
    const paires = findMemesPilotes([...new Set(ecrits.map(({ nom }) => nom))]);
    parChamp.set(champ, unifyNoms(ecrits, paires, references[champ]));
  }
  const texteOf = indexTextes(classeur);
  return ({ ref, champ }) => {
    const nom = ref === null || champ === null ? null : texteOf(ref, champ);
    return nom === null ? null : (parChamp.get(champ ?? '')?.(nom) ?? null);
  };
}

/** One finding a spelling, on the first row that has it. */
function checkChamp(actions: readonly Action[], champ: ChampPilote): Observe[] {
  const premieres = new Map<string, Reference>();
  for (const { ref, nom } of listEcrits(actions, champ)) if (!premieres.has(nom)) premieres.set(nom, ref);
  return findMemesPilotes([...premieres.keys()]).flatMap(({ nom, autre }) => {
    const premiere = premieres.get(nom);
    if (premiere === undefined) return [];
    return [constat(premiere, champ, fr`« ${autre} » et « ${nom} » désignent sans doute le même pilote.`)];
  });
}

/** Findings and a report of three lines, for tests of what is drawn and told. */
import type { ConstatLocalise } from '../../../src/commands';
import type { RapportControlePage } from '../../../src/taskpane/commandes-context';

export function buildConstat(plus: Partial<ConstatLocalise> = {}): ConstatLocalise {
  const constat = {
    regle: 'ACT-04',
    gravite: 'erreur' as const,
    table: 'tActions',
    id: 'a-1',
    ligne: 5,
    champ: 'structure_pilote',
    message: 'L’action « Ludothèque » n’a pas de pilote.',
    aide: 'Renseigner une personne ou un service.',
    reparation: null,
    feuille: 'Actions',
    cellule: 'K5',
    pilote: '',
    axe: '',
    action: null,
    justifiable: false,
    ...plus,
  };
  const { regle, table, id, champ } = constat;
  return { suivi: [regle, table, id, champ].join('|'), ...constat };
}

export function buildRapport(plus: Partial<RapportControlePage> = {}): RapportControlePage {
  const constats = plus.constats ?? [
    buildConstat({ id: 'a-0', message: 'L’action « A0 » n’a pas de pilote.' }),
    buildConstat({
      id: 'a-1',
      gravite: 'avertissement',
      message: 'L’action « A1 » n’a pas de pilote.',
      cellule: 'K6',
    }),
  ];
  const count = (gravite: string) => constats.filter((constat) => constat.gravite === gravite).length;
  return {
    phase: 'mise-en-oeuvre',
    phaseDeduite: true,
    date: '2025-06-12',
    dateDuJour: false,
    bloquants: [],
    pret: false,
    enonces: {},
    feuilleRapport: 'Contrôles',
    bilan: {
      erreurs: count('erreur'),
      avertissements: count('avertissement'),
      infos: count('info'),
      nonControlables: 0,
      justifies: 0,
    },
    constats,
    nonControlables: [],
    justifies: [],
    avis: [],
    actions: [],
    ...plus,
  };
}

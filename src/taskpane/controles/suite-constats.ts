/** From one report to the next while people edit: what came, what went, and what stays where it was on the screen. */
import type { ConstatLocalise } from '../../commands';
import type { RapportControlePage } from '../commandes-context';

export type EtatConstat = 'present' | 'nouveau' | 'resolu' | 'justifie';

/** A finding as it is shown; one that went stays in its place until the next change. */
export type ConstatSuivi = ConstatLocalise & { readonly etat: EtatConstat };

export interface SuiteConstats {
  readonly constats: readonly ConstatSuivi[];
  readonly apparus: number;
  readonly resolus: number;
  readonly justifies: number;
}

export function startSuite({ constats }: Pick<RapportControlePage, 'constats'>): SuiteConstats {
  return {
    constats: constats.map((constat) => ({ ...constat, etat: 'present' })),
    apparus: 0,
    resolus: 0,
    justifies: 0,
  };
}

/** `garde`: the finding under the person's focus, which is not taken away even if it went long ago. */
export function continueSuite(
  avant: SuiteConstats,
  rapport: Pick<RapportControlePage, 'constats' | 'justifies'>,
  garde: string | null,
): SuiteConstats {
  const vus = new Map(avant.constats.map((constat) => [constat.suivi, constat]));
  const restants = new Set(rapport.constats.map(({ suivi }) => suivi));
  const acceptes = new Set(rapport.justifies.map(({ suivi }) => suivi));
  const partis = avant.constats.filter((constat) => isShown(constat) && !restants.has(constat.suivi));
  const apparus = rapport.constats.filter(({ suivi }) => !isShown(vus.get(suivi)));
  const change = partis.length + apparus.length > 0;
  const suivants = rapport.constats.map((constat): ConstatSuivi => {
    const vu = vus.get(constat.suivi);
    const etat = isShown(vu) ? (change ? 'present' : (vu?.etat ?? 'present')) : 'nouveau';
    return keepSame(vu, { ...constat, etat });
  });
  const gardes = avant.constats.flatMap((constat): ConstatSuivi[] => {
    if (restants.has(constat.suivi)) return [];
    const parti = isShown(constat);
    if (!parti && change && constat.suivi !== garde) return [];
    return [parti ? { ...constat, etat: acceptes.has(constat.suivi) ? 'justifie' : 'resolu' } : constat];
  });
  const justifies = partis.filter(({ suivi }) => acceptes.has(suivi)).length;
  return {
    constats: keepPlaces(avant.constats, suivants, gardes),
    apparus: apparus.length,
    resolus: partis.length - justifies,
    justifies,
  };
}

/** Most findings say what they said: the same object is the same card, and is not drawn again. */
function keepSame(vu: ConstatSuivi | undefined, suivant: ConstatSuivi): ConstatSuivi {
  if (vu === undefined) return suivant;
  const cles = Object.keys(suivant) as (keyof ConstatSuivi)[];
  const same = cles.length === Object.keys(vu).length && cles.every((cle) => isSame(vu[cle], suivant[cle]));
  return same ? vu : suivant;
}

/** A repair or a lowered weight is made anew each time: it is what it says. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** The findings that stand. */
export function keepPresents(constats: readonly ConstatSuivi[]): ConstatSuivi[] {
  return constats.filter(isShown);
}

function isShown(constat: ConstatSuivi | undefined): boolean {
  return constat !== undefined && (constat.etat === 'present' || constat.etat === 'nouveau');
}

/** Each finding that went comes right after the one it followed. */
function keepPlaces(
  avant: readonly ConstatSuivi[],
  suivants: readonly ConstatSuivi[],
  gardes: readonly ConstatSuivi[],
): ConstatSuivi[] {
  const restants = new Set(suivants.map(({ suivi }) => suivi));
  const aGarder = new Map(gardes.map((constat) => [constat.suivi, constat]));
  const apres = new Map<string, ConstatSuivi[]>([['', []]]);
  let suite = apres.get('') ?? [];
  for (const { suivi } of avant) {
    const garde = aGarder.get(suivi);
    if (garde !== undefined) suite.push(garde);
    else if (restants.has(suivi)) apres.set(suivi, (suite = []));
  }
  return [
    ...(apres.get('') ?? []),
    ...suivants.flatMap((constat) => [constat, ...(apres.get(constat.suivi) ?? [])]),
  ];
}

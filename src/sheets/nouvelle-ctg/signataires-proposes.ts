/** The structures that may sign a CTG: the Caf and the territory always do; the others are offered to be ticked. */
import type { SignataireProjet, TerritoireProjet, TypeTerritoire } from './projet';

export interface SignataireOffert extends SignataireProjet {
  /** Ticked from the start: no CTG without them. */
  readonly dOffice: boolean;
}

interface Donnees {
  readonly territoires: readonly TerritoireProjet[];
  readonly caf: string;
  /** The name of the Département as a structure ("Département de l’Hérault"); '' when it is not known. */
  readonly departement: string;
}

export function proposeSignataires({ territoires, caf, departement }: Donnees): SignataireOffert[] {
  const [seul, ...autres] = territoires;
  const commune = autres.length === 0 && seul?.maille === 'commune' ? seul : null;
  return [
    { structure: caf === '' ? 'Caf' : caf, type: 'Caf', dOffice: true },
    ...territoires.map(({ libelle, maille }) => ({ structure: libelle, type: maille, dOffice: true })),
    { structure: departement === '' ? 'Département' : departement, type: 'Département', dOffice: false },
    { structure: 'État', type: 'État', dOffice: false },
    { structure: 'MSA', type: 'MSA', dOffice: false },
    { structure: 'CPAM', type: 'CPAM', dOffice: false },
    {
      structure: commune === null ? 'CCAS' : `CCAS de la commune (${commune.libelle})`,
      type: 'CCAS',
      dOffice: false,
    },
  ];
}

export function typeOfTerritoires(territoires: readonly TerritoireProjet[]): TypeTerritoire | '' {
  const [premier, ...autres] = territoires;
  if (premier === undefined) return '';
  return autres.length === 0 ? premier.maille : 'groupe de communes';
}

/** "Frontignan", or "Angoustrine, Bolquère et Dorres" when there are several. */
export function nameTerritoires(territoires: readonly TerritoireProjet[]): string {
  const noms = territoires.map(({ libelle }) => libelle);
  const dernier = noms.pop() ?? '';
  return noms.length === 0 ? dernier : `${noms.join(', ')} et ${dernier}`;
}

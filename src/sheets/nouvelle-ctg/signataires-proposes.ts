/** The structures that may sign a CTG: the Caf and the territory always do; the others are offered to be ticked. */
import type { SignataireProjet, TerritoireProjet, TypeSignataire, TypeTerritoire } from './projet';

export interface SignataireOffert extends SignataireProjet {
  /** Tells it from the others, whatever its name becomes. */
  readonly cle: string;
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
  const ccas = commune === null ? 'CCAS' : `CCAS (${commune.libelle})`;
  return [
    { cle: 'Caf', structure: caf === '' ? 'Caf' : caf, type: 'Caf', dOffice: true },
    ...territoires.map(({ code, libelle, maille }) => ({
      cle: code,
      structure: libelle,
      type: maille,
      dOffice: true,
    })),
    offer(departement === '' ? 'Département' : departement, 'Département'),
    offer('État', 'État'),
    offer('MSA', 'MSA'),
    offer('CPAM', 'CPAM'),
    offer(ccas, 'CCAS'),
  ];
}

function offer(structure: string, type: TypeSignataire): SignataireOffert {
  return { cle: type, structure, type, dOffice: false };
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

/** One figure of the Caf as a row of tDonnees: a count, or a share with both its counts. */
import { NOMS_MOIS } from '../../domain/jour-calendaire';
import type { Indicateur } from '../../indicators/define';
import type { CelluleLue } from '../csv/parse-cellule';
import type { NouvelleObservation } from '../nouvelle-observation';

interface Lieu {
  readonly code: string;
  readonly nom: string;
  readonly mois: string;
}

interface Cellules {
  readonly numerateur: CelluleLue;
  /** Null for a count. */
  readonly denominateur: CelluleLue | null;
}

export function buildObservation(
  indicateur: Indicateur,
  lieu: Lieu,
  { numerateur, denominateur }: Cellules,
): NouvelleObservation {
  const haut = numberOf(numerateur);
  const bas = denominateur === null ? null : numberOf(denominateur);
  const { valeur, marque } = denominateur === null ? compte(numerateur) : part(numerateur, denominateur);
  return {
    indicateur: indicateur.id,
    libelle: indicateur.libelle,
    territoire: lieu.code,
    nom_territoire: lieu.nom,
    maille: 'commune',
    millesime: lieu.mois.slice(0, 4),
    valeur,
    marque,
    numerateur: denominateur === null ? null : haut,
    denominateur: bas,
    unite: indicateur.unite,
    periode: toPeriode(lieu.mois),
    source: indicateur.source.libelle,
    url: indicateur.source.url,
    extrait_le: '',
    producteur: indicateur.source.organisme,
    diffusable: 'oui',
  };
}

type Chiffre = Pick<NouvelleObservation, 'valeur' | 'marque'>;

function compte(cellule: CelluleLue): Chiffre {
  return { valeur: numberOf(cellule), marque: cellule.type === 'marque' ? cellule.marque : '' };
}

/** A share of nothing is « sans objet », a share of a secret is a secret. */
function part(numerateur: CelluleLue, denominateur: CelluleLue): Chiffre {
  const marquee = [denominateur, numerateur].find((cellule) => cellule.type === 'marque');
  if (marquee?.type === 'marque') return { valeur: null, marque: marquee.marque };
  const haut = numberOf(numerateur);
  const bas = numberOf(denominateur);
  if (haut === null || bas === null || bas === 0) return { valeur: null, marque: 'so' };
  return { valeur: (haut / bas) * 100, marque: '' };
}

function numberOf(cellule: CelluleLue): number | null {
  return cellule.type === 'valeur' ? cellule.valeur : null;
}

/** "2024-12" is « décembre 2024 ». */
function toPeriode(mois: string): string {
  const [annee = mois, numero] = mois.split('-');
  const nom = NOMS_MOIS[Number(numero) - 1];
  return nom === undefined ? annee : `${nom} ${annee}`;
}

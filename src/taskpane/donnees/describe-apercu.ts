/** What was understood of a file, in facts to read before writing. */
import type { ApercuFigures } from '../../commands';
import { LIBELLES_MARQUES, MARQUES, type Marque } from '../../domain/listes';
import type { Changement } from '../components/tableau-changements';
import { formatNombre, formatValeur } from '../format';
import { donnees } from '../labels/donnees';

/** Beyond, a list is cut and says how many are left. */
const MONTRES = 12;

export interface FaitApercu {
  readonly nom: string;
  readonly valeur: string;
}

export function describeApercu({ nom, lecture, territoires }: ApercuFigures): FaitApercu[] {
  const textes = donnees.apercu;
  const absents = lecture.territoiresAbsents;
  return [
    { nom: textes.fichier, valeur: nom },
    { nom: textes.source, valeur: lecture.libelle },
    { nom: textes.millesimes, valeur: cut(lecture.millesimes) },
    { nom: textes.valeurs, valeur: formatNombre(lecture.observations.length) },
    { nom: textes.marques, valeur: describeMarques(lecture.marques) },
    { nom: textes.territoires, valeur: formatNombre(territoires.length) },
    { nom: textes.absents, valeur: cut(absents) },
    ...(lecture.lignesIgnorees === 0
      ? []
      : [{ nom: textes.ignorees, valeur: formatNombre(lecture.lignesIgnorees) }]),
  ];
}

/** The first rows of what would change, each with its value before and after; `reste` counts the others. */
export function listChangements({ comparaison }: ApercuFigures): {
  readonly montres: readonly Changement[];
  readonly reste: number;
} {
  const montres = comparaison.changements.slice(0, MONTRES).map(({ avant, apres }) => ({
    cle: [apres.indicateur, apres.territoire, apres.millesime, apres.source].join('|'),
    quoi: `${apres.libelle || apres.indicateur}, ${apres.nom_territoire || apres.territoire}, ${apres.millesime}`,
    avant: showFigure(avant.valeur.valeur, avant.marque, avant.unite, avant.valeur.texte),
    apres: showFigure(apres.valeur, apres.marque, apres.unite, ''),
  }));
  return { montres, reste: comparaison.changements.length - montres.length };
}

/** Rows that « Écrire dans Données » would write. */
export function countEcritures({ comparaison }: Pick<ApercuFigures, 'comparaison'>): number {
  return comparaison.ajouts.length + comparaison.changements.length;
}

function showFigure(valeur: number | null, marque: string, unite: string, texte: string): string {
  if (valeur !== null) return formatValeur(valeur, unite);
  const connue = MARQUES.find((une) => une === marque.trim());
  return connue ? LIBELLES_MARQUES[connue] : marque || texte || '—';
}

function describeMarques(marques: Readonly<Partial<Record<Marque, number>>>): string {
  const parts = MARQUES.flatMap((marque) => {
    const nombre = marques[marque] ?? 0;
    return nombre === 0 ? [] : [`${LIBELLES_MARQUES[marque]} (${formatNombre(nombre)})`];
  });
  return parts.length === 0 ? donnees.apercu.aucun : parts.join(', ');
}

function cut(textes: readonly string[]): string {
  if (textes.length === 0) return donnees.apercu.aucun;
  const montres = textes.slice(0, MONTRES).join(', ');
  const reste = textes.length - MONTRES;
  return reste > 0 ? `${montres} ${donnees.apercu.autres(reste)}` : montres;
}

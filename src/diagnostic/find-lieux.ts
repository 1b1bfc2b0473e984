/** The convention's territory and the levels it stands beside. */
import { toComparable } from '../domain/texte-comparable';
import { toCode } from '../indicators/etat-registre';
import type { EtatRegistre } from '../indicators/etat-registre';
import type { Lieu } from '../indicators/lire-territoire';
import { readTerritoires } from '../indicators/lire-territoire';
import { CODE_FRANCE } from '../territories/territoire';
import type { Comparaison, LieuxDiagnostic, Sujet } from './define';

/** Null when the workbook does not say which territory it is about. */
export function findLieux(etat: EtatRegistre): LieuxDiagnostic | null {
  const lieux = readTerritoires(undefined, etat);
  if (!lieux.ok || lieux.value[0] === undefined) return null;
  const sujet = toSujet(lieux.value, etat);
  const dessus = findDessus(lieux.value, etat);
  return { sujet, dessus, choisis: findChoisis([...lieux.value, ...Object.values(dessus)], etat) };
}

function toSujet(lieux: readonly Lieu[], { classeur }: EtatRegistre): Sujet {
  const [premier, ...autres] = lieux;
  if (premier === undefined || autres.length === 0)
    return { nom: premier?.nom ?? '', niveau: premier?.maille ?? '', lieux };
  const communes = lieux.every(({ maille }) => maille === 'commune');
  const niveau = `${lieux.length} ${communes ? 'communes' : 'territoires'}`;
  return { nom: classeur?.convention.rubriques.territoire?.valeur.trim() || niveau, niveau, lieux };
}

/** Territories that people listed to be compared with, in their order. */
function findChoisis(dejaLa: readonly Lieu[], { classeur, index }: EtatRegistre): readonly Lieu[] {
  const vus = new Set(dejaLa.map(({ code }) => code));
  return (classeur?.territoires ?? []).flatMap(({ code: ecrit, role, libelle }) => {
    const code = toCode(ecrit);
    const lieu = index?.find(code);
    if (toComparable(role) !== 'comparaison' || !lieu || vus.has(lieu.code)) return [];
    vus.add(lieu.code);
    return [{ code: lieu.code, nom: libelle.trim() || lieu.nom, maille: lieu.maille }];
  });
}

/** A level is compared with when all the communes of the convention are in it. */
function findDessus(lieux: readonly Lieu[], etat: EtatRegistre): Partial<Record<Comparaison, Lieu>> {
  const { index } = etat;
  if (index === null) return { france: { code: CODE_FRANCE, nom: 'France', maille: 'France' } };
  const common = (of: (lieu: Lieu) => Lieu | null): Lieu | null => {
    const [premier, ...autres] = lieux.map(of);
    return premier && autres.every((autre) => autre?.code === premier.code) ? premier : null;
  };
  const departementOf = ({ code }: Lieu): Lieu | null =>
    index.findDepartement(index.find(code)?.departement ?? '');
  const niveaux: Record<Comparaison, Lieu | null> = {
    epci: common(({ code, maille }) => (maille === 'commune' ? index.epciOf(code) : null)),
    departement: common((lieu) => (lieu.maille === 'département' ? null : departementOf(lieu))),
    region: common((lieu) => {
      const departement = lieu.maille === 'département' ? lieu : departementOf(lieu);
      const region = departement && index.findDepartement(departement.code)?.region;
      return region ? index.findRegion(region) : null;
    }),
    france: index.france,
  };
  return Object.fromEntries(Object.entries(niveaux).flatMap(([cle, lieu]) => (lieu ? [[cle, lieu]] : [])));
}

/** The bonus territoire goes to what it may go to. */
import { toComparable } from '../domain/texte-comparable';
import type { Offre } from '../domain/offre';
import { fr } from '../domain/typographie';
import { requireClasseur } from './classeur-structure';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { requireTables } from './tables-requises';

/** Welcoming of young children: eligible with the prestation de service unique only. */
const AVEC_PSU = /^eaje\b|^accueil familial|^creches?\b|^multi-?accueil|^halte|^micro-?creches? psu/;
/** Eligible without it. */
const SANS_PSU =
  /^rpe\b|^relais petite enfance|^laep\b|^lieux? d'accueil enfants|^alsh\b|^accueils? de loisirs|^accueils? (?:ados|jeunes)|^sejours?|^ludotheques?/;
const NON_PSU = /^micro-?creches? paje|^mam\b/;
const INDECIS: ReadonlySet<string> = new Set(['', 'autre']);

export default defineRegle({
  id: 'FIN-08',
  gravite: 'erreur',
  portee: 'financement',
  source: 'W6,W8,S4',
  enonce: fr`Le bonus territoire n’est indiqué que pour un équipement qui peut le recevoir.`,
  pourquoi: fr`Un bonus inscrit à tort gonfle le plan de financement d’une somme qui ne viendra pas.`,
  aide: fr`Décochez le bonus, corrigez le type, ou dites qu’un signataire soutient l’équipement.`,
  check: ({ classeur }) => {
    const absente = requireClasseur(classeur);
    if (absente) return absente;
    const annonce = classeur.financements.some(({ dispositif }) =>
      /\bbonus\b/.test(toComparable(dispositif)),
    );
    if (annonce && classeur.offres.length === 0) {
      const manque = fr`Un financement cite un bonus, et aucun équipement n’est saisi dans la feuille Offre.`;
      return requireTables(classeur, ['tOffre']) ?? [nonControlable(manque)];
    }
    return classeur.offres.filter(hasBonus).flatMap(checkOffre);
  },
});

function hasBonus({ bonus_territoire, montant_bonus }: Offre): boolean {
  const dit = toComparable(bonus_territoire);
  return dit === 'oui' || (dit !== 'non' && (montant_bonus.valeur ?? 0) > 0);
}

function checkOffre(offre: Offre): Observe[] {
  const type = toComparable(offre.type);
  const psu = toComparable(offre.psu);
  if (INDECIS.has(type))
    return [
      nonControlable(
        fr`Le type de ${nameOffre(offre)} ne dit pas s’il peut recevoir le bonus territoire.`,
        offre.ref,
      ),
    ];
  const petite = AVEC_PSU.test(type);
  if ((!petite && !SANS_PSU.test(type)) || NON_PSU.test(type)) return [refuse(offre, 'type', '')];
  if (petite && psu === 'non') return [refuse(offre, 'psu', fr` sans la PSU`)];
  if (toComparable(offre.soutien) === 'non')
    return [refuse(offre, 'soutien', fr` sans le soutien d’un signataire`)];
  const manques = [
    ...(petite && psu !== 'oui' && !/\bpsu\b/.test(type) ? [fr`s’il reçoit la PSU`] : []),
    ...(toComparable(offre.soutien) === 'oui' ? [] : [fr`si un signataire le soutient`]),
  ];
  if (manques.length === 0) return [];
  return [
    nonControlable(
      fr`On ne sait pas ${manques.join(' ni ')} : ${nameOffre(offre)} a un bonus territoire.`,
      offre.ref,
    ),
  ];
}

function refuse(offre: Offre, champ: string, pourquoi: string): Observe {
  const message = fr`Le bonus territoire est indiqué pour ${nameOffre(offre)} (${offre.type.trim()}), qui n’y est pas éligible${pourquoi}.`;
  return constat(offre.ref, champ, message);
}

function nameOffre({ nom, ref }: Offre): string {
  return nom.trim() === '' ? `l’équipement de la ligne ${ref.ligne}` : fr`« ${nom.trim()} »`;
}

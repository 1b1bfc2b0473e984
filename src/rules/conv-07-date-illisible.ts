/** Every date can be read: a day, a month or a year, in the years of the CTG. */
import type { Classeur } from '../domain/classeur';
import {
  formatDate,
  intervalOf,
  parseDatePartielle,
  proposeDate,
  toIsoPartiel,
} from '../domain/date-partielle';
import { indexTextes } from '../domain/texte-cellule';
import { fr } from '../domain/typographie';
import type { DatePartielle } from '../domain/valeurs';
import { listDates } from './dates-du-classeur';
import { constat, defineRegle } from './define';
import { findDate } from './reparations/date-lisible';
import type { Bornes } from './reparations/date-lisible';
import { replaceCellule } from './reparations/replace-cellule';
import { dateOfRubrique } from './rubriques';

/** The first conventions date from 2009. */
const ANNEES = { min: 2009, max: 2050 } as const;
const [DEBUT, FIN] = [String(ANNEES.min), String(ANNEES.max + 1)];
/** How far from the convention's period a proposed year may fall. */
const MARGE = 2;

export default defineRegle({
  id: 'CONV-07',
  gravite: 'avertissement',
  portee: 'convention',
  source: 'seeds S0 (20424, 2025), S3 (no year)',
  enonce: fr`Les dates se lisent : un jour, un mois ou une année, entre 2009 et 2050.`,
  pourquoi: fr`Une date qui ne se lit pas n’entre dans aucun contrôle d’échéance, et le copil ne peut pas s’y fier.`,
  aide: fr`Complétez la date, ou choisissez la précision « mois » ou « année » ; rien n’est deviné à votre place.`,
  check: ({ classeur }) => {
    const bornes = boundsOfProposals(classeur);
    // A wrong date is often typed down a whole column: what is said of it is worded once.
    const phrases = new Map<string, string | null>();
    return listDates(classeur, isDouteuse).flatMap(({ ref, champ, date }) => {
      const cle = `${date.valeur ?? ''}|${date.texte}`;
      const connue = phrases.get(cle);
      const phrase = connue === undefined ? checkDate(date, bornes) : connue;
      phrases.set(cle, phrase);
      return phrase === null ? [] : [constat(ref, champ, phrase)];
    });
  },
  repair: ({ classeur }) => {
    const texteOf = indexTextes(classeur);
    const bornes = boundsOfProposals(classeur);
    const dates = new Map<string, ReturnType<typeof findDate>>();
    return ({ ref, champ }) => {
      const texte = ref === null || champ === null ? null : texteOf(ref, champ);
      if (texte === null) return null;
      const connue = dates.get(texte);
      const date = connue === undefined ? findDate(texte, ANNEES, bornes) : connue;
      dates.set(texte, date);
      if (date === null) return null;
      return replaceCellule(ref, champ, texte, date.ecrite, { aConfirmer: date.aConfirmer, lu: date.lue });
    };
  },
});

/** Neither empty nor in the years of the CTG, as nearly all dates are. */
function isDouteuse({ texte, valeur }: DatePartielle): boolean {
  return texte !== '' && (valeur === null || valeur < DEBUT || valeur >= FIN);
}

/** What is wrong with a date; null when it reads. */
function checkDate(date: DatePartielle, bornes: Bornes): string | null {
  const texte = date.texte.trim();
  if (texte === '') return null;
  const lue = date.valeur ?? parseDatePartielle(texte, '').valeur;
  if (lue === null) return sentence(texte, explainYear(texte)) + proposal(texte, bornes);
  const annee = Number(lue.slice(0, 4));
  if (annee >= ANNEES.min && annee <= ANNEES.max) return null;
  return sentence(texte, ` (année ${annee}, hors de ${ANNEES.min}–${ANNEES.max})`);
}

function sentence(texte: string, annee: string): string {
  return fr`La date « ${texte} » est incomplète ou invalide${annee}.`;
}

/** "(année 20424)", "(année absente)"; nothing when the year is not what is wrong ("31/02/2024"). */
function explainYear(texte: string): string {
  const annee = /\d{4,}/.exec(texte)?.[0];
  if (annee === undefined) return ' (année absente)';
  return annee.length > 4 ? ` (année ${annee})` : '';
}

function proposal(texte: string, bornes: Bornes): string {
  const proposee = proposeDate(texte, bornes.min, bornes.max);
  return proposee === null
    ? ''
    : fr` Proposition à confirmer : ${toIsoPartiel(proposee)} (${formatDate(proposee)}).`;
}

/** A proposed year has to fall near the convention's period, when it is known. */
function boundsOfProposals(classeur: Classeur): Bornes {
  const [debut, fin] = [
    intervalOf(dateOfRubrique(classeur, 'debut')),
    intervalOf(dateOfRubrique(classeur, 'fin')),
  ];
  return {
    min: debut ? Number(debut.debut.slice(0, 4)) - MARGE : ANNEES.min,
    max: fin ? Number(fin.fin.slice(0, 4)) + MARGE : ANNEES.max,
  };
}

/** Mails and phones: private ones of a family, those of a named person at work, those of a service. */
import { toComparable } from '../../domain/texte-comparable';

/** "privee": to remove. "nominative": somebody at work, hidden when exported. */
export type Coordonnee = 'privee' | 'nominative';

const MAIL = /(?<![\p{L}\d._%+-])([\p{L}\d._%+-]{2,64})@([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,})/giu;
const GRAND_PUBLIC =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|orange|wanadoo|free|aliceadsl|sfr|neuf|numericable|bbox|laposte|aol|protonmail|proton|gmx|club-internet|cegetel|9online)\.(?:fr|com|net|org|me|be)$/i;
/** Words of a service in the name of a mailbox, even at a public provider. */
const SERVICE =
  /accueil|accompagn|administr|alsh|amicale|ape(?![a-z])|apel|asso|atelier|bebe|bureau|caf(?![a-z])|ccas|centre|cias|clas(?![a-z])|club|collecti|comite|commune|communication|compta|contact|coop|coordination|crech|creche|ctg|direction|ecole|education|enfance|espace|famille|federation|fcpe|peep|afr(?![a-z])|ufcv|cemea|francas|leo-?lagrange|croix-?rouge|emmaus|restos|adapei|amis|parents|bambin|lutin|p-?tit|calin|doudou|foyer|gestion|halte|info|jeune|laep|lieu|loisir|ludo|mairie|maison|mam(?![a-z])|mediat|mediathe|micro|mjc|multiaccueil|pmi|petits|point|pole|psu|ram(?![a-z])|recrut|relais|rpe|scol|secret|service|social|sport|stage|tiers|ville/;
/** A mailbox of one of these, even when its name does not say so. */
const ORGANISME =
  /\b(?:associations?|amicales?|clubs?|collectifs?|federations?|centres? socia(?:l|ux)|foyer rural|syndicat)\b/;

const TELEPHONE =
  /(?<![\d.,/-])(?:(?:\+|00)33[ .-]?(?:\(0\)[ .-]?)?|0)([1-9])(?:[ .\-/]?\d{2}){4}(?![\d/]|[.,]\d)/g;
/** Somebody's own life. */
const PRIVE =
  /\b(?:maman|papa|mere|pere|parents? de|fille|fils|familles? [A-Z]|beneficiaires?|usagere?|allocataire|domicile|personnel(?:le)?s?|grand-?(?:mere|pere|parent)s?|tante|oncle|voisine?|locataire|prive(?:e)?s?|sos maman|marraine|beau-pere|belle-mere|conjointe?|compagne|compagnon|enfant de|tutrice|tuteur)\b/;
/** A desk, a service, a person at work. */
const PROFESSIONNEL =
  /\b(?:standard|accueil|permanences?|secretariat|services?|creches?|rpe|laep|mairie|associations?|ligne|professionnel(?:le)?s?|pro|astreinte|numero d'appel|france services|centre|structures?|plateforme|antenne|directeur|directrice|direction|coordinat\w*|chargee?|responsable|animat\w*|referente?s?|caf|ccas|pmi|mds|msa|cpam|accueil|inscriptions?|renseignements?|contact(?:er)?|poste|ludotheque|mediatheque|ecole|college|alsh|relais|point|espace|maison|conseill\w*|elue?s?|adjointe?|technicien\w*|intervenante?|psychologue|educat\w*|puericultrice|medecin|assistante? sociale|travailleu\w* socia\w*|prestataire|cabinet|fournisseur|mission locale|astreintes|numero vert|bureau)\b/;

/** Most cells hold neither, and need no further look. */
const AROBASE_OU_NUMERO = /@|\d(?:[ .\-/]?\d\d){4}/;

/** The most private coordinate of a text; null when it holds none but those of services. */
export function findCoordonnee(texte: string): Coordonnee | null {
  if (!AROBASE_OU_NUMERO.test(texte)) return null;
  const trouvees = [...classifyMails(texte), ...classifyTelephones(texte)];
  if (trouvees.includes('privee')) return 'privee';
  return trouvees.includes('nominative') ? 'nominative' : null;
}

function classifyMails(texte: string): Coordonnee[] {
  return [...texte.matchAll(MAIL)].flatMap((lu): Coordonnee[] => {
    const boite = toComparable(lu[1] ?? '');
    if (SERVICE.test(boite)) return [];
    if (ORGANISME.test(toComparable(sentenceAround(texte, lu.index, lu[0].length)))) return [];
    if (GRAND_PUBLIC.test(lu[2] ?? '')) return ['privee'];
    return /^[a-z]{1,}[._-][a-z-]{2,}\d{0,2}$/.test(boite) ? ['nominative'] : [];
  });
}

/** A mobile with nothing beside it is somebody's; a landline is a service's unless a family is spoken of. */
function classifyTelephones(texte: string): Coordonnee[] {
  return [...texte.matchAll(TELEPHONE)].flatMap((lu): Coordonnee[] => {
    const phrase = sentenceAround(texte, lu.index, lu[0].length);
    const simple = toComparable(phrase);
    const [prive, professionnel] = [
      PRIVE.test(simple) || /\bfamille [A-Z]/.test(phrase),
      PROFESSIONNEL.test(simple),
    ];
    if (lu[1] === '8') return [];
    if (prive && !/professionnel/.test(simple)) return ['privee'];
    const mobile = lu[1] === '6' || lu[1] === '7';
    if (!mobile) return [];
    if (!professionnel) return ['privee'];
    return /\b(?:M\.|Mr|Mme|Mlle|Monsieur|Madame)\s/.test(phrase) ? ['nominative'] : [];
  });
}

/** The words before and after, up to the end of their sentence. */
function sentenceAround(texte: string, debut: number, longueur: number): string {
  const avant =
    texte
      .slice(Math.max(0, debut - 120), debut)
      .split(/(?<=\p{Ll}{2})[.!?]\s|\n/u)
      .at(-1) ?? '';
  const apres =
    texte.slice(debut + longueur, debut + longueur + 80).split(/(?<=\p{Ll}{2})[.!?](?:\s|$)|\n/u)[0] ?? '';
  return `${avant} ${apres}`;
}

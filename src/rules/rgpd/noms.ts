/** Names of children and families in a sentence; the names of people at work are left alone. */
import { toComparable } from '../../domain/texte-comparable';

const NOM = String.raw`(?:[A-ZÀ-ÖØ-Þ][\p{Ll}’'-]+(?:-[A-ZÀ-ÖØ-Þ][\p{Ll}]+)?|[A-ZÀ-ÖØ-Þ]{3,}|[A-ZÀ-ÖØ-Þ]\.)`;
const FAMILLE = new RegExp(
  String.raw`(?<!\p{L})(?:[fF]amille|[fF]ratrie|[cC]ouple|foyer(?!\s+\S+\s+\p{Lu}))\s+(${NOM})`,
  'gu',
);
const FAMILLES = new RegExp(
  String.raw`(?<!\p{L})[fF]amilles\s+(${NOM})(?:\s*,\s*${NOM})*\s+et\s+(?:${NOM})`,
  'gu',
);
const CIVILITE = new RegExp(
  String.raw`(?<!\p{L})(?:M\.|Mr\.?|Monsieur|Mme|Madame|Mlle|Mademoiselle|MM\.|Mmes)\s+(?:et\s+(?:M\.|Mme|Madame|Monsieur)\s+)?((?:${NOM}\s+)?${NOM})`,
  'gu',
);
const DETERMINANT = String.raw`(?:[uU]n|[uU]ne|[lL]es?|[lL]a|[dD]es|[cC]et|[cC]ette|[cC]e|[sS]on|[sS]a|[sS]es|[lL]eurs?|[dD]eux|[tT]rois|[aA]u|[dD]u)`;
const ENFANT = new RegExp(
  String.raw`(?<!\p{L})(?:[lL]['’](?:enfant|élève|adolescente?|ado|aînée?)|${DETERMINANT}\s+(?:petite?s?|jeunes?|fils|filles?|bébés?|enfants?|élèves?|collégien(?:ne)?|lycéen(?:ne)?|ados?|adolescente?|nourrisson|frère|s(?:œ|oe)ur|jumeaux|jumelles|aînée?|cadette?|garçon|fillette)|(?:maman|papa|mère|père|grand-mère|grand-père)\s+(?:de|d['’])|prénommée?s?|(?<=\s)petite?(?=\s))\s*(?:,\s*)?(${NOM})(?!\p{L})`,
  'gu',
);

/** What follows « famille » in the names of bodies, labels and services, and publics written with a capital. */
const PAS_UN_NOM =
  /^(?:rurale|plus$|enfance|petite|jeune|jeunesse|solidar|parent|service|france$|monoparent|[eé]ducat|insert|sant[eé]|habitat|logement|actions?$|accueil|la[iï]que|roms?$|allocataire|caf$|rsa$|qpv|pmi|msa|cpam|ccas|ctg$|syrien|ukrain|afghan|gens|liens?$|s[eé]nior|handicap|loisir|culture|sport|citoyen|social|maison|point|espace|p[oô]le|relais|centre|h[eé]berg|travail|r[eé]sidence|adoma|conseil|public|adulte|actif|majeur|mineur|aidant|m[eé]diat|sud$|nord$|est$|ouest|saint|notre|dames?$|provence|poucet|majorit|chambre|collecti|commune|villes?$|quartier|territoire|europ|internat|bienveill|zen$|num[eé]r|info|laep|rpe|alsh|eaje|pedt|clas|fjt|dalo|apl$|psu|paje|pep$|apf|csf|udaf|admr|afev|unaf|reaap|bafa|scout)/i;
/** Bodies and places that bear such words: « l’espace de la famille », « la maison de l’enfant ». */
const EST_UN_LIEU =
  /(?:maison|espace|p[oô]le|service|point|relais|direction|guichet|[ée]cole|rue|place|avenue|cr[èe]che|centre|label|association|f[ée]d[ée]ration|union|r[ée]sidence|salle|square|lyc[ée]e|coll[èe]ge|accueil|livret|pass|carte|quotient|coin)\s+(?:(?:de|des|d['’]|du|la|l['’])\s*)*$/iu;

/** What a person does, beside a name. */
const FONCTION =
  'adjoint|maire|direct|president|conseill|charge|responsable|coordinat|coordonnat|elu|vice|animat|educat|psycholog|puericult|referent|medecin|docteur|infirmi|assistant|secretaire|technicien|agent|depute|senat|prefet|gestionnaire|format|intervenant|benevole|tresori|delegue|chef|administrat|consultant|professeur|enseignant|principal|proviseur|travailleu|pilote|membre|fondat|mediat|ludothecaire|bibliothecaire|caf|ville|mairie|ccas|departement|pmi|msa|cpam|cd\\d|rpe|laep|crech|associat|region|etat|dgs|dga|inspect|architect|ministre|sous-prefet|auxiliaire|orthophon|sage-femme|notaire|avocat|juge|cabinet|service|pole|centre|mission|ecole|college|lycee';
const FONCTION_APRES = new RegExp(
  String.raw`^\s*(?:,|\(|–|-|:|;|en tant que|comme|du|de la|de l['’]|des|pour la|pour le)\s*(?:l['’]|la |le |notre |leur |un |une |l' )?(?:nouvelle? |ancienn?e? |premiere? |co-?|ex-?)?(?:${FONCTION})`,
  'i',
);
const FONCTION_AVANT = new RegExp(
  String.raw`\b(?:${FONCTION})[\p{L}·.()-]*(?:\s+[\p{L}'’·-]+){0,6}\s*[,:(–-]?\s*(?:est\s+|sera\s+|par\s+)?$`,
  'iu',
);
const FONCTION_SEULE =
  /^(?:la |le |l['’])?(?:maire|pr[ée]sident|directr|direct|pr[ée]f|adjoint|conseill|d[ée]put|s[ée]nat|ministre|tout|sous-pr|inspect)/i;
/** What happens to a family: without a word of it, somebody who is named is at work. */
const VIE_PRIVEE =
  /\b(?:enfants?|fils|fille|filles|mere|pere|maman|papa|bebe|situation|hebergee?s?|rsa|placee?s?|divorc\w*|separee?s?|violences?|dettes?|expuls\w*|loyers?|impayes?|beneficiaires?|allocataires?|suivie?s?|accompagnee?s? par|signalement|handicap\w*|hospitalis\w*|chomage|enceinte|monoparental\w*|demenag\w*|logement social|relog\w*|aide (?:financiere|alimentaire)|garde|son (?:mari|conjoint|compagnon|ex)|sa (?:femme|conjointe|compagne)|vit (?:seule?|avec)|habite|depression|maladie|alcool\w*|surendett\w*|inscri\w*|a accouche|demande une place|cherche|sans papiers|droits? ouverts?|trop-percu|indus?|mal-?logee?|temoigne\w*|isolee?|epuise\w*|raconte|confie|aides? (?:exceptionnelle|d.urgence)|secours|(?:trouve|perdu|retrouve) (?:un|son) (?:emploi|travail|logement)|victime|toxicoman\w*|incarcere\w*|sans domicile|sans ressources|deces)\b/;

/** A name comes after another word; most cells have none, and need no further look. */
const MAJUSCULE = /[\s'’,]\p{Lu}/u;

/** The passage that names a child or a family, with its name reduced to an initial; null when there is none. */
export function findNomDeFamille(texte: string): string | null {
  if (!MAJUSCULE.test(texte)) return null;
  return findFamille(texte) ?? findEnfant(texte) ?? findPersonne(texte);
}

function findFamille(texte: string): string | null {
  for (const lu of [...texte.matchAll(FAMILLE), ...texte.matchAll(FAMILLES)]) {
    const nom = lu[1] ?? '';
    const avant = texte.slice(Math.max(0, lu.index - 40), lu.index);
    const titre = /^\p{Lu}/u.test(lu[0]) && avant.trim() !== '' && !/[.!?:;«"(–-]\s*$/u.test(avant);
    const lieu = /^\p{Lu}/u.test(lu[0]) && EST_UN_LIEU.test(avant);
    if (titre || lieu || PAS_UN_NOM.test(nom)) continue;
    return hide(lu[0], nom);
  }
  return null;
}

function findEnfant(texte: string): string | null {
  for (const lu of texte.matchAll(ENFANT)) {
    const nom = lu[1] ?? '';
    const avant = texte.slice(Math.max(0, lu.index - 40), lu.index);
    if (PAS_UN_NOM.test(nom) || EST_UN_LIEU.test(avant) || isHabitant(lu[0], nom)) continue;
    return hide(lu[0], nom);
  }
  return null;
}

/** « les jeunes Canétois », « les enfants Perpignanais »: people of a town, and a plural that names nobody. */
function isHabitant(passage: string, nom: string): boolean {
  return (
    /(?:ois|oises?|ais|aises?|iens?|iennes?|ins|ines|éens?|éennes?|ans|anes|ains|aines)$/.test(nom) &&
    /\b(?:les|des|jeunes?|enfants|leurs)\b/.test(passage)
  );
}

function findPersonne(texte: string): string | null {
  for (const lu of texte.matchAll(CIVILITE)) {
    const nom = lu[1] ?? '';
    const [debut, fin] = [lu.index, lu.index + lu[0].length];
    if (FONCTION_SEULE.test(nom) || EST_UN_LIEU.test(texte.slice(0, debut))) continue;
    const phrase = sentenceOf(texte, debut, fin);
    if (isAuTravail(texte.slice(fin), texte.slice(0, debut))) continue;
    const simple = toComparable(phrase);
    if (VIE_PRIVEE.test(simple)) return hide(lu[0], nom);
  }
  return null;
}

/** A function right after the name, or right before it. */
function isAuTravail(apres: string, avant: string): boolean {
  const [suite, debut] = [toComparable(apres.slice(0, 60)), toComparable(avant.slice(-70))];
  const suivant = /^\s/.test(apres) ? ` ${suite}` : suite;
  return FONCTION_APRES.test(suivant) || FONCTION_AVANT.test(debut.split(/[.;!?]\s/).at(-1) ?? '');
}

function sentenceOf(texte: string, debut: number, fin: number): string {
  const avant =
    texte
      .slice(Math.max(0, debut - 150), debut)
      .split(/(?<=\p{Ll}{2})[.!?]\s|\n/u)
      .at(-1) ?? '';
  const apres = texte.slice(fin, fin + 150).split(/(?<=\p{Ll}{2})[.!?](?:\s|$)|\n/u)[0] ?? '';
  return `${avant} ${apres}`;
}

/** The report must not repeat the name: "famille M…". */
function hide(passage: string, nom: string): string {
  return passage.replace(nom, `${nom.slice(0, 1)}…`);
}

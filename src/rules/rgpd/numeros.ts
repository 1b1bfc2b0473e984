/** Numbers that belong to one person: NIR, numéro d’allocataire, date of birth. */

/** Sex, year, month (or its special codes), département, commune, order, and the key when it is there. */
const NIR =
  /(?<![\d-])([1278])[ .-]?(\d{2})[ .-]?(0[1-9]|1[0-2]|[2-9]\d)[ .-]?(\d{2}|2[AB])[ .-]?(\d{3})[ .-]?(\d{3})(?:[ .-]{0,3}(\d{2}))?(?![\d-])/gi;
const CONTEXTE_NIR =
  /\bn\.?i\.?r\b|s[ée]cu\b|s[ée]curit[ée] sociale|n° ?ss\b|\bss n°|num[ée]ro ss\b|carte vitale|immatricul/i;

/** "1 85 05 78 006 084 (36)": grouped as on the card, or with the right key, or said to be one. */
export function hasNir(texte: string): boolean {
  for (const lu of texte.matchAll(NIR)) {
    const cle = lu[7];
    const corps = lu.slice(1, 7).join('').toUpperCase();
    if (cle !== undefined && keyOf(corps) === Number(cle)) return true;
    const groupe = /^\d[ .-]\d{2}[ .-]\d{2}[ .-]/.test(lu[0]);
    if (groupe || CONTEXTE_NIR.test(around(texte, lu.index, lu[0].length, 60))) return true;
  }
  return false;
}

function keyOf(corps: string): number {
  const corse: Readonly<Record<string, string>> = { '2A': '19', '2B': '18' };
  const chiffres = corps.slice(0, 5) + (corse[corps.slice(5, 7)] ?? corps.slice(5, 7)) + corps.slice(7);
  return 97 - Number(BigInt(chiffres) % 97n);
}

/** Six to eight figures, sometimes spaced, sometimes with the key letter. */
const CHIFFRES = String.raw`\d(?:[ .]?\d){5,7}(?:[ -]?[A-Z]\b)?(?![\d%€])`;
const ALLOCATAIRE = new RegExp(
  String.raw`\b(?:(?:n\s?[°o]|num[ée]ros?|matricules?|code|identifiant)\s*(?:d['’]\s?)?(?:allocataires?|caf)(?:\s+caf)?|allocataire\s*(?:caf\s*)?(?:n\s?[°o]|num[ée]ro|matricule|[:(=])|matricules?|dossiers?\s+caf\s*(?:n\s?[°o]|:)?)[^\d\n.;]{0,30}?` +
    CHIFFRES,
  'i',
);

export function hasNumeroAllocataire(texte: string): boolean {
  return ALLOCATAIRE.test(texte);
}

const JOUR = String.raw`(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|(?:1er|\d{1,2})\s+(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c)[\p{L}.]*(?:\s+\d{4})?)(?!\d)`;
const NAISSANCE = new RegExp(
  String.raw`\bn[ée](?:\(e\)|e|\.e|·e)?s?\s+le\s+(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?${JOUR}` +
    String.raw`|\b(?:date\s+de\s+naissance|ddn|d\.d\.n\.?|naissance)[^\d\n.;]{0,40}?\b${JOUR}`,
  'giu',
);
/** What is born without being a person: « le collectif, né le 3 mai 1998 ». */
const CHOSES =
  'associations?|collectifs?|projets?|structures?|dispositifs?|id[ée]es?|r[ée]seaux?|conventions?|communes?|communaut[ée]s?|services?|cr[èe]ches?|centres?|f[ée]d[ée]rations?|relais|rpe|laep|ctg|maisons?|d[ée]marche|instances?|groupes?|contrats?|coop[ée]ratives?|ludoth[èe]ques?|syndicats?|caf[ée]s?|ateliers?|lieux?|festivals?|[ée]v[ée]nements?|comit[ée]s?|clubs?|programmes?|partenariats?|[ée]quipes?|f[êe]tes?|forums?|plans?|espaces?|journ[ée]es?|[ée]coles?|entreprises?|labels?|sch[ée]mas?';
const NON_PERSONNE = new RegExp(String.raw`(?<!\p{L})(?:${CHOSES})(?!\p{L})[^.;]{0,50}$`, 'iu');
/** « Née le 1er janvier 2019, la commune nouvelle… » */
const CHOSE_APRES = new RegExp(
  String.raw`^\s*,\s*(?:la |le |l['’]|ce |cette |notre )(?:${CHOSES})(?!\p{L})`,
  'iu',
);
/** A limit that a text sets for everybody. */
const COHORTE = /\b(?:avant|apr[èe]s|depuis|entre|jusqu|partir)\b[^.;]{0,20}$/i;
const REGLE_DE_NAISSANCE = /naissances?\s+(?:avant|apr[èe]s|entre|attendues?|pr[ée]vues?|enregistr)/i;

export function hasDateDeNaissance(texte: string): boolean {
  for (const lu of texte.matchAll(NAISSANCE)) {
    const avant = texte.slice(Math.max(0, lu.index - 80), lu.index);
    if (/^n[ée]/i.test(lu[0]) && !/^naiss/i.test(lu[0])) {
      const apres = texte.slice(lu.index + lu[0].length);
      if (!NON_PERSONNE.test(avant) && !CHOSE_APRES.test(apres)) return true;
      continue;
    }
    if (!COHORTE.test(lu[0].replace(/\d.*$/su, '')) && !REGLE_DE_NAISSANCE.test(lu[0]) && isOneDate(lu[0]))
      return true;
  }
  return false;
}

/** « Naissance(s) au 1er janvier » counts people; « date de naissance : 3 mai 2019 » tells one. */
function isOneDate(passage: string): boolean {
  return /date|d\.?d\.?n|naissance\s*(?::|le\b|\()/i.test(passage) && !/^naissances/i.test(passage);
}

export function around(texte: string, debut: number, longueur: number, marge: number): string {
  return texte.slice(Math.max(0, debut - marge), debut + longueur + marge);
}

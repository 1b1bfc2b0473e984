/** The profile beside tEval: every criterion of the list, noted or not, and the score with the weight it rests on. */
import { CRITERES_EVALUATION, NOTE_MAX } from '../domain/listes';
import { toLettre } from './adresse';
import type { CelluleLibre, DefinitionGraphique } from './define';
import { bandeau, entetes, place } from './mise-en-page';

/** Characters of a bar, for each point of a note. */
const SIGNES_PAR_POINT = 3;
const BARRE = SIGNES_PAR_POINT * NOTE_MAX;

const LIGNE_OBJET = 2;
const LIGNE_ENTETE = 4;
const PREMIERE = LIGNE_ENTETE + 1;
const SUITE = PREMIERE + CRITERES_EVALUATION.length;

/** Criterion, mean, bar, notes, lowest, weight; in characters. */
const LARGEURS = [20, 11, 17, 10, 9, 9] as const;
const LARGEUR_PROFIL = LARGEURS.length;
const LIGNES_PROFIL = SUITE + 3;

/** The chart, under the profile; what it draws is behind it. */
const LIGNE_GRAPHIQUE = LIGNES_PROFIL + 2;
const LIGNES_GRAPHIQUE = 16;

const NOTEE = 'ISNUMBER(tEval[Note])';
const PESEE = 'ISNUMBER(tEval[Poids])';

/** Sum of the weights of the rows that meet the conditions; 1 where none is typed, as the functions of the add-in count. */
const poids = (conditions: string): string =>
  `(SUMPRODUCT(${conditions}*${PESEE},tEval[Poids])+SUMPRODUCT(${conditions}*(1-${PESEE})))`;
const points = (conditions: string): string =>
  `(SUMPRODUCT(${conditions}*${NOTEE}*${PESEE},tEval[Note],tEval[Poids])` +
  `+SUMPRODUCT(${conditions}*${NOTEE}*(1-${PESEE}),tEval[Note]))`;
const combien = (conditions: string): string => `SUMPRODUCT(${conditions}*1)`;

/** The cells of the profile, from a column counted from 0. A yellow one chooses the kind of object shown. */
export function buildProfil(colonne: number): CelluleLibre[] {
  const lettres = LARGEURS.map((_, rang) => toLettre(colonne + rang));
  const [critere = '', moyenne = '', barre = '', , , dernier = ''] = lettres;
  const choisi = `$${moyenne}$${LIGNE_OBJET}`;
  const montrees = `((${choisi}="")+(tEval[Objet]=${choisi})>0)`;
  return [
    place(LIGNE_OBJET, critere, 'Objet montré', { style: 'note' }),
    place(LIGNE_OBJET, moyenne, '', {
      style: 'saisie',
      format: '@',
      listeDe: { table: 'tListes', cle: 'objets_evaluation' },
    }),
    place(LIGNE_OBJET, barre, 'action, axe ou convention ; vide : toutes les notes', { style: 'but' }),
    bandeau(LIGNE_OBJET + 1, `${critere}:${dernier}`, 'Profil : chaque critère, noté ou non'),
    ...entetes(
      LIGNE_ENTETE,
      ['Critère', 'Moyenne', 'De 0 à 4', 'Notes', 'Plus basse', 'Poids'].map(
        (mot, rang) => [lettres[rang] ?? '', mot] as const,
      ),
    ),
    ...CRITERES_EVALUATION.flatMap((nom, rang) => critereAt(PREMIERE + rang, nom, lettres, montrees)),
    ...buildScore(lettres, montrees),
    ...buildTraces(lettres, choisi),
  ];
}

/** The chart's title, and for each criterion its words, mean included, and the length of its bar: none where none is noted. */
function buildTraces(lettres: readonly string[], choisi: string): CelluleLibre[] {
  const [critere = '', moyenne = '', , , , dernier = ''] = lettres;
  const montre = `IF(${choisi}="","toutes les notes","objet\u00A0: "&${choisi})`;
  return [
    place(
      LIGNE_GRAPHIQUE,
      `${critere}:${dernier}`,
      `="Profil de l’évaluation ("&${montre}&")"&CHAR(10)&"Moyennes pondérées, de 0 à ${NOTE_MAX}. Source\u00A0: feuille Évaluation"`,
      { style: 'texte' },
    ),
    ...CRITERES_EVALUATION.flatMap((_, rang) => {
      const [sienne, ligne] = [PREMIERE + rang, LIGNE_GRAPHIQUE + 1 + rang];
      const note = `${moyenne}${sienne}`;
      const chiffre = `IF(ISNUMBER(${note}),SUBSTITUTE(ROUND(${note},1)&"",".",","),${note})`;
      return [
        place(ligne, critere, `=${critere}${sienne}&"\u00A0: "&${chiffre}`, { style: 'texte' }),
        place(ligne, moyenne, `=IF(ISNUMBER(${note}),${note},"")`, { style: 'texte' }),
      ];
    }),
  ];
}

/** The same profile drawn, from a column counted from 0. */
export function drawProfil(colonne: number): DefinitionGraphique {
  const [critere, moyenne, dernier] = [0, 1, LARGEUR_PROFIL - 1].map((rang) => toLettre(colonne + rang));
  const [premiere, derniere] = [LIGNE_GRAPHIQUE + 1, LIGNE_GRAPHIQUE + CRITERES_EVALUATION.length];
  return {
    nom: 'CTG profil de l’évaluation',
    titre: `${critere}${LIGNE_GRAPHIQUE}`,
    categories: `${critere}${premiere}:${critere}${derniere}`,
    valeurs: `${moyenne}${premiere}:${moyenne}${derniere}`,
    place: `${critere}${LIGNE_GRAPHIQUE}:${dernier}${LIGNE_GRAPHIQUE + LIGNES_GRAPHIQUE - 1}`,
    maximum: NOTE_MAX,
  };
}

/** Widths of its columns, by letter. */
export function widthsOfProfil(colonne: number): Readonly<Record<string, number>> {
  return Object.fromEntries(LARGEURS.map((largeur, rang) => [toLettre(colonne + rang), largeur]));
}

const CENTRE = { style: 'case', alignement: 'centre' } as const;

function critereAt(ligne: number, nom: string, lettres: readonly string[], montrees: string): CelluleLibre[] {
  const [critere = '', moyenne = '', barre = '', notes = '', basse = '', pesant = ''] = lettres;
  const siennes = `(tEval[Critère]=$${critere}${ligne})*${montrees}`;
  const nombre = combien(`${siennes}*${NOTEE}`);
  const longueur = `ROUND(${moyenne}${ligne}*${SIGNES_PAR_POINT},0)`;
  return [
    place(ligne, critere, nom, { style: 'case' }),
    place(
      ligne,
      moyenne,
      `=IF(${nombre}=0,"non noté",IFERROR(${points(siennes)}/${poids(`${siennes}*${NOTEE}`)},"poids nul"))`,
      { ...CENTRE, format: '0.0' },
    ),
    place(ligne, barre, `=IFERROR(REPT("█",${longueur})&REPT("░",${BARRE}-${longueur}),"")`, {
      style: 'barres',
    }),
    place(ligne, notes, `=IF(${combien(siennes)}=0,"",${nombre}&" sur "&${combien(siennes)})`, CENTRE),
    place(
      ligne,
      basse,
      `=IF(${nombre}=0,"",IFERROR(SUMPRODUCT(SMALL((1-${siennes}*${NOTEE})*1000+tEval[Note],1)),"à vérifier"))`,
      { ...CENTRE, format: '0.#' },
    ),
    place(ligne, pesant, `=IF(${combien(siennes)}=0,"",${poids(siennes)})`, { ...CENTRE, format: '0.##' }),
  ];
}

/** Under the criteria: what stands outside the list, the score, the weight it rests on, and how it is counted. */
function buildScore(lettres: readonly string[], montrees: string): CelluleLibre[] {
  const [critere = '', moyenne = '', , , , dernier = ''] = lettres;
  const lignes = `((tEval[Critère]<>"")+${NOTEE}>0)*${montrees}`;
  const notees = `${lignes}*${NOTEE}`;
  const listees = CRITERES_EVALUATION.map((nom) => `(tEval[Critère]="${nom}")`).join('+');
  const ailleurs = combien(`${notees}*(1-(${listees}))`);
  const valeur = `${moyenne}:${dernier}`;
  return [
    place(
      SUITE,
      `${critere}:${dernier}`,
      `=IF(${ailleurs}=0,"",${ailleurs}&IF(${ailleurs}>1," notes hors"," note hors")&" des critères de la liste, dans le score seulement.")`,
      { style: 'but' },
    ),
    place(SUITE + 1, critere, 'Score pondéré, sur 100', { style: 'libelle' }),
    place(SUITE + 1, valeur, `=${score(lignes, notees)}`, { style: 'case', format: '0.0' }),
    place(SUITE + 2, critere, 'Part du poids notée', { style: 'libelle' }),
    place(SUITE + 2, valeur, `=IFERROR(${poids(notees)}/${poids(lignes)},"")`, {
      style: 'case',
      format: '0%',
    }),
    place(
      SUITE + 3,
      `${critere}:${dernier}`,
      'Moyennes pondérées par les poids écrits (1 quand il manque). Un critère non noté n’est pas un zéro.',
      { style: 'texte' },
    ),
  ];
}

function score(lignes: string, notees: string): string {
  const dehors = combien(`${notees}*((tEval[Note]<0)+(tEval[Note]>${NOTE_MAX})>0)`);
  const negatifs = combien(`${lignes}*${PESEE}*(tEval[Poids]<0)`);
  const peu = `OR(${poids(notees)}<=0,${poids(notees)}<0.5*${poids(lignes)})`;
  return (
    `IF(${combien(lignes)}=0,"aucune note",` +
    `IF(${dehors}>0,"non calculé : une note n’est pas entre 0 et ${NOTE_MAX}",` +
    `IF(${negatifs}>0,"non calculé : un poids est négatif",` +
    `IF(${peu},"non calculé : moins de la moitié du poids est notée",` +
    `${points(lignes)}/(${poids(notees)}*${NOTE_MAX})*100))))`
  ).replaceAll(' :', '\u00A0:');
}

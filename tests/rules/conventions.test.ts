/** Real conventions, as their documents say them: what the controls must say, and what they must not. */
import type { Classeur } from '../../src/domain/classeur';
import type { RapportControle } from '../../src/domain/constat';
import { controlClasseur } from '../../src/rules/controler';
import {
  buildChamp,
  buildClasseur,
  buildConvention,
  buildObjectif,
  buildObservation,
  buildSignataire,
  nombre,
  ref,
} from '../support/builders';
import { toPlain } from './check-regle';
import { buildPerpignan } from './perpignan';

const DATE = '2025-06-12';
const SANS_PLAN = {
  axes: [],
  objectifs: [],
  actions: [],
  financements: [],
  indicateurs: [],
  mesures: [],
  evaluations: [],
  avenants: [],
  etapes: [],
  observations: [],
};

function countByRegle(rapport: RapportControle): Record<string, number> {
  const nombres: Record<string, number> = {};
  for (const { regle } of rapport.constats) nombres[regle] = (nombres[regle] ?? 0) + 1;
  return nombres;
}

const messagesOf = (rapport: RapportControle, id: string): string[] =>
  rapport.constats.filter(({ regle }) => regle === id).map(({ message }) => toPlain(message));

describe('Perpignan', () => {
  const rapport = controlClasseur(buildPerpignan(), { date: DATE });

  it('has exactly the expected findings', () => {
    expect(countByRegle(rapport)).toEqual({
      'CONV-05': 1,
      'CONV-07': 1,
      'SIGN-03': 2,
      'CAL-02': 1,
      'AXE-04': 1,
      'CHAMP-01': 7,
      'ACT-04': 6,
      'ACT-06': 6,
      'ACT-09': 6,
      'IND-01': 6,
    });
    expect(rapport.nonControlables).toEqual([]);
    expect(rapport.bilan).toEqual({
      erreurs: 26,
      avertissements: 9,
      infos: 2,
      nonControlables: 0,
      justifies: 0,
    });
  });

  it('finds the date « Mars 20424 » on its row, and proposes 2024-03 without writing it', () => {
    const [constat] = rapport.constats.filter(({ regle }) => regle === 'CONV-07');
    expect(constat).toMatchObject({
      table: 'tCalendrier',
      ligne: 6,
      champ: 'date',
      gravite: 'avertissement',
    });
    expect(toPlain(constat?.message ?? '')).toBe(
      'La date « Mars 20424 » est incomplète ou invalide (année 20424). Proposition à confirmer : 2024-03 (mars 2024).',
    );
  });

  it('speaks of no action « Etc. »', () => {
    expect(rapport.constats.some(({ message }) => message.includes('Etc'))).toBe(false);
  });

  it('is in mise en œuvre even if nobody says so', () => {
    const classeur = buildPerpignan();
    const rubriques = { ...classeur.convention.rubriques };
    delete rubriques.phase;
    expect(controlClasseur({ ...classeur, convention: { rubriques } }, { date: DATE })).toMatchObject({
      phase: 'mise-en-oeuvre',
      phaseDeduite: true,
      bilan: rapport.bilan,
    });
  });
});

describe('Frontignan', () => {
  const champs: readonly (readonly [string, ...string[]])[] = [
    ['Petite enfance', 'PE'],
    ['Accompagnement à la parentalité', 'PAR'],
    ['Enfance et jeunesse', 'ENF', 'JEU'],
    ['Logement et amélioration du cadre de vie', 'LOG'],
    ['Animation de la vie sociale', 'AVS'],
    ['Accès aux droits, aux services et inclusion numérique', 'DRO', 'NUM'],
  ];
  const chiffre = (ligne: number, libelle: string, valeur: string, millesime: string, unite: string) =>
    buildObservation({
      ref: ref('tDonnees', `d-${ligne}`, ligne),
      indicateur: '',
      libelle,
      valeur: nombre(valeur),
      millesime,
      unite,
      source: 'Communiqué',
    });
  const classeur: Classeur = buildClasseur({
    ...SANS_PLAN,
    convention: buildConvention({
      debut: '2023',
      fin: '2027',
      duree: '5 ans',
      date_signature: 'mercredi 6 mars 2024',
    }),
    signataires: [
      buildSignataire({
        ref: ref('tSignataires', 's-1', 5),
        structure: 'Caf de l’Hérault',
        personne: 'Thierry Mathieu',
        fonction: 'directeur',
      }),
      buildSignataire({
        ref: ref('tSignataires', 's-2', 6),
        structure: 'Ville de Frontignan',
        type: 'commune',
        personne: 'Michel Arrouy',
        fonction: 'Maire',
      }),
    ],
    champs: champs.map(([libelle, ...codes], rang) =>
      buildChamp({ ref: ref('tChamps', `c-${rang}`, 5 + rang), libelle, codes_nationaux: codes }),
    ),
    observations: [
      chiffre(5, 'Familles allocataires sous le seuil de pauvreté', '29', '', '%'),
      chiffre(6, 'Financements de la Caf', '2,5 millions', '2022', ''),
      chiffre(7, 'Prestations versées aux allocataires', '2,4millions', '2022', ''),
    ],
  });
  const rapport = controlClasseur(classeur, { date: DATE });

  it('has exactly the expected findings', () => {
    expect(countByRegle(rapport)).toEqual({
      'CONV-05': 1,
      'DIAG-03': 1,
      'DIAG-11': 2,
      'AXE-04': 1,
      'ACT-23': 1,
    });
    expect(rapport.nonControlables.map(({ regle }) => regle)).toEqual(['CHAMP-01']);
  });

  it('says the retroactive signature as an info, with the words of the document', () => {
    expect(messagesOf(rapport, 'CONV-05')).toEqual([
      'Convention signée (6 mars 2024) après le début de la période (2023) : effet rétroactif.',
    ]);
    expect(messagesOf(rapport, 'DIAG-11')[1]).toContain('« 2,4millions »');
  });
});

describe('Baugé-en-Anjou', () => {
  const champs: readonly (readonly [string, ...string[]])[] = [
    ['La petite enfance 0 – 3 ans', 'PE'],
    ["L'enfance 3 – 11 ans.", 'ENF'],
    ['La jeunesse.', 'JEU'],
    ['La parentalité.', 'PAR'],
    ['Accès et maintien dans le logement.', 'LOG'],
    ['Mobilité et isolement.', 'MOB'],
    ["L'animation de la vie sociale.", 'AVS'],
    ['Soutien aux familles confrontées à des évènements fragilisant.', 'SOC'],
    ["L'accès aux droits et aux services, l'accès numérique.", 'DRO', 'NUM'],
  ];
  const classeur: Classeur = buildClasseur({
    ...SANS_PLAN,
    convention: buildConvention({
      territoire: 'Baugé-en-Anjou',
      departement: 'Maine-et-Loire',
      caf: 'CAF de Maine-et-Loire',
      debut: '',
      fin: '',
      duree: '4 ans',
      date_signature: 'vendredi 28 février',
    }),
    signataires: ['Ville de Baugé-en-Anjou', 'CAF de Maine-et-Loire'].map((structure, rang) =>
      buildSignataire({
        ref: ref('tSignataires', `s-${rang}`, 5 + rang),
        structure,
        type: '',
        personne: '',
        fonction: '',
      }),
    ),
    champs: champs.map(([libelle, ...codes], rang) =>
      buildChamp({ ref: ref('tChamps', `c-${rang}`, 5 + rang), libelle, codes_nationaux: codes }),
    ),
    objectifs: Array.from({ length: 10 }, (_, rang) =>
      buildObjectif({
        ref: ref('tObjectifs', `o-${rang}`, 5 + rang),
        code: '',
        axe: '',
        intitule: `Objectif ${rang + 1}`,
      }),
    ),
  });
  const rapport = controlClasseur(classeur, { date: DATE });

  it('has exactly the expected findings', () => {
    expect(countByRegle(rapport)).toEqual({
      'CONV-02': 2,
      'CONV-07': 1,
      'SIGN-03': 2,
      'AXE-04': 1,
      'OBJ-03': 10,
      'ACT-23': 1,
    });
  });

  it('cannot check what the missing dates hide', () => {
    expect(rapport.nonControlables.map(({ regle }) => regle)).toEqual(['CONV-03', 'CONV-05', 'CHAMP-01']);
  });

  it('keeps the words of the date, and guesses no year', () => {
    expect(messagesOf(rapport, 'CONV-07')).toEqual([
      'La date « vendredi 28 février » est incomplète ou invalide (année absente).',
    ]);
    expect(JSON.stringify(rapport.constats)).not.toMatch(/2014|2020|2025/);
  });
});

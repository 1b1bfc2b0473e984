/** Banners of axes and objectives over a header said again under each: one table, whose rows know their axis and objective. */
import { measure } from './sources/measure';
import { xlsx } from './sources/source';
import type { Ligne } from './sources/source';

type Rang = readonly (string | null)[];

const ENTETE: Rang = ['Action', 'Pilote', 'Calendrier', 'Budget', 'Etat'];
const LAEP: Rang = ['Ouvrir un LAEP', 'Caf', '2024-2026', '12 500 €', 'En cour'];
const FORMER: Rang = ['Former les accueillants', 'Ville', 'T2 2025', '1 800,50', 'Réalisé'];
const GUIDE: Rang = ['Guide des familles', 'Service com', '01/09/2025', '2,4 k€', 'A venir'];
const ATELIERS: Rang = ['Ateliers numériques', 'France services', '2026', '5000', 'Bloquée'];

interface Cas {
  readonly titre: string;
  readonly lignes: readonly Rang[];
  readonly fusions?: readonly string[];
  readonly attendu: Readonly<Record<string, readonly Ligne[]>>;
  readonly repetes: number;
}

const AXES = [
  { code: '1', intitule: 'Soutenir la parentalité' },
  { code: '2', intitule: 'Accès aux droits' },
];
const PLAN = {
  tAxes: AXES,
  tObjectifs: [
    { code: '1.1', axe: '1', intitule: 'Développer les LAEP' },
    { code: '1.2', axe: '1', intitule: 'Mieux informer' },
    { code: '2.1', axe: '2', intitule: 'Numérique' },
  ],
  tActions: [
    { axe: '1', objectif: '1.1', intitule: 'Ouvrir un LAEP', budget: 12500, statut: 'En cours' },
    { axe: '1', objectif: '1.1', intitule: 'Former les accueillants', budget: 1800.5 },
    { axe: '1', objectif: '1.2', intitule: 'Guide des familles', fin: '2025-09-01', budget: 2400 },
    { axe: '2', objectif: '2.1', intitule: 'Ateliers numériques', fin: '2026', statut: 'Bloquée' },
  ],
};

const CAS: readonly Cas[] = [
  {
    titre: 'axis then objective over each header',
    lignes: [
      ['AXE 1 : Soutenir la parentalité'],
      ['Objectif 1.1 Développer les LAEP'],
      ENTETE,
      LAEP,
      FORMER,
      ['Objectif 1.2 Mieux informer'],
      ENTETE,
      GUIDE,
      ['AXE 2 : Accès aux droits'],
      ['Objectif 2.1 Numérique'],
      ENTETE,
      ATELIERS,
    ],
    attendu: PLAN,
    repetes: 2,
  },
  {
    titre: 'blank rows between blocks, banners merged across, a title first',
    lignes: [
      ['Plan d’actions de la CTG'],
      [],
      ['Axe 1 – Soutenir la parentalité'],
      ['1.1 Développer les LAEP'],
      ENTETE,
      LAEP,
      FORMER,
      [],
      ['1.2 Mieux informer'],
      ENTETE,
      GUIDE,
      [],
      ['Axe 2 – Accès aux droits'],
      ['2.1 Numérique'],
      ENTETE,
      ATELIERS,
    ],
    fusions: ['A1:E1', 'A3:E3', 'A4:C4', 'A9:C9', 'A13:E13', 'A14:C14'],
    attendu: PLAN,
    repetes: 2,
  },
  {
    titre: 'axes only',
    lignes: [
      ['1. Soutenir la parentalité'],
      ENTETE,
      LAEP,
      FORMER,
      [],
      ['2. Accès aux droits'],
      [],
      ENTETE,
      ATELIERS,
    ],
    attendu: {
      tAxes: AXES,
      tActions: [
        { axe: '1', intitule: 'Ouvrir un LAEP' },
        { axe: '1', intitule: 'Former les accueillants' },
        { axe: '2', intitule: 'Ateliers numériques' },
      ],
    },
    repetes: 1,
  },
  {
    titre: 'themes of the CTG in place of axes',
    lignes: [['Parentalité'], ENTETE, LAEP, ['Accès aux droits'], ENTETE, ATELIERS],
    attendu: {
      tActions: [
        { champs: 'PAR', intitule: 'Ouvrir un LAEP' },
        { champs: 'DRO', intitule: 'Ateliers numériques' },
      ],
    },
    repetes: 1,
  },
];

describe('banners over headers said again', () => {
  it.each(CAS.map((cas) => [cas.titre, cas] as const))('%s', async (titre, cas) => {
    const source = {
      nom: titre,
      contenu: xlsx({ nom: 'Feuil1', lignes: cas.lignes, fusions: cas.fusions ?? [] }),
      attendu: cas.attendu,
    };
    const { fautes, perdues, apercu } = await measure(source);
    expect({ fautes, perdues }).toEqual({ fautes: [], perdues: [] });
    expect(apercu.tables).toHaveLength(1);
    expect(apercu.ecartees.filter(({ motif }) => motif === 'entete-repete')).toHaveLength(cas.repetes);
  });

  it('keeps two tables under two titles that are no banners', async () => {
    const source = {
      nom: 'years',
      contenu: xlsx({
        nom: 'Feuil1',
        lignes: [['Actions de 2024'], ENTETE, LAEP, [], ['Actions de 2025'], ENTETE, GUIDE],
      }),
      attendu: { tActions: [{ intitule: 'Ouvrir un LAEP' }, { intitule: 'Guide des familles' }] },
    };
    const { fautes, perdues, apercu } = await measure(source);
    expect({ fautes, perdues }).toEqual({ fautes: [], perdues: [] });
    expect(apercu.tables).toHaveLength(2);
  });
});

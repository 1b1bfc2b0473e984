/** DGCL, perimeters of the EPCI: one row a member commune, with its population; checked against the index of territories. */
import { fr } from '../../domain/typographie';
import type { IndexTerritoires } from '../../territories/index-territoires';
import type { Apercu, LecteurSource, Plan } from '../define';

export const perimetres: LecteurSource = {
  id: 'perimetres',
  accepte: fr`DGCL, périmètres des EPCI (colonnes siren, insee, nom_membre, pmun_2025…)`,
  ouvrir,
};

const POPULATION = /^(pmun|ptot)_20(\d\d)$/i;

function ouvrir({ entetes, index }: Apercu): Plan | null {
  const siren = entetes.rang('siren', 'siren_epci');
  const insee = entetes.rang('insee', 'insee_commune');
  if (siren === null || insee === null || !entetes.has('nature_juridique')) return null;
  const populations = entetes.noms.filter((nom) => POPULATION.test(nom));
  const annees = [...new Set(populations.flatMap((nom) => POPULATION.exec(nom)?.[2] ?? []))].sort();
  const totaux = new Map<string, number | null>(
    annees.flatMap((aa) => [
      [`pmun_20${aa}`, entetes.rang('total_pop_mun')] as const,
      [`ptot_20${aa}`, entetes.rang('total_pop_tot')] as const,
    ]),
  );
  const ecarts = new Ecarts(index);
  return {
    id: 'perimetres',
    familles: ['population'],
    annees,
    hasCle: (cle) => entetes.has(cle),
    lire: (ligne) => {
      const code = ligne.cellule(insee);
      const epci = ligne.cellule(siren);
      if (code.trim() === '' || epci.trim() === '') return [];
      ecarts.see(epci.trim(), code.trim());
      const texte = (rangOf: (cle: string) => number | null) => (cle: string) => {
        const rang = rangOf(cle);
        return rang === null ? undefined : ligne.cellule(rang);
      };
      return [
        { code, maille: 'commune', millesime: null, texte: texte((cle) => entetes.rang(cle)) },
        {
          code: epci,
          maille: 'EPCI',
          millesime: null,
          texte: texte((cle) => totaux.get(cle.toLowerCase()) ?? null),
        },
      ];
    },
    vide: 'nd',
    lignes: 'une',
    nommer: (millesimes) => fr`DGCL, périmètres des EPCI ${millesimes.join(', ')}`,
    avertissements: [],
    tell: (territoires) => ecarts.tell(territoires),
    variables: () => [],
  };
}

/** Communes whose EPCI is not the one the index knows, and those it does not know. */
class Ecarts {
  private readonly membres = new Map<string, Set<string>>();

  constructor(private readonly index: IndexTerritoires | undefined) {}

  see(siren: string, insee: string): void {
    const commune = this.index?.findCommune(insee)?.code ?? insee;
    const connus = this.membres.get(siren) ?? new Set();
    connus.add(commune);
    this.membres.set(siren, connus);
  }

  /** What differs for the EPCI asked for, or for those of the communes asked for. */
  tell(territoires: ReadonlySet<string>): readonly string[] {
    const { index } = this;
    if (index === undefined) return [];
    const voulus = new Set(
      [...territoires].flatMap((code) => index.findEpci(code)?.code ?? index.epciOf(code)?.code ?? []),
    );
    return [...voulus].flatMap((siren) => {
      const nom = index.findEpci(siren)?.nom ?? siren;
      const fichier = this.membres.get(siren);
      if (fichier === undefined) return [fr`${nom} n'est pas dans ce fichier sous le SIREN ${siren}.`];
      const connus = new Set(index.membersOf(siren));
      const nomDe = (code: string): string => index.find(code)?.nom ?? code;
      const entrees = [...fichier].filter((code) => !connus.has(code)).map(nomDe);
      const sorties = [...connus].filter((code) => !fichier.has(code)).map(nomDe);
      if (entrees.length + sorties.length === 0)
        return [
          fr`${nom} : les ${fichier.size} communes du fichier sont celles que l'outil connaît (${index.cog}).`,
        ];
      return [
        fr`${nom} : le fichier compte ${fichier.size} communes, l'outil ${connus.size} (${index.cog})${entrees.length > 0 ? fr` ; seulement dans le fichier : ${entrees.join(', ')}` : ''}${sorties.length > 0 ? fr` ; seulement dans l'outil : ${sorties.join(', ')}` : ''}.`,
      ];
    });
  }
}

/** The answers of « Nouvelle CTG » as they come: what was typed, and what is deduced where nothing was. */
import type { CodeChamp } from '../../domain/listes';
import { CODES_CHAMPS } from '../../domain/listes';
import {
  DUREE_CONSEILLEE,
  nameTerritoires,
  proposeCalendrier,
  proposeFin,
  proposeSignataires,
} from '../../sheets/nouvelle-ctg';
import type { EtapeProjet, ProjetCtg, SignataireOffert, SignataireProjet } from '../../sheets/nouvelle-ctg';
import { cafOf } from '../../territories/caf';
import { structureDepartement } from '../../territories/structure-departement';
import type { TerritoirePropose } from '../commandes-context';

/** A null text was never typed: the one deduced stands. */
export interface Brouillon {
  readonly territoires: readonly TerritoirePropose[];
  readonly libelleTerritoire: string | null;
  readonly caf: string | null;
  readonly intitule: string;
  readonly debut: string;
  readonly duree: number;
  readonly fin: string | null;
  readonly signature: string;
  /** Champs ticked, with their local names. */
  readonly champs: Readonly<Partial<Record<CodeChamp, string>>>;
  /** What was changed of the structures offered, by key. */
  readonly signataires: Readonly<Record<string, { readonly retenu?: boolean; readonly structure?: string }>>;
  readonly ajoutes: readonly SignataireProjet[];
  /** What was changed of the steps proposed, by key. */
  readonly etapes: Readonly<Record<string, { readonly retenue?: boolean; readonly date?: string }>>;
}

export const BROUILLON_VIDE: Brouillon = {
  territoires: [],
  libelleTerritoire: null,
  caf: null,
  intitule: 'Convention territoriale globale',
  debut: '',
  duree: DUREE_CONSEILLEE,
  fin: null,
  signature: '',
  champs: {},
  signataires: {},
  ajoutes: [],
  etapes: {},
};

export interface LieuDeduit {
  readonly nom: string;
  /** Names of the départements, in order. */
  readonly departement: string;
  /** '' when several départements or an uncertain name leave it to people. */
  readonly caf: string;
  /** The Département as a structure; '' when its name is not sure. */
  readonly structure: string;
}

export function deduceLieu({ territoires, libelleTerritoire }: Brouillon): LieuDeduit {
  const noms = [...new Set(territoires.map(({ departement }) => departement))].filter((nom) => nom !== '');
  const codes = [...new Set(territoires.map(({ codeDepartement }) => codeDepartement))];
  const [code = '', ...autres] = codes;
  const seul = autres.length === 0 ? (noms[0] ?? '') : '';
  return {
    nom: libelleTerritoire ?? nameTerritoires(territoires),
    departement: noms.join('\u00A0; '),
    caf: cafOf(code, seul) ?? '',
    structure: structureDepartement(code, seul) ?? '',
  };
}

export function finOf({ debut, duree, fin }: Brouillon): string {
  return fin ?? proposeFin(debut, duree);
}

export interface SignataireChoisi extends SignataireOffert {
  readonly retenu: boolean;
}

export function listSignataires(brouillon: Brouillon): SignataireChoisi[] {
  const lieu = deduceLieu(brouillon);
  const offerts = proposeSignataires({
    territoires: brouillon.territoires,
    caf: brouillon.caf ?? lieu.caf,
    departement: lieu.structure,
  });
  return offerts.map((offert) => {
    const { retenu = offert.dOffice, structure = offert.structure } = brouillon.signataires[offert.cle] ?? {};
    return { ...offert, retenu, structure };
  });
}

export interface EtapeChoisie extends EtapeProjet {
  readonly cle: string;
  readonly retenue: boolean;
}

export function listEtapes(brouillon: Brouillon, aujourdhui: string): EtapeChoisie[] {
  const { signature } = brouillon;
  const rangs = new Map<string, number>();
  return proposeCalendrier({ signature, fin: finOf(brouillon), aujourdhui }).map((etape) => {
    const nom = etape.etapes[0] ?? '';
    const rang = (rangs.get(nom) ?? 0) + 1;
    rangs.set(nom, rang);
    const cle = `${nom} ${String(rang)}`;
    const { retenue = true, date = etape.date } = brouillon.etapes[cle] ?? {};
    return { ...etape, cle, retenue, date, proposee: etape.proposee && date === etape.date };
  });
}

export function toProjet(brouillon: Brouillon, aujourdhui: string): ProjetCtg {
  const lieu = deduceLieu(brouillon);
  return {
    intitule: brouillon.intitule,
    territoires: brouillon.territoires.map(({ code, libelle, maille }) => ({ code, libelle, maille })),
    libelleTerritoire: lieu.nom,
    departement: lieu.departement,
    caf: brouillon.caf ?? lieu.caf,
    cafDeduite: lieu.caf !== '' && (brouillon.caf ?? lieu.caf) === lieu.caf,
    debut: brouillon.debut,
    fin: finOf(brouillon),
    signature: brouillon.signature,
    champs: CODES_CHAMPS.flatMap((code) => {
      const libelle = brouillon.champs[code];
      return libelle === undefined ? [] : [{ code, libelle }];
    }),
    signataires: [
      ...listSignataires(brouillon)
        .filter(({ retenu }) => retenu)
        .map(({ structure, type }) => ({ structure, type })),
      ...brouillon.ajoutes,
    ],
    etapes: listEtapes(brouillon, aujourdhui)
      .filter(({ retenue }) => retenue)
      .map(({ etapes, libelle, date, proposee }) => ({ etapes, libelle, date, proposee })),
  };
}

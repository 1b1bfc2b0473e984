/** The network client shared by all live sources: paced, patient within limits, cancellable, and French when it gives up. */
import type * as z from 'zod';
import { failure } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { createCadence } from './cadence';
import type { Cadence } from './cadence';
import type { Cible } from './echecs-reseau';
import {
  accesRefuse,
  annule,
  chargementTropLong,
  enPanne,
  jeuEnPanne,
  jeuInconnu,
  tropDeRequetes,
} from './echecs-reseau';
import { formatDuree } from './format-duree';
import type { EtapeChargement, PortReseau, Progression } from './port-reseau';
import { parseCorps } from './read-corps';
import { waitBeforeRetry } from './reprises';
import { sendDemande } from './send-demande';
import type { ReponseBrute } from './send-demande';
import { serviceOf } from './services';
import type { Adresses, IdService, Service } from './services';

export interface LimitesReseau {
  /** Requests in any minute, to one service. */
  readonly parMinute: number;
  readonly delaiRequeteMs: number;
  /** A whole loading, waits included. */
  readonly delaiTotalMs: number;
  readonly octetsMax: number;
}

/** Insee allows 30 requests a minute. */
const LIMITES_RESEAU: LimitesReseau = {
  parMinute: 25,
  delaiRequeteMs: 30_000,
  delaiTotalMs: 300_000,
  octetsMax: 64 * 1_048_576,
};

export interface Demande<T> {
  readonly service: IdService;
  /** Dataset asked, told in failures. */
  readonly jeu: string;
  /** After the service's base: "/data/DS_BPE?GEO=COM-66136". */
  readonly chemin: string;
  readonly schema: z.ZodType<T>;
}

/** One loading started by a person: what stops it, and how it is told. */
export interface Chargement {
  readonly signal: AbortSignal;
  /** A request of this loading: paced, tried again, checked. */
  readonly lire: <T>(demande: Demande<T>) => Promise<Result<T, Echec>>;
  /** Requests known to be needed, added as they are found out. */
  readonly prevoir: (requetes: number) => void;
  readonly service: (id: IdService) => Service;
}

export interface OptionsChargement {
  readonly signal?: AbortSignal;
  readonly progression?: Progression;
}

/** Kept as long as the pane is open: the pace is counted across loadings. */
export interface Reseau {
  commencer(options?: OptionsChargement): Chargement;
}

export interface OptionsReseau {
  readonly limites?: Partial<LimitesReseau>;
  /** In place of the services' own addresses: tests only. */
  readonly adresses?: Adresses;
}

export function createReseau(port: PortReseau, { limites, adresses }: OptionsReseau = {}): Reseau {
  const reglages = { ...LIMITES_RESEAU, ...limites };
  const cadences = new Map<IdService, Cadence>();
  const cadenceOf = (id: IdService): Cadence => {
    const connue = cadences.get(id) ?? createCadence(reglages.parMinute);
    cadences.set(id, connue);
    return connue;
  };
  return {
    commencer({ signal = new AbortController().signal, progression = () => undefined } = {}) {
      const suivi = new Suivi(progression);
      const contexte = { port, reglages, signal, suivi, fin: port.maintenant() + reglages.delaiTotalMs };
      return {
        signal,
        lire: (demande) =>
          lire(
            demande,
            { service: serviceOf(demande.service, adresses), jeu: demande.jeu },
            {
              ...contexte,
              cadence: cadenceOf(demande.service),
            },
          ),
        prevoir: (requetes) => suivi.prevoir(requetes),
        service: (id) => serviceOf(id, adresses),
      };
    },
  };
}

/** Counts what is done of what is known to be needed. */
class Suivi {
  private faits = 0;
  private total = 0;
  constructor(private readonly progression: Progression) {}

  prevoir(requetes: number): void {
    this.total += requetes;
  }
  dire(etape: Pick<EtapeChargement, 'type' | 'phrase' | 'attenteMs'>): void {
    this.progression({ ...etape, faits: this.faits, total: Math.max(this.total, this.faits + 1) });
  }
  compter(): void {
    this.faits += 1;
  }
}

interface Contexte {
  readonly port: PortReseau;
  readonly reglages: LimitesReseau;
  readonly signal: AbortSignal;
  readonly suivi: Suivi;
  /** When the whole loading is given up. */
  readonly fin: number;
  readonly cadence: Cadence;
}

async function lire<T>(demande: Demande<T>, cible: Cible, contexte: Contexte): Promise<Result<T, Echec>> {
  for (let essai = 1; ; essai += 1) {
    const brute = await sendPaced(demande.chemin, cible, contexte, essai);
    if (!brute.ok) return brute;
    const { statut, texte } = brute.value;
    if (statut >= 200 && statut < 300) {
      contexte.suivi.compter();
      return parseCorps(texte, demande.schema, cible);
    }
    const pause = waitBeforeRetry(brute.value, essai, cible.service.inconnuVaut500);
    if (pause === null) {
      contexte.suivi.compter();
      return failure(toEchec(brute.value, cible, essai));
    }
    const motif =
      statut === 429
        ? fr`Trop de demandes sont faites en ce moment à ${cible.service.nom}`
        : fr`Le service est momentanément indisponible (${cible.service.nom}, erreur ${statut})`;
    const attendu = await patienter(pause, motif, cible, contexte);
    if (!attendu.ok) return attendu;
  }
}

async function sendPaced(
  chemin: string,
  cible: Cible,
  contexte: Contexte,
  essai: number,
): Promise<Result<ReponseBrute, Echec>> {
  const { port, reglages, signal, suivi, cadence, fin } = contexte;
  const attendu = await patienter(
    cadence.attente(port.maintenant()),
    fr`Pour ne pas dépasser ${reglages.parMinute} demandes par minute à ${cible.service.nom}`,
    cible,
    contexte,
  );
  if (!attendu.ok) return attendu;
  const reste = fin - port.maintenant();
  if (reste <= 0) return failure(chargementTropLong(cible, reglages.delaiTotalMs));
  const reprise = essai === 1 ? '' : fr` (essai ${essai})`;
  suivi.dire({ type: 'appel', phrase: fr`Demande à ${cible.service.nom} : « ${cible.jeu} »${reprise}…` });
  cadence.compter(port.maintenant());
  const limites = { delaiMs: Math.min(reglages.delaiRequeteMs, reste), octetsMax: reglages.octetsMax };
  return sendDemande(port, cible.service.base + chemin, cible, limites, signal);
}

/** Waits, saying why and how long; fails when the person cancels or when the wait would outlast the whole. */
async function patienter(
  attenteMs: number,
  motif: string,
  cible: Cible,
  { port, reglages, signal, suivi, fin }: Contexte,
): Promise<Result<void, Echec>> {
  if (attenteMs > 0) {
    if (port.maintenant() + attenteMs >= fin)
      return failure(chargementTropLong(cible, reglages.delaiTotalMs));
    suivi.dire({
      type: 'attente',
      attenteMs,
      phrase: fr`${motif} : reprise dans ${formatDuree(attenteMs)}.`,
    });
    await port.attendre(attenteMs, signal);
  }
  return signal.aborted ? failure(annule(cible)) : { ok: true, value: undefined };
}

function toEchec({ statut }: ReponseBrute, cible: Cible, essais: number): Echec {
  if (statut === 429) return tropDeRequetes(cible, essais);
  if (statut === 401 || statut === 403 || statut === 407) return accesRefuse(cible, statut);
  if (statut === 500 && cible.service.inconnuVaut500) return jeuEnPanne(cible);
  return statut >= 500 ? enPanne(cible, { statut, essais }) : jeuInconnu(cible, statut);
}

/** Takes the rows of one table as they go by: finds the header, the reader that knows it, then what is wanted. */
import type { Echec } from '../../domain/result';
import { anneeDuNom } from '../annee-du-nom';
import { Entetes } from '../colonne';
import type { Apercu, ContenuSource, LecteurSource, MillesimeDonne, Plan } from '../define';
import type { FaitsFlux } from '../flux/flux-lignes';
import type { Ligne } from '../flux/ligne';
import type { OptionsLecture } from '../lecture';
import { prepareSorties } from '../recettes/sorties';
import type { Sortie } from '../recettes/sorties';
import { variablesVoulues } from '../recettes/variables-voulues';
import { Cibles } from './cibles';
import { Controle } from './controle';
import { Parts } from './parts';

/** The header is one of the first rows: titles and notices may stand above. */
const ENTETE_AVANT = 20;
const TAMPON = 45;

export type OptionsAnalyse = Pick<OptionsLecture, 'index' | 'millesime'> & Partial<OptionsLecture>;

export interface Reconnue {
  readonly plan: Plan;
  readonly entetes: Entetes;
  /** Line of the header in the file. */
  readonly ligneEntete: number;
  readonly cibles: Cibles;
  readonly parts: Parts;
  readonly sorties: readonly Sortie[];
  readonly controle: Controle;
}

export class Analyse {
  reconnue: Reconnue | null = null;
  refus: Echec | null = null;
  /** First rows, for the assistant of unknown files. */
  readonly tampon: Ligne[] = [];
  private decidee = false;
  private attente: Ligne | null = null;

  constructor(
    readonly nom: string,
    private readonly lecteurs: readonly LecteurSource[],
    private readonly options: OptionsAnalyse,
  ) {}

  readonly take = (ligne: Ligne): boolean => {
    if (this.decidee) {
      if (this.reconnue === null) return false;
      this.delay(this.reconnue, ligne);
      return true;
    }
    this.tampon.push(ligne);
    return this.tampon.length < TAMPON || this.decide();
  };

  end(faits: FaitsFlux): void {
    if (!this.decidee) this.decide();
    if (this.reconnue === null) return;
    const { controle, cibles } = this.reconnue;
    if (this.attente !== null && !controle.isCoupee(this.attente, faits))
      this.process(this.reconnue, this.attente);
    cibles.finish(this.nom);
  }

  /** One row late: the last one of a file may be cut. */
  private delay(reconnue: Reconnue, ligne: Ligne): void {
    if (this.attente !== null) this.process(reconnue, this.attente);
    this.attente = ligne;
  }

  private decide(): boolean {
    this.decidee = true;
    const millesime = millesimeOf(this.nom, this.options.millesime);
    for (const [rang, ligne] of this.tampon.slice(0, ENTETE_AVANT).entries()) {
      const entetes = new Entetes(ligne.toutes());
      if (entetes.noms.length < 2) continue;
      const apercu: Apercu = {
        nom: this.nom,
        entetes,
        lignes: this.tampon.slice(rang + 1),
        millesime,
        ...(this.options.index === undefined ? {} : { index: this.options.index }),
      };
      const plan = this.recognise(apercu);
      if (plan === null) continue;
      this.reconnue = this.prepare(plan, entetes, ligne);
      for (const suivante of apercu.lignes) this.delay(this.reconnue, suivante);
      return true;
    }
    return false;
  }

  private recognise(apercu: Apercu): Plan | null {
    for (const lecteur of this.lecteurs) {
      const ouvert = lecteur.ouvrir(apercu);
      if (ouvert === null) continue;
      if (!('refus' in ouvert)) return ouvert;
      this.refus ??= ouvert.refus;
    }
    return null;
  }

  private prepare(plan: Plan, entetes: Entetes, ligne: Ligne): Reconnue {
    const { fiches = [], variables = [], territoires = null, index } = this.options;
    const sorties = prepareSorties([...fiches, ...variablesVoulues(variables, plan, fiches)], plan);
    const cles = new Set(
      sorties.flatMap(({ numerateur, denominateur = [] }) =>
        [...numerateur, ...denominateur].map(({ cle }) => cle),
      ),
    );
    return {
      plan,
      entetes,
      ligneEntete: ligne.numero,
      cibles: new Cibles(territoires, index),
      parts: new Parts(plan, cles),
      sorties,
      controle: new Controle(ligne.toutes()),
    };
  }

  private process({ plan, cibles, parts, controle }: Reconnue, ligne: Ligne): void {
    cibles.lignes += 1;
    controle.see(ligne);
    let retenue = false;
    for (const releve of plan.lire(ligne, parts.cles)) {
      for (const { cible, source } of cibles.of(releve)) {
        if (!retenue && controle.isDecalee(ligne)) return;
        retenue = true;
        parts.take(ligne, releve, cible, source);
      }
    }
    if (retenue) parts.lignesRetenues += 1;
  }
}

function millesimeOf(nom: string, choisi: string | undefined): MillesimeDonne | null {
  if (choisi !== undefined) return { annee: choisi, vientDu: 'choix' };
  const annee = anneeDuNom(nom);
  return annee === null ? null : { annee, vientDu: 'nom' };
}

export function toContenu({ plan, cibles, sorties }: Reconnue): ContenuSource {
  const millesimes = [
    ...new Set([
      ...cibles.millesimes,
      ...plan.annees.map((aa) => sorties.find((s) => s.millesime?.endsWith(aa))?.millesime ?? ''),
    ]),
  ];
  const mailles = [...cibles.mailles];
  const annees = millesimes.filter((annee) => annee !== '').sort();
  const niveaux = mailles.map((maille) => PLURIELS[maille] ?? maille).join(', ');
  const nom = plan.nommer(annees);
  return {
    source: plan.id,
    libelle: niveaux === '' ? nom : `${nom} (${niveaux})`,
    millesimes: annees,
    mailles,
    codes: cibles.codes,
    lignes: cibles.lignes,
  };
}

const PLURIELS: Readonly<Record<string, string>> = {
  commune: 'communes',
  département: 'départements',
  région: 'régions',
};

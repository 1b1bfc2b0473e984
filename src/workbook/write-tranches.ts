/** A gesture written in several batches, so that it can be followed and stopped; it is still undone as one. */
import { failure, success, type Echec, type Result } from '../domain/result';
import type { Mesure, Travail } from '../domain/travail';
import { fr } from '../domain/typographie';
import { createEnregistreur } from './enregistreur';
import { addAnnulation } from './pile-annulations';
import { runMerged } from './run-excel';
import type { Ecriture, Geste } from './run-excel';

export interface Tranche {
  readonly queue: (ecriture: Ecriture) => void;
  /** How much of the gesture is done once it is written. */
  readonly fait: number;
}

export interface Tranches {
  readonly tranches: readonly Tranche[];
  readonly quoi: Mesure;
  readonly travail: Travail;
  /** What a slice leaves is read back with it, for slices too big to be read back together; no slice changes another's cells. */
  readonly releveParTranche?: boolean;
}

export interface BilanTranches {
  readonly fait: number;
  readonly total: number;
  /** Stopped before its end: what was written can be undone like a whole gesture. */
  readonly arrete: boolean;
}

/** What Excel accepted before it refused a batch stays undoable, when it still can be read: the refused batch is not recorded. */
export async function writeTranches(
  geste: Geste,
  { tranches, quoi, travail, releveParTranche = false }: Tranches,
): Promise<Result<BilanTranches>> {
  const total = tranches.at(-1)?.fait ?? 0;
  let fait = 0;
  let arrete = false;
  let gardee = false;
  const ecrit = await runMerged(async (context) => {
    const releve = createEnregistreur(context);
    const keep = async () => {
      releve.finish();
      await context.sync();
      addAnnulation(releve.collect(geste));
    };
    const writeFrom = async (rang: number): Promise<void> => {
      const tranche = tranches[rang];
      if (tranche === undefined) return;
      const derniere = rang === tranches.length - 1;
      const forget = releve.mark();
      tranche.queue({ context, enregistreur: releve });
      if (derniere) releve.finish();
      else if (releveParTranche) releve.settle();
      try {
        await context.sync();
      } catch (error) {
        forget();
        // The same refusal may well meet this one: then nothing can be undone, and that is said.
        if (rang > 0)
          await keep().then(
            () => (gardee = true),
            () => undefined,
          );
        throw error;
      }
      fait = tranche.fait;
      travail.dire({ fait, total, quoi });
      if (derniere) addAnnulation(releve.collect(geste));
      else if (await travail.souffler()) {
        arrete = true;
        await keep();
      } else await writeFrom(rang + 1);
    };
    travail.dire({ fait, total, quoi });
    await writeFrom(0);
  });
  if (ecrit.ok) return success({ fait, total, arrete });
  return failure(fait === 0 ? ecrit.error : tellPartie(ecrit.error, { fait, total, quoi, gardee }));
}

interface Partie {
  readonly fait: number;
  readonly total: number;
  readonly quoi: Mesure;
  readonly gardee: boolean;
}

function tellPartie({ code, message, aide }: Echec, { fait, total, quoi, gardee }: Partie): Echec {
  return {
    code,
    message: fr`${message} ${fait} ${quoi} sur ${total} étaient déjà écrites.`,
    aide: gardee
      ? fr`${aide} « Annuler », en haut du volet, retire ce qui a été écrit ; recommencer le complète.`
      : fr`${aide} Recommencer complète ce qui est écrit, sans rien doubler.`,
  };
}

/** What the gestures cost in Excel: batches and bytes of structuring, reading, and writing a report, on Perpignan. */
import { performance } from 'node:perf_hooks';
import { openSession } from '../atelier/cli/session';
import { loadExemple } from '../examples';
import { annulerDerniere, checkClasseur, structureClasseur } from '../src/commands';
import type { Result } from '../src/domain/result';
import type { Banc, LigneBanc } from './banc';

const CONTROLE = { aujourdhui: '2025-06-12', date: '2025-06-12' } as const;

export async function run(): Promise<Banc> {
  const session = await openSession(null);
  if (!session.ok) throw new Error(session.error.message);
  const { host, close } = session.value;
  const measure = async (
    nom: string,
    budget: number,
    geste: () => Promise<Result<unknown>>,
  ): Promise<LigneBanc> => {
    host.compteurs.startGesture();
    const debut = performance.now();
    const fait = await geste();
    const temps = performance.now() - debut;
    const { batches, octets } = host.compteurs.endGesture();
    if (!fait.ok) throw new Error(`${nom} : ${fait.error.message}`);
    return {
      nom,
      mesure: `${String(batches)} échanges, ${(octets / 1000).toFixed(0)} ko, ${temps.toFixed(0)} ms`,
      budget: `${String(budget)} échanges`,
      tenu: batches <= budget,
    };
  };
  const exemple = loadExemple('perpignan', { avecChiffres: true });
  const lignes = [
    await measure('structurer un classeur vide (toutes les feuilles)', 3, () =>
      structureClasseur({ exemple, feuilles: 'toutes' }),
    ),
    await measure('annuler la structure', 2, () => annulerDerniere()),
    await measure('structurer de nouveau', 3, () => structureClasseur({ exemple, feuilles: 'toutes' })),
    await measure('structurer une seconde fois', 1, () => structureClasseur()),
    await measure('lire et contrôler', 1, () => checkClasseur({ ...CONTROLE, ecrireRapport: false })),
    await measure('lire, contrôler et écrire le rapport', 3, () =>
      checkClasseur({ ...CONTROLE, ecrireRapport: true }),
    ),
    await measure('annuler le rapport', 2, () => annulerDerniere()),
  ];
  await close();
  return { titre: 'Échanges avec le classeur, à travers le vrai Office.js', lignes };
}

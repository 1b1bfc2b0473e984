/** A convention that begins, with fixed answers. */
import type { ProjetCtg } from '../../../src/sheets/nouvelle-ctg';

export function buildProjet(plus: Partial<ProjetCtg> = {}): ProjetCtg {
  return {
    intitule: 'Convention territoriale globale',
    territoires: [{ code: '66136', libelle: 'Perpignan', maille: 'commune' }],
    libelleTerritoire: '',
    departement: 'Pyrénées-Orientales',
    caf: 'Caf des Pyrénées-Orientales',
    cafDeduite: true,
    debut: '2027',
    fin: '2030',
    signature: 'mars 2027',
    champs: [
      { libelle: 'La petite enfance', code: 'PE' },
      { libelle: 'Enfance et jeunesse', code: 'ENF' },
      { libelle: 'enfance et  Jeunesse ', code: 'JEU' },
    ],
    signataires: [
      { structure: 'Caf des Pyrénées-Orientales', type: 'Caf' },
      { structure: 'Perpignan', type: 'commune' },
    ],
    etapes: [
      { etapes: ['diagnostic'], libelle: 'Diagnostic partagé', date: 'novembre 2026', proposee: true },
      { etapes: ['signature'], libelle: 'Signature', date: 'mars 2027', proposee: false },
      { etapes: ['copil', 'bilan'], libelle: 'Comité de pilotage', date: '', proposee: false },
    ],
    ...plus,
  };
}

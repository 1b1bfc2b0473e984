/** The functions that check ranges, by name: all that the page needs of them before somebody uses one. */
export const IDS_CONTROLES = ['CONTROLER_ACTION', 'CONTROLER_PLAN', 'NB_ERREURS', 'PRET_COPIL'] as const;
export type IdControle = (typeof IDS_CONTROLES)[number];

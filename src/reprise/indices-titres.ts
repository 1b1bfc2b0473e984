/** What the title of a table, or the tab it stands on, says of what it holds. */

/** Words of a title or of a tab's name that speak for a table. */
export const INDICES_TITRES: Readonly<Record<string, RegExp>> = {
  tActions: /\bactions?\b|plan d'action|fiches?[ -]actions?/,
  tAxes: /\baxes\b|orientations/,
  tObjectifs: /\bobjectifs\b/,
  tFin: /financ|budget|subvention/,
  tIndic: /indicateur|suivi des indicateurs|tableau de bord/,
  tMesures: /mesures|releves/,
  tSignataires: /signataire|signature/,
  tInstances: /gouvernance|instances/,
  tMembres:
    /membres|composition|contacts|annuaire|participants|presence|\bcopil|\bcotech|comites? (?:de pilotage|technique)/,
  tReunions: /reunions/,
  tDecisions: /decisions/,
  tCalendrier: /calendrier|retroplanning|planning|etapes|demarche/,
  tChamps: /champs/,
  tTerritoires: /territoires|communes/,
  tDiagnostic: /diagnostic|portrait|donnees|etat des lieux/,
  tOffre: /offre|equipement|structures|services|recensement|etablissement|annexe/,
  tEnjeux: /enjeux|swot|afom|forces|besoins/,
  tJalons: /jalons|etapes des actions|taches/,
  tEval: /evaluation|notation/,
  tBilan: /bilan/,
  tAvenants: /avenant/,
};

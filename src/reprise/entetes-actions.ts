/** How town halls and partners head the columns of a plan of actions: field → headers, without case nor accents. */
import { split } from '../domain/split-mots';
import type { Synonymes } from '../domain/split-mots';

export const ENTETES_ACTIONS: Synonymes = {
  code: split(
    'n°|no|num|numéro|n° action|n° d’action|n° fiche|n° de la fiche|réf|référence|ref.|id action|code action|numéro de l’action|n° fiche action|rang|#|ID',
  ),
  intitule: split(
    'action|actions|fiche action|fiches actions|titre de l’action|nom de l’action|libellé|libellé de l’action|projet|intitulé du projet|action à mener|actions à mettre en œuvre|actions proposées|actions prévues|quoi|que fait-on|nom du projet|opération|mesure|action opérationnelle|action name|titre de la fiche|intitulé de la fiche action|désignation|quoi faire|objet de l’action|tâche|sous-action|actions retenues|projets|action envisagée|titre du projet',
  ),
  axe: split(
    'axe stratégique|orientation|orientation stratégique|axe de travail|axe ctg|axes|axe d’intervention|enjeu stratégique|priorité stratégique|axe n°|grand axe|volet|ambition|axe prioritaire|finalité|n° axe|orientations|axe de développement',
  ),
  objectif: split(
    'objectif opérationnel|objectifs|objectifs opérationnels|objectif stratégique|objectif spécifique|sous-axe|oo|objectif visé|objectif général|objectifs poursuivis|objectif de l’action|but|pourquoi|n° objectif',
  ),
  champs: split(
    'champ d’intervention|thématique|thématiques|thème|domaine|domaine d’intervention|champ ctg|secteur|compétence|thématique ctg|champ concerné|domaines|politique|pilier',
  ),
  description: split(
    'descriptif de l’action|description de l’action|contenu|contenu de l’action|présentation|présentation de l’action|résumé|détail|détails|explication|en quoi ça consiste|description détaillée|contexte|details|détail de l’action|descriptif synthétique',
  ),
  nature: split(
    'nature de l’action|type d’action|type|nouveau / existant|nouvelle action ou maintien|création / maintien|nature du projet',
  ),
  public: split(
    'public cible|publics cibles|public concerné|public visé|publics|bénéficiaires|cible|pour qui|destinataires|public bénéficiaire|population cible|publics concernés|publics visés|target',
  ),
  territoire: split(
    'lieu|périmètre|secteur géographique|commune|communes|quartier|territoire concerné|où|localisation|communes concernées|zone géographique|périmètre géographique|lieux|échelle',
  ),
  structure_pilote: split(
    'porteur|porteur de projet|porteur de l’action|structure porteuse|maîtrise d’ouvrage|maître d’ouvrage|organisme porteur|chef de file|structure|portage|structure responsable|moa|opérateur|structure référente|porteurs|qui porte|collectivité porteuse|institution pilote|lead|gestionnaire|structure porteuse du projet|partenaire chef de file|porté par',
  ),
  pilote: split(
    'responsable de l’action|référent|référente|pilote de l’action|chef de projet|qui|qui fait quoi|responsables|pilotage|pilotes|référent technique|agent référent|personne ressource|contact|owner|référent de l’action|animateur|coordonnateur|pilote technique|qui pilote|agent pilote|pilote opérationnel|responsable du suivi|technicien référent|nom du pilote',
  ),
  direction_pilote: split(
    'service porteur|service|service responsable|direction|service concerné|direction pilote|direction concernée|service référent|pôle|services concernés',
  ),
  copilote_caf: split(
    'référent caf|pilote caf|copilote|co-pilote|conseiller caf|interlocuteur caf|technicien caf|co-pilotage caf|co-pilotes|copilotage|conseiller technique caf',
  ),
  elu_referent: split(
    'élu|élu pilote|élu en charge|élue|élus référents|référent élu|portage politique|élu(e) référent(e)|élus|élu responsable|élu délégué|adjoint référent',
  ),
  partenaires: split(
    'partenaire|partenaires mobilisés|partenaires associés|partenariat|acteurs|acteurs mobilisés|avec qui|partenaires à mobiliser|partenaires concernés|partenariats|acteurs associés|partenaires impliqués|partners|autres partenaires|acteurs concernés|structures associées|partenaires techniques',
  ),
  debut: split(
    'date de début|début de l’action|démarrage|date de démarrage|date début|lancement|date de lancement|début prévu|start|commence le|à partir de|début prévisionnel|date debut prévue|mise en route|start date',
  ),
  fin: split(
    'date de fin|date fin|échéance|échéances|date d’échéance|fin prévue|date limite|délai|délais|pour quand|terme|date butoir|fin prévisionnelle|date cible|achèvement|deadline|end|end date|due date|date de réalisation|clôture|date de fin prévue',
  ),
  periode: split(
    'échéancier|calendrier|période|planning|calendrier prévisionnel|calendrier de réalisation|quand|durée|temporalité|calendrier de mise en œuvre|années|année|programmation|dates|période de réalisation|échéancier prévisionnel|timeline|calendrier de l’action|dates prévisionnelles|phasage|année de réalisation',
  ),
  statut: split(
    'état|état d’avancement|avancement|où en est-on|stade|situation|état de réalisation|statut de l’action|suivi|état de l’action|status|réalisation|niveau d’avancement|état au|degré de réalisation|statut d’avancement|fait / pas fait|réalisé|point d’étape|niveau de réalisation',
  ),
  avancement: split(
    'taux d’avancement|% avancement|% d’avancement|% réalisé|pourcentage|taux de réalisation|avancement en %|avancement (%)|progression|%|progress|% de réalisation|état d’avancement (%)',
  ),
  budget: split(
    'coût|coûts|montant|budget total|coût total|coût prévisionnel|budget prévisionnel ttc|budget ttc|coût estimé|montant prévisionnel|combien|enveloppe|coût global|budget estimé|montant total|budget global|prix|dépenses|coût ttc|budget alloué|estimation financière|budget en euros|cost|estimation|montant ttc|budget de l’action|coût de l’action|montant estimé|budget (€)|coût annuel|moyens financiers',
  ),
  priorite: split(
    'niveau de priorité|degré de priorité|urgence|prio|rang de priorité|hiérarchisation|priority|importance',
  ),
  motif: split(
    'motif de report|motif d’abandon|raison|justification du report|cause du retard|justification',
  ),
  mise_a_jour: split(
    'date de mise à jour|dernière mise à jour|maj|actualisé le|mis à jour le|date maj|màj|date de maj',
  ),
  reconduite: split('action reconduite|reconduction|issue du cej|action cej|reprise du cej'),
  enjeux: split(
    'constat|constats|enjeu|problématique|besoin|besoins identifiés|diagnostic|constats du diagnostic|besoin identifié|contexte et enjeux|éléments de diagnostic|besoins repérés|problématiques',
  ),
  tranche_age: split('âge|tranches d’âge|âge du public|tranche âge'),
  resultats_attendus: split(
    'résultats|résultat|effets attendus|impact attendu|livrable|livrables|livrables attendus|finalités attendues|ce que l’on attend|attendus|expected results|impacts attendus',
  ),
  modalites: split(
    'modalités opérationnelles|comment|moyens mis en œuvre|méthode|démarche|mise en œuvre opérationnelle|déroulement|modalités de réalisation|étapes de mise en œuvre|mode opératoire|étapes|étapes clés|modalités pratiques',
  ),
  moyens_humains: split(
    'moyens|ressources|moyens techniques|moyens nécessaires|ressources humaines|moyens mobilisés|ressources mobilisées|moyens à mobiliser|ressources nécessaires',
  ),
  etp: split('nb etp|nombre d’etp|temps de travail|équivalent temps plein'),
  modalites_evaluation: split(
    'évaluation|modalités de suivi|critères d’évaluation|mode d’évaluation|suivi et évaluation|suivi évaluation|modalités de suivi et d’évaluation|outils d’évaluation',
  ),
  instances: split('gouvernance|instance de suivi|instance|instance de pilotage'),
  participation: split('participation des familles|implication des habitants|participation des usagers'),
  lien_dispositifs: split(
    'dispositifs|lien avec les dispositifs|articulation|articulation avec d’autres dispositifs|dispositif|dispositifs mobilisés|dispositif concerné|lien avec les autres politiques',
  ),
  freins: split(
    'difficultés|difficultés rencontrées|points de vigilance|obstacles|risques|points de blocage|freins rencontrés|freins identifiés|vigilance|freins éventuels|contraintes|problèmes rencontrés',
  ),
  leviers: split('facteurs de réussite|points d’appui|leviers identifiés|atouts|facilitateurs'),
  decision_attendue: split(
    'décision à prendre|arbitrage attendu|arbitrage|à arbitrer|décision du copil|décisions',
  ),
  actions_liees: split(
    'liens avec d’autres actions|action liée|lien avec d’autres fiches|transversalité avec|actions associées',
  ),
  documents: split(
    'liens|annexes|pièces jointes|lien|ressources documentaires|documents associés|lien vers la fiche|pièces',
  ),
  notes: split(
    'observations|remarques|commentaire|commentaires|note|remarque|observation|divers|notes|comments|infos complémentaires|informations complémentaires|autres remarques|à noter|commentaires libres|suites à donner',
  ),
  version: split('version de la fiche'),
};

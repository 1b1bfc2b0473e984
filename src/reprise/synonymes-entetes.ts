/** How town halls and partners head the columns that hold our fields: table → field → headers, without case nor accents. */
import { ENTETES_ACTIONS } from './entetes-actions';
import { ENTETES_SUITE } from './entetes-offre-suivi';
import { split } from '../domain/split-mots';
import type { Synonymes } from '../domain/split-mots';

export const SYNONYMES_ENTETES: Readonly<Record<string, Synonymes>> = {
  tActions: ENTETES_ACTIONS,
  tAxes: {
    code: split('n°|numéro|n° axe|n° de l’axe'),
    intitule: split(
      'axe stratégique|orientation|orientation stratégique|libellé de l’axe|axes|axes stratégiques|axe prioritaire|nom de l’axe|libellé',
    ),
    champs: split('thématiques|thématique|champ|champs d’intervention|domaine'),
    enjeux: split('enjeu|enjeux du diagnostic|constats|problématique'),
    elu_referent: split('élu|élu pilote|élu en charge|référent|élus référents'),
    poids: split('pondération'),
  },
  tObjectifs: {
    code: split('n°|numéro|n° objectif'),
    axe: split('axe|n° axe|axe stratégique|axe de rattachement|orientation'),
    intitule: split(
      'objectifs|objectifs opérationnels|libellé de l’objectif|objectif spécifique|objectif stratégique|libellé',
    ),
    resultat_attendu: split('résultats attendus|résultat|effet attendu|résultats'),
    indicateur: split('indicateur|indicateurs|indicateur de suivi'),
    poids: split('pondération'),
  },
  tFin: {
    action: split(
      'n° action|code action|fiche action|projet|intitulé de l’action|actions|n° fiche|opération',
    ),
    annee: split('exercice|année budgétaire|millésime'),
    financeur: split(
      'financeurs|partenaire financier|organisme financeur|source de financement|cofinanceur|partenaires financiers|origine|origine du financement|financé par|co-financeur',
    ),
    nature: split(
      'nature de la dépense|type de dépense|section|type de financement|invest / fonct|investissement / fonctionnement|nature du financement',
    ),
    dispositif: split(
      'aide|fonds|ligne budgétaire|type d’aide|appel à projets|nom de l’aide|fonds mobilisé|subvention',
    ),
    prevu: split(
      'montant|montant prévisionnel|budget prévisionnel|prévisionnel|montant demandé|montant sollicité|budget|coût|bp|montant €|coût prévisionnel|montant en euros|financement|subvention demandée|participation|prévision|budget prévu',
    ),
    obtenu: split(
      'état de la demande|statut|état|notification|statut du financement|acquis / sollicité|état du financement',
    ),
    realise: split(
      'dépensé|consommé|montant versé|réel|ca|exécuté|réalisé|dépenses réalisées|montant payé|montant mandaté',
    ),
    taxe: split('ht / ttc|tva'),
    commentaire: split('observations|remarques|commentaires|notes'),
  },
  tIndic: {
    code: split('n°|réf|référence|numéro|n° indicateur|code indicateur'),
    rattachement: split(
      'action|action liée|axe|objectif|fiche action|n° action|action concernée|action / objectif|rattaché à|code action|action de rattachement',
    ),
    intitule: split(
      'indicateurs|nom de l’indicateur|libellé|libellé de l’indicateur|indicateur de suivi|intitulé de l’indicateur|indicateur d’évaluation|indicateurs de suivi',
    ),
    nature: split('type|type d’indicateur|nature de l’indicateur|catégorie'),
    question: split('question|questions évaluatives|question d’évaluation'),
    calcul: split('méthode de calcul|formule|définition|calcul|modalités de calcul'),
    unite: split('unité de mesure|unités'),
    sens: split('tendance attendue|évolution attendue|sens d’évolution'),
    reference: split(
      'valeur initiale|valeur de départ|situation initiale|t0|état initial|valeur actuelle|référence|départ|baseline|valeur t0|point de départ',
    ),
    cible: split(
      'objectif chiffré|valeur visée|objectif à atteindre|valeur attendue|cible|objectif cible|valeur à atteindre|objectif 2027|target',
    ),
    date_cible: split('échéance|échéance de la cible|année cible'),
    date_reference: split('année de référence|date de la valeur initiale'),
    source: split('source de données|sources|origine des données|source de la donnée|source des données'),
    frequence: split('périodicité|fréquence de collecte|fréquence de suivi|rythme'),
    responsable: split(
      'qui mesure|collecte|producteur|responsable du suivi|qui renseigne|responsable de la donnée',
    ),
    poids: split('pondération'),
  },
  tMesures: {
    indicateur: split('code indicateur|indicateurs|nom de l’indicateur'),
    date: split('date de mesure|année|période|date de relevé'),
    valeur: split('mesure|résultat|valeur mesurée|valeur relevée|chiffre|relevé'),
    source: split('origine|source de la donnée'),
    saisi_par: split('auteur|saisie par|renseigné par'),
    commentaire: split('observations|remarques|commentaires'),
  },
  tSignataires: {
    structure: split(
      'organisme|institution|collectivité|partenaire|organisation|structure signataire|partenaire signataire|nom de la structure|entité',
    ),
    type: split('nature|statut|type de partenaire|type de structure|catégorie'),
    civilite: split('civ|m. / mme|titre|m/mme|genre'),
    personne: split(
      'nom et prénom|représentant|représenté par|nom du signataire|nom prénom|prénom nom|représentant légal|représentée par|nom et qualité|prénom et nom',
    ),
    fonction: split('qualité|fonction du signataire|poste|en qualité de|titre / fonction|fonctions'),
    represente: split('pour le compte de|au nom de|par délégation de'),
    date_deliberation: split('délibération|délibération du|date délibération|date du conseil|délibéré le'),
    numero_deliberation: split('n° délibération|numéro délibération|délibération n°|réf délibération'),
    a_signe: split('signé|signature|signée|signé ?|a signé ?|signature (oui/non)|signature obtenue'),
    date_signature: split('signé le|date signature|signature le|date de la signature'),
  },
  tInstances: {
    instance: split('instance de gouvernance|nom de l’instance|instances|comité|réunion|groupe'),
    type: split('type d’instance|nature'),
    champs: split('thématique|champs|domaine'),
    president: split('animateur|animation|pilote|présidée par|présidence|animée par|pilotage'),
    frequence: split('périodicité|rythme|nombre de réunions|fréquence des réunions|rythme des réunions'),
    commentaire: split('rôle|missions|observations|remarques|composition|objet|mission'),
  },
  tMembres: {
    instance: split('comité|groupe|instances|copil / cotech|participe à'),
    nom: split(
      'nom et prénom|nom prénom|membre|membres|contact|personne|prénom nom|participant|nom du participant|interlocuteur',
    ),
    structure: split('organisme|institution|collectivité|service|partenaire|organisation'),
    fonction: split('poste|qualité|fonctions|métier'),
    role: split('rôle dans l’instance|mission|rôle au copil'),
    voix: split('voix|vote|voix délibérative'),
    etp: split('etp|temps de travail'),
  },
  tReunions: {
    instance: split('réunion|comité|type de réunion|intitulé de la réunion'),
    date: split('date|le|date réunion'),
    ordre_du_jour: split('odj|objet|sujets|points abordés|sujet|thèmes abordés'),
    presents: split('participants|présents|membres présents'),
    excuses: split('absents|absents excusés|excusés'),
    documents: split('cr|compte rendu|compte-rendu|supports|pièces'),
  },
  tDecisions: {
    numero: split('n°|numéro'),
    texte: split('décision prise|décisions|relevé de décisions|décision prises|libellé de la décision'),
    action: split('action|action concernée'),
    responsable: split('qui|pilote|chargé de|en charge'),
    echeance: split('délai|pour quand|date limite|quand'),
    etat: split('statut|état d’avancement|suivi|fait'),
    instance: split('instance|réunion'),
    date: split('date|date de la décision'),
  },
  tCalendrier: {
    etapes: split('phase|phases|étapes|jalon|étape clé|étapes clés|type|type d’étape'),
    libelle: split('description|événement|quoi|objet|contenu|détail|intitulé|tâche|évènement'),
    date: split(
      'échéance|quand|date prévue|période|mois|date prévisionnelle|calendrier|date / période|échéances',
    ),
    instance: split('comité|réunion|qui|instances|acteurs'),
    statut: split('état|fait|avancement|réalisé|état d’avancement'),
    piece: split('document|documents|livrable|livrables|compte rendu|support|pièces'),
  },
  tChamps: {
    libelle: split('champs|champ d’intervention|champs d’intervention|thématique|domaine'),
    codes_nationaux: split('code|code caf|codes'),
    retenu: split('retenu à la signature|retenu oui/non|dans la ctg'),
    date_ajout: split('ajouté le|date ajout'),
    tranche_age: split('âge|public'),
    referent: split('référent|référente|pilote|responsable'),
    commentaire: split('observations|remarques'),
  },
  tTerritoires: {
    code: split('code commune|insee|siren|code insee commune'),
    libelle: split('nom|nom de la commune|territoire|commune|libellé commune|communes'),
    maille: split('niveau|échelon|type'),
  },
  tDiagnostic: {
    champ: split('thématique|thème|domaine|champ d’intervention|volet'),
    indicateur: split('donnée|données|intitulé|indicateurs|libellé|données clés|chiffre clé|chiffres clés'),
    territoire: split('commune|périmètre|échelle'),
    millesime: split('année|date|période|année de la donnée'),
    valeur: split('chiffre|résultat|donnée locale|valeur locale|nombre'),
    comparaison: split(
      'département|france|moyenne|comparatif|national|moyenne départementale|moyenne nationale|repère|valeur de comparaison',
    ),
    evolution: split('tendance|variation|évolution sur 5 ans'),
    prudence: split('limites|précautions|réserves|points de vigilance'),
    constat: split(
      'constats|analyse|observation|observations|commentaire|lecture|ce que l’on retient|interprétation',
    ),
    enjeu: split('enjeux|besoins|piste|problématique|besoin identifié|enjeux identifiés'),
  },
  ...ENTETES_SUITE,
};

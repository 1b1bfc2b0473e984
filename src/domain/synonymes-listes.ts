/** What people write for the values of our lists: list → value → other wordings, compared without case nor accents.
 *  Only wordings that mean this value and nothing more: « multi-accueil » says no funding, « en retard » no status. */
import { split } from './split-mots';
import type { Synonymes } from './split-mots';

export const SYNONYMES_LISTES: Readonly<Record<string, Synonymes>> = {
  statuts_action: {
    'À discuter': split(
      'à l’étude|en réflexion|à valider|proposition|proposée|en discussion|à arbitrer|idée|piste|en attente de validation|à débattre|envisagée',
    ),
    'À venir': split(
      'à faire|prévu|prévue|pas commencé|pas commencée|pas encore commencé|non commencé|non commencée|non démarré|non démarrée|pas démarré|pas démarrée|à lancer|à engager|à démarrer|programmé|programmée|planifié|planifiée|à programmer|non engagé|non engagée|todo|to do|not started|planned|futur',
    ),
    'En cours': split(
      'encours|engagé|engagée|démarré|démarrée|lancé|lancée|commencé|commencée|en cours de réalisation|en cours de mise en œuvre|amorcé|amorcée|en route|actif|active|in progress|ongoing|continu|en continu|permanent|débutée|débuté',
    ),
    'En pause': split('suspendu|suspendue|en suspens|stand by|stand-by|standby|pause|gelée|gelé|on hold'),
    Bloquée: split('bloqué|en blocage|blocage|blocked|empêchée'),
    Réalisée: split(
      'réalisé|terminé|terminée|achevé|achevée|fait|faite|fini|finie|finalisé|finalisée|clos|close|clôturé|clôturée|atteint|atteinte|accompli|accomplie|abouti|aboutie|totalement réalisée|done|completed|effectuée|effectué|soldée|soldé|livrée|livré',
    ),
    Reportée: split('reporté|décalé|décalée|différé|différée|repoussé|repoussée|postponed|ajournée|ajourné'),
    Abandonnée: split(
      'abandonné|annulé|annulée|supprimé|supprimée|sans suite|retirée|cancelled|non retenue|non retenu',
    ),
  },
  statuts_etape: {
    prévue: split('prévu|à venir|à faire|planifié|planifiée|programmé|programmée|à programmer'),
    réalisée: split('réalisé|fait|faite|terminé|terminée|tenu|tenue|effectué|effectuée'),
    annulée: split('annulé|abandonnée'),
  },
  etats_decision: {
    'à faire': split('à venir|non démarré|ouvert|ouverte|à traiter'),
    'en cours': split('engagée|démarrée|lancée'),
    soldée: split('fait|faite|terminé|terminée|réalisé|réalisée|clos|close|soldé|appliquée'),
    abandonnée: split('abandonné|annulée|annulé|sans suite'),
  },
  priorites: {
    Élevée: split(
      'élevé|haute|haut|forte|fort|prioritaire|urgent|urgente|p1|majeure|high|très forte|très haute|+++|priorité 1',
    ),
    Moyenne: split('moyen|normale|normal|p2|medium|intermédiaire|++|priorité 2'),
    Basse: split('bas|faible|p3|low|mineure|+|priorité 3'),
  },
  natures_action: {
    maintien: split(
      'maintenir|existant|existante|poursuite|reconduction|reconduite|pérennisation|continuité',
    ),
    développement: split('développer|extension|renforcement|amélioration|dvpt|dév'),
    création: split('créer|nouvelle|nouveau|nouvelle action|action nouvelle|créé'),
    étude: split('études|diagnostic|étude de faisabilité'),
  },
  projets_offre: {
    création: split('ouverture|nouveau'),
    développement: split('extension'),
    maintien: split('maintenu|pérennisation'),
  },
  oui_non: {
    oui: split('o|x|vrai|yes|y|1|✓|✔|ok|ouis'),
    non: split('n|faux|no|0|non.|✗'),
  },
  oui_non_inconnu: {
    oui: split('o|x|vrai|yes|signé|✓|✔|ok|1'),
    non: split('n|faux|no|non signé|0|pas encore'),
    inconnu: split('inconnue|ne sait pas|nsp'),
  },
  obtenu: {
    demandé: split('demandée|sollicité|sollicitée|en attente|déposé'),
    notifié: split('notifiée|accordé|accordée|acquis|acquise|obtenu|obtenue|confirmé|confirmée'),
    versé: split('versée|payé|payée|encaissé|perçu|perçue|soldé'),
  },
  natures_financement: {
    investissement: split('invest|inv|investissements'),
    fonctionnement: split('fonct|fct|fonctionnements|fonc'),
    ingénierie: split('ingénierie de projet'),
    valorisation: split('valorisé|apport en nature|bénévolat|mise à disposition'),
  },
  types_signataire: {
    Caf: split('caisse d’allocations familiales|c.a.f.|caisse allocations familiales'),
    commune: split('ville|mairie|communes'),
    EPCI: split(
      'communauté de communes|communauté d’agglomération|intercommunalité|agglomération|métropole|cc|ca|communauté urbaine|interco',
    ),
    Département: split('conseil départemental|conseil général|cd'),
    MSA: split('mutualité sociale agricole'),
    CPAM: split('assurance maladie|caisse primaire d’assurance maladie'),
    État: split('préfecture|éducation nationale|dsden|sous-préfecture|ddets'),
    CCAS: split('centre communal d’action sociale'),
    syndicat: split('sivom|sivu|sivos|syndicat mixte|syndicat intercommunal'),
    association: split('asso|associations|association loi 1901'),
    autre: split('autres|divers'),
  },
  types_instance: {
    'comité de pilotage': split('copil|comité pilotage|pilotage'),
    'comité technique': split('cotech|comité technique restreint|cotec|technique'),
    'groupe de travail': split('gt|groupe de travail thématique|groupes de travail'),
    'comité thématique': split('thématique|commission thématique'),
    'conseil municipal': split('cm'),
  },
  etapes: {
    copil: split('comité de pilotage|réunion du copil'),
    diagnostic: split('diagnostic partagé|état des lieux|diagnostic de territoire'),
    'plan d’actions': split('plan d’action|fiches actions|programme d’actions|rédaction du plan d’actions'),
    bilan: split('bilan annuel|bilan intermédiaire|bilan d’étape|bilan à mi-parcours'),
    'évaluation finale': split('bilan final'),
    délibération: split('conseil municipal|délibération du conseil|conseil communautaire|vote'),
    signature: split('signature de la convention|signature de la ctg|signature officielle'),
    préparation: split('lancement|cadrage|préfiguration'),
    restitution: split('restitution du diagnostic|présentation du diagnostic'),
    avenant: split('avenant n°1|signature de l’avenant'),
    axes: split('définition des axes|choix des axes|axes stratégiques'),
    objectifs: split('définition des objectifs'),
  },
  sens: {
    hausse: split('augmentation|augmenter|à la hausse|+|↑|croissant|progression|en hausse|↗'),
    baisse: split('diminution|diminuer|réduction|réduire|à la baisse|-|↓|décroissant|en baisse|↘'),
    maintien: split('stable|stabilité|maintenir|=|→|stabilisation'),
  },
  natures_indicateur: {
    moyen: split('moyens|ressources'),
    réalisation: split('réalisations|activité|output|de réalisation'),
    résultat: split('résultats|outcome|de résultat'),
    impact: split('impacts|d’impact'),
  },
  natures_enjeu: {
    force: split('forces|atout|atouts|point fort|+'),
    faiblesse: split('faiblesses|point faible|fragilité|-'),
    opportunité: split('opportunités'),
    menace: split('menaces|risque'),
    besoin: split('besoins'),
  },
  types_offre: {
    'EAJE PSU': split('crèche psu'),
    'micro-crèche Paje': split('microcreche paje'),
    MAM: split('maison d’assistantes maternelles|maison d’assistants maternels'),
    RPE: split('relais petite enfance|ram|ripe|relais assistants maternels|relais assistantes maternelles'),
    LAEP: split(
      'lieu d’accueil enfants-parents|lieu d’accueil enfants parents|lieu d’accueil parents enfants',
    ),
    'ALSH périscolaire': split('alsh péri|accueil de loisirs périscolaire'),
    'ALSH extrascolaire': split('alsh extra|accueil de loisirs extrascolaire|alsh vacances'),
    'accueil ados': split('accueil de jeunes|accueil jeunes|espace jeunes|local jeunes'),
    ludothèque: split('ludothèques|ludo'),
    'centre social': split('centre socioculturel|centre socio-culturel|csc|centre social et culturel'),
    EVS: split('espace de vie sociale'),
    CLAS: split('contrat local d’accompagnement à la scolarité'),
    'France services': split('maison france services|espace france services'),
    FJT: split('foyer de jeunes travailleurs|foyer jeunes travailleurs'),
    séjours: split('séjour|colonie|colonies de vacances|camps'),
  },
  champs: {
    PE: split(
      'petite enfance|accueil du jeune enfant|0-3 ans|0/3 ans|accueil petite enfance|de la petite enfance',
    ),
    ENF: split('enfance|3-11 ans|enfants|périscolaire|extrascolaire|temps libre des enfants|3-12 ans'),
    JEU: split('jeunesse|jeunes|ados|adolescence|adolescents|12-17 ans|11-17 ans|12-25 ans'),
    PAR: split(
      'parentalité|soutien à la parentalité|parents|accompagnement à la parentalité|famille|familles|soutien aux parents',
    ),
    AVS: split('animation de la vie sociale|vie sociale|animation vie sociale|lien social'),
    DRO: split('accès aux droits|accès aux droits et aux services|droits|accès aux services|accès au droit'),
    NUM: split('inclusion numérique|numérique|médiation numérique'),
    LOG: split('logement|habitat|cadre de vie|logement et cadre de vie'),
    HAN: split('handicap|inclusion|handicap et inclusion|inclusion des enfants en situation de handicap'),
    SOC: split('accompagnement social|action sociale|familles vulnérables|précarité'),
    MOB: split('mobilité|isolement|mobilités|mobilité et isolement'),
    AUT: split('autre|autre champ|divers'),
    TRA: split('transversal|transversale|gouvernance|communication|pilotage|coordination|transverse'),
  },
};

/** How people head the columns of the offer, the stakes, milestones, evaluation, yearly reports and amendments. */
import { split } from '../domain/split-mots';
import type { Synonymes } from '../domain/split-mots';

export const ENTETES_SUITE: Readonly<Record<string, Synonymes>> = {
  tOffre: {
    champ: split('thématique|domaine|secteur|champ d’intervention'),
    type: split(
      'type de structure|type d’équipement|catégorie|nature|type de service|type d’accueil|mode d’accueil',
    ),
    nom: split(
      'nom de la structure|nom de l’équipement|équipement|structure|établissement|nom du service|dénomination|service|intitulé|nom établissement',
    ),
    commune: split('ville|lieu|localisation|commune d’implantation|implantation'),
    gestionnaire: split('porteur|organisme gestionnaire|gestion|opérateur|mode de gestion'),
    statut: split('statut du gestionnaire|statut juridique|public / privé|type de gestionnaire'),
    capacite_agreee: split(
      'capacité|agrément|nombre de places|nb places|places|nb de places agréées|capacité d’accueil|nb de places',
    ),
    capacite_ouverte: split('places occupées|capacité réelle|places effectivement ouvertes'),
    heures_an: split('heures|heures annuelles|nombre d’heures|volume horaire|heures d’ouverture'),
    agrement_fin: split('fin agrément|validité de l’agrément|échéance agrément|agréé jusqu’au'),
    zone: split('qpv|zrr|quartier prioritaire'),
    soutien: split(
      'financé par la collectivité|soutien de la collectivité|soutien communal|soutien financier',
    ),
    montant_bonus: split('montant bonus territoire'),
    projet: split('évolution prévue|projets|perspective|perspectives'),
    commentaire: split('observations|remarques|commentaires'),
  },
  tEnjeux: {
    code: split('n°'),
    champ: split('thématique|domaine|thème'),
    nature: split('type|swot|afom|forces / faiblesses|nature du constat'),
    constat: split('enjeux|constats|besoin|besoins|problématique|enjeu identifié'),
    indicateurs: split('chiffres à l’appui|données|sources|éléments chiffrés'),
    public: split('public concerné|publics'),
    secteur: split('territoire|commune|quartier'),
    priorite: split('niveau de priorité|hiérarchisation'),
    reponse: split('réponse apportée|piste d’action|axe|objectif|pistes d’actions|orientation|réponses'),
  },
  tJalons: {
    action: split('n° action|fiche action|code action|intitulé de l’action'),
    numero: split('n°|n° étape|ordre|rang'),
    libelle: split('étapes|tâche|tâches|sous-action|sous-étape|jalons|étape clé|livrable'),
    echeance: split('date|date prévue|pour quand|délai|date limite|échéances'),
    fait: split('réalisé|réalisé ?|fait ?|état|ok|terminé'),
    date_reelle: split('date de réalisation|réalisé le|fait le'),
    preuve: split('livrable|document|justificatif|pièce'),
  },
  tEval: {
    objet: split('niveau|type d’objet'),
    code: split('action|axe|n° action|action évaluée|objet évalué'),
    critere: split('critère d’évaluation|critères'),
    note: split('notation|score|note /4|note sur 4|cotation'),
    preuve: split('justification|commentaire|commentaires|éléments de preuve|observations|argument'),
    auteur: split('évaluateur|évalué par|qui'),
    date: split('date de l’évaluation|le'),
    suite: split('suites|suite à donner|décision|recommandation|préconisation'),
    poids: split('pondération|coefficient|coef'),
  },
  tBilan: {
    annee: split('exercice|année du bilan'),
    axe: split('axe stratégique|orientation'),
    faits_marquants: split('faits saillants|temps forts|principales réalisations|points forts'),
    realise_prevu: split('réalisé|réalisations|réalisé vs prévu|actions réalisées'),
    ecarts: split('difficultés|écarts constatés|points faibles|freins'),
    financements: split('budget|financement|dépenses'),
    perspectives: split('suites|à venir|pistes|année suivante'),
  },
  tAvenants: {
    numero: split('n° avenant|avenant n°'),
    objet: split('objet de l’avenant|motif|intitulé'),
    date_copil: split('copil du|validation copil'),
    date_deliberation: split('délibération|délibération du'),
    date_signature: split('signé le|signature|date signature'),
    contenu: split('modifications|ajouts|ajouts / suppressions|changements'),
  },
};

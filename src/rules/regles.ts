/** The controls, in the order of the report. A new control is its file and its line here. */
import type { Regle } from './define';
import act01 from './act-01-code-inutilisable';
import act02 from './act-02-sans-intitule';
import act03 from './act-03-intitule-proche';
import act04 from './act-04-sans-pilote';
import act05 from './act-05-sans-elu';
import act06 from './act-06-sans-objectif';
import act07 from './act-07-fin-avant-debut';
import act08 from './act-08-hors-convention';
import act09 from './act-09-sans-echeance';
import act10 from './act-10-statut-inconnu';
import act11 from './act-11-en-retard';
import act12 from './act-12-debut-depasse';
import act13 from './act-13-avancement-incoherent';
import act14 from './act-14-sans-motif';
import act15 from './act-15-sans-partenaire';
import act16 from './act-16-sans-public';
import act17 from './act-17-etude-sans-livrable';
import act18 from './act-18-pas-mise-a-jour';
import act19 from './act-19-pilote-ecrit-autrement';
import act20 from './act-20-pilote-surcharge';
import act21 from './act-21-jalon-depasse';
import act22 from './act-22-texte-trop-long';
import act23 from './act-23-plan-vide';
import axe04 from './axe-04-aucun-axe';
import cal02 from './cal-02-axes-avant-restitution';
import champ01 from './champ-01-sans-action';
import conv01 from './conv-01-identite-incomplete';
import conv02 from './conv-02-periode-manquante';
import conv03 from './conv-03-fin-avant-debut';
import conv05 from './conv-05-effet-retroactif';
import conv07 from './conv-07-date-illisible';
import conv09 from './conv-09-champs-obligatoires';
import conv10 from './conv-10-champ-sans-code';
import data01 from './data-01-lien-rompu';
import diag01 from './diag-01-valeur-vide';
import diag02 from './diag-02-valeur-illisible';
import diag03 from './diag-03-source-manquante';
import diag11 from './diag-11-montant-sans-periode';
import eval02 from './eval-02-note-sans-preuve';
import fin01 from './fin-01-budget-non-equilibre';
import ind01 from './ind-01-sans-indicateur';
import obj03 from './obj-03-sans-axe';
import sign01 from './sign-01-sans-caf';
import sign03 from './sign-03-representant-manquant';

export const REGLES: readonly Regle[] = [
  conv01,
  conv02,
  conv03,
  conv05,
  conv07,
  conv09,
  conv10,
  sign01,
  sign03,
  cal02,
  diag01,
  diag02,
  diag03,
  diag11,
  axe04,
  obj03,
  champ01,
  act01,
  act02,
  act03,
  act04,
  act05,
  act06,
  act07,
  act08,
  act09,
  act10,
  act11,
  act12,
  act13,
  act14,
  act15,
  act16,
  act17,
  act18,
  act19,
  act20,
  act21,
  act22,
  act23,
  fin01,
  ind01,
  eval02,
  data01,
];

/** Every French text of the pane, one file a page. */
export { accueil } from './labels/accueil';
export { annulation } from './labels/annulation';
export { catalogue } from './labels/catalogue';
export { chiffres } from './labels/chiffres';
export { codes } from './labels/codes';
export { commun } from './labels/commun';
export { controles } from './labels/controles';
export { donnees } from './labels/donnees';
export { evaluation } from './labels/evaluation';
export { formules } from './labels/formules';
export { mesActions } from './labels/mes-actions';
export { nouvelle } from './labels/nouvelle';
export { reparations } from './labels/reparations';
export { reprendre } from './labels/reprendre';

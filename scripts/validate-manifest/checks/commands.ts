/** The ribbon: unique ids, buttons that lead somewhere, commands that our source answers. */
import { associatingSource, isAssociated } from '../associated-actions';
import { type Check, type Element, type Faute, child, descendants, faute, nameOf } from '../define';

const MAX_ID = 125;
const WITH_ID = ['CustomTab', 'Group', 'Control', 'Item'];

function checkIds(root: Element): Faute[] {
  const elements = descendants(root).filter(({ name }) => WITH_ID.includes(name));
  return elements.flatMap((element, index) => {
    const { id } = element.attributes;
    if (id === undefined || id === '') {
      return [faute(element.line, `<${element.name}> n’a pas d’identifiant : ajoutez id="CTG.…".`)];
    }
    if (id.length > MAX_ID) {
      return [
        faute(
          element.line,
          `${nameOf(element)} a un identifiant de ${id.length} caractères : Office en accepte ${MAX_ID}.`,
        ),
      ];
    }
    const first = elements.findIndex(({ attributes }) => attributes.id === id);
    if (first === index) return [];
    const line = elements[first]?.line ?? 0;
    return [
      faute(
        element.line,
        `l’identifiant « ${id} » sert déjà à la ligne ${line} : donnez-en un autre à ${`<${element.name}>`}.`,
      ),
    ];
  });
}

function checkAction(action: Element, source: string): Faute[] {
  const type = action.attributes['xsi:type'];
  const owner = action.parent ? nameOf(action.parent) : '';
  if (type === 'ShowTaskpane') {
    if (child(action, 'SourceLocation')) return [];
    return [
      faute(
        action.line,
        `l’action de ${owner} ouvre un volet sans page : ajoutez <SourceLocation resid="Taskpane.Url" />.`,
      ),
    ];
  }
  if (type !== 'ExecuteFunction') {
    return [
      faute(
        action.line,
        `l’action de ${owner} est de type « ${type ?? ''} » : Excel connaît ShowTaskpane et ExecuteFunction.`,
      ),
    ];
  }
  const name = child(action, 'FunctionName');
  if (name === undefined || name.text === '') {
    return [faute(action.line, `l’action de ${owner} ne nomme pas sa commande : ajoutez <FunctionName>.`)];
  }
  if (isAssociated(name.text, source)) return [];
  return [
    faute(
      name.line,
      `la commande « ${name.text} » de ${owner} n’est associée à rien dans src : le bouton ne ferait rien, associez-la (Office.actions.associate) ou corrigez le nom.`,
    ),
  ];
}

export const checkCommands: Check = ({ root, project }) => {
  const actions = descendants(root).filter(({ name }) => name === 'Action');
  const source = associatingSource(project);
  return [...checkIds(root), ...actions.flatMap((action) => checkAction(action, source))];
};

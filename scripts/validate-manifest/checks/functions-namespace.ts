/** The custom functions: one extension point, whose namespace is CTG in every language. */
import { type Check, child, faute, findAll, nameOf } from '../define';

const NAMESPACE = 'CTG';

export const checkFunctionsNamespace: Check = ({ root }) => {
  const point = findAll(root, 'ExtensionPoint').find(
    ({ attributes }) => attributes['xsi:type'] === 'CustomFunctions',
  );
  if (point === undefined) {
    const host = child(root, 'VersionOverrides', 'Hosts', 'Host') ?? root;
    return [
      faute(
        host.line,
        'aucun <ExtensionPoint xsi:type="CustomFunctions"> : ajoutez-le, sans lui aucune formule CTG n’existe.',
      ),
    ];
  }
  const namespace = child(point, 'Namespace');
  if (namespace === undefined) {
    return [
      faute(
        point.line,
        `${nameOf(point)} n’a pas de <Namespace> : ajoutez-le, il donne aux formules leur préfixe ${NAMESPACE}.`,
      ),
    ];
  }
  const text = findAll(root, 'bt:String').find(
    ({ attributes }) => attributes.id === namespace.attributes.resid,
  );
  if (text === undefined) return [];
  const translated = text.children.find(({ attributes }) => attributes.Value !== NAMESPACE);
  if (text.attributes.DefaultValue === NAMESPACE && translated === undefined) return [];
  const found = translated?.attributes.Value ?? text.attributes.DefaultValue ?? '';
  const message = `l’espace de noms des fonctions est « ${found} » : les classeurs existants disent =${NAMESPACE}.…, remettez ${NAMESPACE}.`;
  return [faute((translated ?? text).line, message)];
};

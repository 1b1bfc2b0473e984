/** One long-lived runtime for the pane, the functions and the commands: Excel silently loads nothing when the resid differ. */
import { type Check, type Element, type Faute, child, faute, findAll, nameOf } from '../define';

/** The elements that must name the runtime's page. */
function pagesOf(root: Element): Element[] {
  const shown = findAll(root, 'Action').filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');
  const located = [...findAll(root, 'Script'), ...findAll(root, 'Page'), ...shown].flatMap(
    (element) => child(element, 'SourceLocation') ?? [],
  );
  return [...located, ...findAll(root, 'FunctionFile')].sort((a, b) => a.line - b.line);
}

export const checkSharedRuntime: Check = ({ root }) => {
  const runtime = findAll(root, 'Runtime')[0];
  if (runtime === undefined) {
    const host = child(root, 'VersionOverrides', 'Hosts', 'Host') ?? root;
    return [
      faute(
        host.line,
        '<Runtimes> manque dans <Host> : sans runtime partagé, le volet et les fonctions ne voient pas les mêmes chiffres. Ajoutez-le en premier.',
      ),
    ];
  }
  const { resid, lifetime } = runtime.attributes;
  const fautes: Faute[] = [];
  if (lifetime !== 'long') {
    fautes.push(
      faute(
        runtime.line,
        '<Runtime> n’a pas lifetime="long" : les fonctions s’arrêteraient avec le volet, ajoutez-le.',
      ),
    );
  }
  for (const page of pagesOf(root)) {
    if (page.attributes.resid === resid) continue;
    const owner = page.name === 'FunctionFile' || page.parent === null ? '' : ` dans ${nameOf(page.parent)}`;
    fautes.push(
      faute(
        page.line,
        `${nameOf(page)}${owner} ne désigne pas la page du runtime partagé : Excel ne chargerait rien, écrivez resid="${resid ?? ''}".`,
      ),
    );
  }
  return fautes;
};

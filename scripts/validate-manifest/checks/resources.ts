/** Every resid names one resource of the right kind; every resource is named, once defined, and short enough. */
import {
  type Check,
  type Element,
  type Faute,
  child,
  descendants,
  faute,
  hasAncestor,
  nameOf,
} from '../define';

const MAX_RESID = 32;

/** Where Office looks for the resource an element names. */
function kindOf(element: Element): string {
  if (element.name === 'bt:Image') return 'bt:Images';
  if (['SourceLocation', 'FunctionFile', 'Runtime', 'LearnMoreUrl'].includes(element.name)) return 'bt:Urls';
  return element.name === 'Description' ? 'bt:LongStrings' : 'bt:ShortStrings';
}

function checkReference(element: Element, resources: readonly Element[]): Faute[] {
  const resid = element.attributes.resid ?? '';
  const kind = kindOf(element);
  const found = resources.find(({ attributes }) => attributes.id === resid);
  if (found === undefined) {
    return [
      faute(
        element.line,
        `${nameOf(element)} renvoie à « ${resid} », qui n’est défini nulle part : ajoutez cette ressource dans <${kind}> ou corrigez le nom.`,
      ),
    ];
  }
  if (found.parent?.name !== kind) {
    return [
      faute(
        element.line,
        `${nameOf(element)} renvoie à « ${resid} », défini dans <${found.parent?.name ?? ''}> : Office le cherche dans <${kind}>, déplacez la ressource.`,
      ),
    ];
  }
  return [];
}

function checkResource(
  resource: Element,
  index: number,
  resources: readonly Element[],
  used: ReadonlySet<string>,
): Faute[] {
  const id = resource.attributes.id ?? '';
  const fautes: Faute[] = [];
  if (id.length > MAX_RESID) {
    fautes.push(
      faute(
        resource.line,
        `la ressource « ${id} » a un nom de ${id.length} caractères : Office en accepte ${MAX_RESID}, raccourcissez-le.`,
      ),
    );
  }
  const first = resources.findIndex(({ attributes }) => attributes.id === id);
  if (first < index) {
    fautes.push(
      faute(
        resource.line,
        `la ressource « ${id} » est déjà définie à la ligne ${resources[first]?.line ?? 0} : donnez un autre nom à l’une des deux.`,
      ),
    );
  } else if (!used.has(id)) {
    fautes.push(
      faute(
        resource.line,
        `la ressource « ${id} » ne sert à rien : retirez-la, ou désignez-la par un resid.`,
      ),
    );
  }
  return fautes;
}

export const checkResources: Check = ({ root }) => {
  const all = descendants(root);
  const references = all.filter(({ attributes }) => attributes.resid !== undefined);
  const used = new Set(references.map(({ attributes }) => attributes.resid ?? ''));
  const container = child(root, 'VersionOverrides', 'Resources');
  const resources = all.filter(
    (element) =>
      element.parent?.parent === container && hasAncestor(element, 'Resources') && container !== undefined,
  );
  const wrong = references.flatMap((element) => checkReference(element, resources));
  // A wrong resid leaves the resource it meant unused: one cause, one fault.
  const named = wrong.length === 0 ? used : new Set(resources.map(({ attributes }) => attributes.id ?? ''));
  return [
    ...wrong,
    ...resources.flatMap((resource, index) => checkResource(resource, index, resources, named)),
  ];
};

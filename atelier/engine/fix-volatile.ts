/** At each calculation Univer looks through every formula of the workbook for a volatile function: once a parsed formula is enough. */
import { IFormulaDependencyGenerator } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';

/** Univer 0.25.1's own, private in its types. */
interface Generator {
  _detectForcedRecalculationNode(tree: unknown, node: object | null): boolean;
}

export function fixVolatile(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const detect = generator._detectForcedRecalculationNode.bind(generator);
  const known = new WeakMap<object, boolean>();
  generator._detectForcedRecalculationNode = (tree, node) => {
    if (node === null) return false;
    const found = known.get(node) ?? detect(tree, node);
    known.set(node, found);
    return found;
  };
}

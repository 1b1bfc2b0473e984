/** The floor: what Excel must offer, no lower than our code needs, no higher than Excel LTSC 2021 has. */
import { type Check, type Element, type Faute, child, faute, nameOf } from '../define';

/** Measured on the requirement-set tables: LTSC 2021 stops at ExcelApi 1.14 and CustomFunctionsRuntime 1.3. */
const FLOOR: Readonly<Record<string, string>> = {
  ExcelApi: '1.13',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
};

function checkSet(element: Element): Faute[] {
  const { Name: name = '', MinVersion: version = '' } = element.attributes;
  const wanted = FLOOR[name];
  if (wanted === undefined) {
    const message = `${nameOf(element)} exclurait des versions d’Excel que le complément sert : retirez-le, et testez cet ensemble dans le code (isSetSupported).`;
    return [faute(element.line, message)];
  }
  if (version === wanted) return [];
  const message = `${nameOf(element)} demande la version « ${version} » : le plancher du complément est ${wanted}, écrivez-le.`;
  return [faute(element.line, message)];
}

export const checkRequirements: Check = ({ root }) => {
  const sets = child(root, 'Requirements', 'Sets');
  if (sets === undefined) return [];
  const missing = Object.entries(FLOOR).filter(
    ([name]) => !sets.children.some(({ attributes }) => attributes.Name === name),
  );
  return [
    ...missing.map(([name, version]) =>
      faute(
        sets.line,
        `<Sets> ne demande pas ${name} : ajoutez <Set Name="${name}" MinVersion="${version}" />.`,
      ),
    ),
    ...sets.children.flatMap(checkSet),
  ];
};

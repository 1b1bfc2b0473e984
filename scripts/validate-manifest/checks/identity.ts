/** Who the add-in is: identifier, version, language, rights, application, in the form Office reads. */
import { type Check, type Element, type Faute, child, faute } from '../define';

interface Expectation {
  readonly path: readonly string[];
  readonly isValid: (text: string) => boolean;
  readonly sentence: (text: string) => string;
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

const EXPECTATIONS: readonly Expectation[] = [
  {
    path: ['Id'],
    isValid: (text) => GUID.test(text),
    sentence: (text) =>
      `<Id> vaut « ${text} », qui n’est pas un identifiant GUID : remettez celui du complément (8-4-4-4-12 chiffres hexadécimaux).`,
  },
  {
    path: ['Version'],
    isValid: (text) => VERSION.test(text) && Number(text.split('.')[0]) >= 1,
    sentence: (text) =>
      `<Version> vaut « ${text} » : écrivez quatre nombres séparés par des points, à partir de 1.0.0.0, et augmentez-la à chaque changement du manifeste.`,
  },
  {
    path: ['DefaultLocale'],
    isValid: (text) => text === 'fr-FR',
    sentence: (text) =>
      `<DefaultLocale> vaut « ${text} » : les textes du complément sont en français, écrivez fr-FR.`,
  },
  {
    path: ['Permissions'],
    isValid: (text) => text === 'ReadWriteDocument',
    sentence: (text) =>
      `<Permissions> vaut « ${text} » : le complément lit et écrit le classeur, écrivez ReadWriteDocument.`,
  },
];

function checkExpectation(root: Element, { path, isValid, sentence }: Expectation): Faute[] {
  const element = child(root, ...path);
  if (element === undefined || isValid(element.text)) return [];
  return [faute(element.line, sentence(element.text))];
}

function checkHost(root: Element): Faute[] {
  const hosts = [child(root, 'Hosts', 'Host'), child(root, 'VersionOverrides', 'Hosts', 'Host')];
  return hosts.flatMap((host) => {
    const name = host?.attributes.Name ?? host?.attributes['xsi:type'];
    if (host === undefined || name === 'Workbook') return [];
    return [
      faute(
        host.line,
        `<Host> désigne « ${name ?? ''} » : le complément est fait pour Excel, écrivez Workbook.`,
      ),
    ];
  });
}

export const checkIdentity: Check = ({ root }) => [
  ...EXPECTATIONS.flatMap((expectation) => checkExpectation(root, expectation)),
  ...checkHost(root),
];

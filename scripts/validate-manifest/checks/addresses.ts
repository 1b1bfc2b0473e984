/** Addresses: complete, in https, all on the site the add-in is published at. */
import { addressesOf, baseUrl } from '../addresses';
import { type Check, type Faute, faute, nameOf } from '../define';

export const checkAddresses: Check = ({ root }) => {
  const base = baseUrl(root);
  return addressesOf(root).flatMap(({ element, value }): Faute[] => {
    const where = nameOf(element);
    if (!URL.canParse(value)) {
      return [
        faute(
          element.line,
          `${where} a pour adresse « ${value} », qui est incomplète : écrivez-la depuis https://.`,
        ),
      ];
    }
    const url = new URL(value);
    if (url.protocol !== 'https:') {
      return [
        faute(
          element.line,
          `${where} a pour adresse « ${value} » : Excel n’accepte que https, corrigez le début de l’adresse.`,
        ),
      ];
    }
    if (base !== null && url.origin !== new URL(base).origin) {
      return [
        faute(
          element.line,
          `${where} a pour adresse « ${value} », sur un autre site que <DefaultSettings> (${new URL(base).origin}) : la construction ne la remplacerait pas, corrigez-la.`,
        ),
      ];
    }
    return [];
  });
};

// The public address of the add-in: https://localhost:3000 while developing, CTG_URL (one variable, https) once published.
const DEV_URL = 'https://localhost:3000';

/** The address to write in the manifest, without a final slash. Throws a French sentence on an address Excel would refuse. */
function publicUrl(environment = process.env) {
  const typed = environment.CTG_URL;
  if (typed === undefined || typed.trim() === '') return DEV_URL;
  let url;
  try {
    url = new URL(typed.trim());
  } catch {
    throw new Error(
      `CTG_URL «\u00A0${typed}\u00A0» n’est pas une adresse\u00A0: écrivez-la en entier, par exemple https://ctg.exemple.fr/complement.`,
    );
  }
  if (url.protocol !== 'https:') {
    throw new Error(
      `CTG_URL «\u00A0${typed}\u00A0» ne commence pas par https\u00A0: Excel refuse toute autre adresse. Publiez les pages en https.`,
    );
  }
  if (url.search !== '' || url.hash !== '') {
    throw new Error(
      `CTG_URL «\u00A0${typed}\u00A0» contient «\u00A0?\u00A0» ou «\u00A0#\u00A0»\u00A0: donnez seulement l’adresse du dossier où les pages sont publiées.`,
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** The manifest with its addresses moved to `url`. AppDomain takes an origin, everything else the folder. */
function publishManifest(text, url) {
  const domain = new URL(url).origin;
  return text
    .replaceAll(`<AppDomain>${DEV_URL}</AppDomain>`, `<AppDomain>${domain}</AppDomain>`)
    .replaceAll(`"${DEV_URL}/`, `"${url}/`);
}

module.exports = { DEV_URL, publicUrl, publishManifest };

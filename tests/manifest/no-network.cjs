// Preloaded in the command under test: every name is unknown, as on a machine without internet.
const dns = require('node:dns');

dns.lookup = (hostname, ...rest) => {
  const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), {
    code: 'ENOTFOUND',
    hostname,
  });
  process.nextTick(rest.at(-1), error);
};

// After all the tests: closes the browser of tests that ran in jest's own process.
const { closeBrowser } = require('./kept-browser.cjs');

module.exports = closeBrowser;

// The browser of a jest worker and its page, kept from one test file to the next: opening them anew costs more than most tests.
// Node loads this file, once a worker (`nativeRequire`): what it holds outlives a test file's own modules.
const { chromium } = require('playwright-core');

const kept = { browser: null, context: null, page: null };

async function closeBrowser() {
  const { browser } = kept;
  kept.browser = kept.context = kept.page = null;
  await browser?.close();
}

/** What jest says to a worker that has no test left, and soon ends by force when something still holds it. */
const CHILD_MESSAGE_END = 2;

if (process.send !== undefined) {
  process.on('message', (message) => {
    // Playwright ends its browser as the process exits.
    if (Array.isArray(message) && message[0] === CHILD_MESSAGE_END) process.exit(0);
  });
}

module.exports = { chromium, kept, closeBrowser };

/* global jest */
// Tests that open an engine or start a process: what is waited for, not how fast it comes, is what they judge.
jest.setTimeout(60_000);

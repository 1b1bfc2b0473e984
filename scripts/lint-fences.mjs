// The fences between the rooms of src/: what each layer may import and which globals it may not name. Arrows go down only.

/** Room → the rooms it may import. A room may always import itself. */
const MAY_IMPORT = {
  domain: [],
  territories: ['domain'],
  evaluation: ['domain'],
  sheets: ['domain'],
  indicators: ['domain', 'territories', 'evaluation'],
  diagnostic: ['domain', 'territories', 'evaluation', 'indicators'],
  rules: ['domain', 'evaluation'],
  sources: ['domain', 'territories', 'indicators'],
  reprise: ['domain', 'sheets', 'sources'],
  // The controls as functions of cells: what src/functions loads at the first call, and never before.
  cellules: ['domain', 'evaluation', 'indicators', 'sheets', 'rules'],
  functions: ['domain', 'territories', 'evaluation', 'indicators'],
  workbook: [
    'domain',
    'sheets',
    'territories',
    'indicators',
    'evaluation',
    'diagnostic',
    'rules',
    'sources',
    'reprise',
  ],
  commands: [
    'domain',
    'sheets',
    'territories',
    'indicators',
    'evaluation',
    'diagnostic',
    'rules',
    'sources',
    'reprise',
    'workbook',
  ],
  taskpane: [
    'domain',
    'sheets',
    'territories',
    'indicators',
    'evaluation',
    'diagnostic',
    'rules',
    'reprise',
    'commands',
    'functions',
  ],
};

const PURE = [
  'domain',
  'territories',
  'evaluation',
  'sheets',
  'indicators',
  'diagnostic',
  'rules',
  'reprise',
  'cellules',
];

const EXCEL_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only src/workbook (and the entries of functions and taskpane) speak to Office.js.',
}));
const BROWSER_GLOBALS = ['window', 'document', 'localStorage', 'fetch', 'navigator'].map((name) => ({
  name,
  message: 'This layer is pure: pass what it needs as an argument.',
}));

function fenceFor(room) {
  const forbidden = Object.keys(MAY_IMPORT).filter(
    (other) => other !== room && !MAY_IMPORT[room].includes(other),
  );
  const allowed = MAY_IMPORT[room].length > 0 ? MAY_IMPORT[room].join(', ') : 'nothing of ours';
  const patterns = forbidden.map((other) => ({
    regex: `^(\\.\\./)+(src/)?${other}(/|$)`,
    message: `src/${room} may import: ${allowed}.`,
  }));
  patterns.push({
    group: ['**/atelier/**', '**/examples/**'],
    message: 'src never imports the atelier or the examples.',
  });
  if (room !== 'taskpane') {
    patterns.push({
      group: ['react', 'react-dom', 'react-dom/*', '@fluentui/*'],
      message: 'React lives in src/taskpane only.',
    });
  }
  const rules = { 'no-restricted-imports': ['error', { patterns }] };
  const restricted = [
    ...(PURE.includes(room)
      ? [...BROWSER_GLOBALS, { name: 'CustomFunctions', message: 'Only src/functions.' }]
      : []),
    ...(['workbook', 'functions', 'taskpane'].includes(room) ? [] : EXCEL_GLOBALS),
  ];
  if (restricted.length > 0) rules['no-restricted-globals'] = ['error', ...restricted];
  if (PURE.includes(room)) {
    rules['no-restricted-syntax'] = [
      'error',
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'No clock in a pure layer: the date is an argument.',
      },
      {
        selector: "MemberExpression[object.name='Date'][property.name='now']",
        message: 'No clock in a pure layer: the date is an argument.',
      },
      {
        selector: "MemberExpression[object.name='Math'][property.name='random']",
        message: 'No random in a pure layer.',
      },
    ];
  }
  return { files: [`src/${room}/**/*.{ts,tsx}`], rules };
}

/** ESLint flat configuration of every fence. */
export const fences = Object.keys(MAY_IMPORT).map(fenceFor);

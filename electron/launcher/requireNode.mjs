import module from 'node:module';

// Loaded before every script of ours. The scripts are TypeScript that Node itself runs, and better-sqlite3
// needs Node-API 10: on an older Node the first fails with a riddle and the second crashes without a word.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Ungeplan kræver Node 22.18 eller nyere; her kører ${process.versions.node}. ` +
      'Kør "npm ci" og brug npm-kommandoerne (npm start, npm test): de finder selv Node 24.',
  );
  process.exit(1);
}

// The command line is started anew for every question: what Node has compiled once it need not compile again.
module.enableCompileCache?.();

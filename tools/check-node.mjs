// Plain JavaScript that any Node can read: a native module under Node 20 would end in a crash without a word.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Registre PAI demande Node 24 ou plus récent (ici : ${process.versions.node}). ` +
      'Lancez « npm ci », qui apporte Node 24, puis passez par « npm run … ».',
  );
  process.exit(1);
}

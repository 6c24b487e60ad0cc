// Some packages bring native parts as optional packages, one for each platform. A lock file made while one of them
// was missing from the registry makes `npm ci` fail, or leaves a platform without its part.
import {readFileSync} from 'node:fs';

const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Looks where Node would: in the package's own node_modules, then in those around it. */
function isLocked(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

const incomplete = Object.entries(packages).flatMap(([at, {version, optionalDependencies = {}}]) => {
  const missing = Object.keys(optionalDependencies).filter((name) => !isLocked(at, name));
  return missing.length ? [`  ${at} ${version}: ${missing.join(', ')}`] : [];
});

if (incomplete.length) {
  console.error(`package-lock.json lacks optional packages:\n${incomplete.join('\n')}`);
  console.error('Pin the package to a version whose parts are all published ("overrides"), then run: npm install');
  process.exit(1);
}
console.log(`${Object.keys(packages).length} packages, all optional parts locked`);

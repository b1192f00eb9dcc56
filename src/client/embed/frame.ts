/** The script of an embedded page: what its address asks for, and how tall it is. It runs before the body is read. */
import { reportHeight } from './host.ts';
import { applyLook } from './look.ts';
import { readParameters } from './parameters.ts';
import { showPlaces } from './places.ts';
import { checkVersions, readTexts } from './versions.ts';

const parameters = readParameters(location.search);
applyLook(parameters);
document.addEventListener('DOMContentLoaded', () => {
  showPlaces(parameters.places);
  const texts = readTexts();
  // A page whose texts its script draws says what it shows once they are there.
  if (texts ?? !document.getElementById('pair'))
    checkVersions(texts ?? [], parameters.versions, parameters.places);
  reportHeight();
});

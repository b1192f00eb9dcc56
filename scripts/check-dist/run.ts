/** The checks of a built site. `node scripts/check-dist/run.ts` runs them alone. */
import { commandLine } from '../command-line.ts';
import { conclude, judgeAll, single, type Check } from '../verdict.ts';
import { checkEmbeds } from './embeds.ts';
import { checkFidelity } from './fidelity.ts';
import { checkGuard } from './guard.ts';
import { checkHosts } from './hosts.ts';
import { checkIds } from './ids.ts';
import { checkLinks } from './links.ts';
import { checkMarkup } from './markup.ts';
import { checkMetadata } from './metadata.ts';
import { checkPictures } from './pictures.ts';
import { checkSharing } from './sharing.ts';
import { readSite, type Finding, type Site } from './site.ts';
import { checkWeights } from './weights.ts';
import { checkWidgets } from './widgets.ts';

const distChecks = {
  links: checkLinks,
  ids: checkIds,
  titles: checkMetadata,
  pictures: checkPictures,
  sharing: checkSharing,
  embeds: checkEmbeds,
  hosts: checkHosts,
  html: checkMarkup,
  guard: checkGuard,
  weights: checkWeights,
  widgets: checkWidgets,
  text: checkFidelity,
} satisfies Record<string, (site: Site) => Finding | Promise<Finding>>;

/** The name of a check of the built site. */
export type DistCheck = keyof typeof distChecks;

const problemsShown = 30;

/** The checks of a site in a folder, all of them or those named. */
export function judgeDist(
  dir: string,
  base: string,
  names = Object.keys(distChecks) as DistCheck[],
): Check[] {
  let site: Promise<Site> | null = null;
  return names.map((name) => ({
    name,
    judge: async () => {
      site ??= readSite(dir, base);
      const { figure, problems } = await distChecks[name](await site);
      const rest = problems.length - problemsShown;
      const shown = [...problems.slice(0, problemsShown), ...(rest > 0 ? [`… and ${rest} more`] : [])];
      return single(problems.length === 0, base === '/' ? figure : `${figure} (${base})`, shown.join('\n'));
    },
  }));
}

if (import.meta.main) {
  const { dir, base } = commandLine('check-dist', 'node scripts/check-dist/run.ts', 'Checks a built site.')
    .option('--dir <dir>', 'the site', 'dist')
    .option('--base <path>', 'path that it stands under', '/')
    .parse()
    .opts();
  conclude(await judgeAll(judgeDist(dir, base)));
}

/** Marks in the contents the section that the reader is in: the last one whose start has been passed. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
const places = links.flatMap((link) => {
  const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return section ? [{ link, section }] : [];
});
let waiting = false;

function mark(): void {
  waiting = false;
  const passed = places.filter(({ section }) => section.getBoundingClientRect().top < innerHeight / 3);
  const current = passed.at(-1)?.link;
  for (const { link } of places) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mark);
  },
  { passive: true },
);
mark();

/** The element of the page with this id; that it is missing, or something else, is a mistake of ours. */
export function needElement<T extends Element>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page lacks #${id}.`);
  return element;
}

/** Listening to a search box the way Vietnamese is typed. */

/** How long a pause in typing has to be, in milliseconds, before a search begins. */
const pause = 300;

/**
 * Calls `act` when somebody stops typing. While an input method composes a letter (Telex, VNI) the box holds
 * half of it, and nothing is called.
 *
 * @returns What stops a call that is waiting.
 */
export function onTyped(box: HTMLInputElement, act: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(waiting);
  const wait = (): void => {
    stop();
    waiting = setTimeout(act, pause);
  };
  box.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) stop();
    else wait();
  });
  box.addEventListener('compositionstart', stop);
  box.addEventListener('compositionend', wait);
  return stop;
}

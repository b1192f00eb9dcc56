/** Who reviews: asked before the first decision, shown in the head of the page. */
import { el, part } from './element.ts';
import { areKeysOn, keepWho, readWho, switchKeys } from './session.ts';

/** The name, asked for where it is not known yet; null where somebody would rather not say. */
export async function askWho(isChange = false): Promise<string | null> {
  const known = readWho();
  if (known !== '' && !isChange) return known;
  const dialog = part('signing') as HTMLDialogElement;
  const field = part('who') as HTMLInputElement;
  field.value = known;
  const given = await new Promise<string | null>((resolve) => {
    const done = new AbortController();
    const end = (name: string | null): void => {
      done.abort();
      dialog.close();
      resolve(name);
    };
    const { signal } = done;
    dialog.querySelector('form')?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        const name = field.value.trim();
        if (name === '') field.focus();
        else end(name);
      },
      { signal },
    );
    part('signing-later').addEventListener('click', () => end(null), { signal });
    dialog.addEventListener('cancel', () => end(null), { signal });
    dialog.showModal();
  });
  if (given !== null) keepWho(given);
  showSession();
  return given;
}

/** Shows the name and the switch for keys. */
export function showSession(): void {
  const who = readWho();
  const change = (): void => void askWho(true);
  part('session').replaceChildren(
    el('span', {}, who === '' ? 'Chưa ghi tên người rà soát' : `Người rà soát: ${who}`),
    el(
      'button',
      { type: 'button', id: 'change-who', class: 'link', click: change },
      who === '' ? 'Ghi tên' : 'Đổi tên',
    ),
    el(
      'label',
      {},
      el('input', {
        type: 'checkbox',
        id: 'keys',
        checked: areKeysOn(),
        change: (event) => switchKeys((event.target as HTMLInputElement).checked),
      }),
      ' Phím tắt',
    ),
  );
}

import type { Page } from '@playwright/test';

export type PageDialogWords = { title: string; hint: string; field: string; confirm: string; cancel: string };

/** Asks for a path in the window itself, where the system offers no dialog. Null: the user gave up. */
export function askInPage(page: Page, words: PageDialogWords, value: string): Promise<string | null> {
  return page.evaluate(showDialog, { words, value });
}

/** Runs inside the page: it may use nothing from this module. Styles go through the DOM, which the policy allows. */
function showDialog({ words, value }: { words: PageDialogWords; value: string }): Promise<string | null> {
  const dialog = document.createElement('dialog');
  const form = add(dialog, 'form', '', { display: 'grid', gap: '12px' });
  form.method = 'dialog';
  const title = add(form, 'h2', words.title, { margin: '0', fontSize: '18px' });
  title.id = 'path-dialog-title';
  add(form, 'p', words.hint, { margin: '0' });
  const label = add(form, 'label', words.field, { display: 'grid', gap: '4px', fontWeight: '600' });
  const field = add(label, 'input', '', { font: 'inherit', fontWeight: '400', padding: '8px' });
  field.value = value;
  field.spellcheck = false;
  const buttons = add(form, 'div', '', { display: 'flex', gap: '8px', justifyContent: 'flex-end' });
  const cancel = add(buttons, 'button', words.cancel, { font: 'inherit', padding: '8px 16px' });
  cancel.type = 'button';
  add(buttons, 'button', words.confirm, { font: 'inherit', padding: '8px 16px' }).value = 'confirm';
  dialog.setAttribute('aria-labelledby', title.id);
  Object.assign(dialog.style, {
    width: 'min(640px, 90vw)',
    padding: '24px',
    border: '1px solid #868e96',
    borderRadius: '8px',
    font: '16px system-ui, sans-serif',
    colorScheme: 'light dark',
  });
  document.body.append(dialog);
  dialog.showModal();
  field.select();
  return new Promise((resolve) => {
    cancel.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'confirm' ? field.value : null);
    });
  });

  function add<Tag extends keyof HTMLElementTagNameMap>(
    parent: HTMLElement,
    tag: Tag,
    text: string,
    style: Partial<CSSStyleDeclaration>,
  ): HTMLElementTagNameMap[Tag] {
    const element = document.createElement(tag);
    element.textContent = text;
    Object.assign(element.style, style);
    parent.append(element);
    return element;
  }
}
